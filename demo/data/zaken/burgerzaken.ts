import { maakZaken } from "../maken/maken.ts";
import { burgerzaken } from "../zaaktypen/burgerzaken.ts";

const AANGIFTEN = [
  ["Verhuizing naar", "verhuizing"],
  ["Verhuizing binnen de gemeente naar", "verhuizing"],
  ["Briefadres op", "briefadres"],
  ["Adresonderzoek", "adresonderzoek"],
  ["Vertrek naar het buitenland vanaf", "vertrek naar het buitenland"],
] as const;

export const burgerzakenZaken = maakZaken({
  zaaktype: burgerzaken,
  team: "publiekszaken",
  aantal: 25,
  schrijf: (h) => {
    const [wat, soort] = h.kies(AANGIFTEN);
    const adres = h.adres();
    return {
      omschrijving: `${wat} ${adres}`,
      aanvrager: h.persoon(),
      ...(soort === "briefadres"
        ? { andereRollen: [{ roltype: "Hoofdbewoner", wie: h.persoon(), toelichting: "Geeft toestemming" }] }
        : {}),
      eigenschappen: {
        "Soort aangifte": soort,
        Locatie: adres,
        ...(soort === "adresonderzoek" ? {} : { "Datum verhuizing": { dagen: h.begin - h.getal(0, 5) } }),
        "Aantal personen": h.getal(1, 5),
        ...(h.opTien(4)
          ? { Afspraak: { werkdag: h.begin + h.getal(3, 9), tijd: h.kies(["09:00", "11:20"]) } }
          : {}),
      },
    };
  },
  opschorten: ["De toestemming van de hoofdbewoner ontbreekt.", "Er is gevraagd om een huurcontract."],
  verlengen: [],
  afloop: [
    ["Verwerkt", "Het nieuwe adres staat in de basisregistratie."],
    ["Verwerkt", "Verwerkt na huisbezoek."],
    ["Verwerkt", "Verwerkt met de datum van de aangifte."],
    ["Niet verwerkt", "De inwoner woont niet op het opgegeven adres."],
  ],
});
