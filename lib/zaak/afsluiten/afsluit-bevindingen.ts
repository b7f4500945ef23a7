import "server-only";
import { toUuid, type AndereZaak, type Document } from "@/lib/zgw";
import type { AfsluitFeiten } from "./afsluit-feiten";
import { toAantal, type Bevinding, type Punt } from "./bevinding";

/** What stands in the way of closing a zaak, in the order of a medewerker's work; what is all right is said too. */
export function toAfsluitBevindingen(feiten: AfsluitFeiten, bron: string): Bevinding[] {
  return [...overDeelzaken(feiten, bron), ...overDocumenten(feiten), ...overEigenschappen(feiten)];
}

function overDeelzaken({ deelzaken, streng }: AfsluitFeiten, bron: string): Bevinding[] {
  const soort = "deelzaken";
  if (!deelzaken.gelukt) return [nietGecontroleerd(soort, "Deelzaken", deelzaken.melding.title)];
  const { rijen, verborgen } = deelzaken.inhoud;
  const open = rijen.filter(({ einddatum }) => !einddatum);
  const gevonden: Bevinding[] = [];
  if (open.length > 0) {
    gevonden.push({
      soort,
      ernst: streng ? "blokkeert" : "waarschuwing",
      titel: open.length === 1 ? "Er is 1 open deelzaak" : `Er zijn ${open.length} open deelzaken`,
      uitleg: streng
        ? "Sluit eerst de deelzaken af."
        : "Sluit bij voorkeur eerst de deelzaken af. De bron kan het afsluiten anders weigeren.",
      punten: open.map((zaak) => toZaakPunt(zaak, bron)),
    });
  }
  if (verborgen > 0) {
    const wat = toAantal(verborgen, "deelzaak", "deelzaken");
    gevonden.push(nietGecontroleerd(soort, "Deelzaken", `Uw profiel mag ${wat} niet zien.`));
  }
  if (gevonden.length > 0 || rijen.length === 0) return gevonden;
  return [{ soort, ernst: "goed", titel: "Alle deelzaken zijn afgesloten" }];
}

function overDocumenten({ documenten, streng }: AfsluitFeiten): Bevinding[] {
  if (!documenten.gelukt) return [nietGecontroleerd("documenten", "Documenten", documenten.melding.title)];
  if (!documenten.inhoud) {
    const uitleg = "Bij deze bron is geen Documenten API ingesteld.";
    return [nietGecontroleerd("documenten", "Documenten", uitleg)];
  }
  const { rijen, verborgen } = documenten.inhoud;
  const gevonden: Bevinding[] = [];
  const vergrendeld = rijen.filter(({ locked }) => locked);
  if (vergrendeld.length > 0) {
    gevonden.push({
      soort: "vergrendeld",
      ernst: streng ? "blokkeert" : "waarschuwing",
      titel: `${toAantal(vergrendeld.length, "document wordt", "documenten worden")} nog bewerkt`,
      uitleg: "Iemand heeft dit vergrendeld. Vraag om de bewerking af te ronden.",
      punten: vergrendeld.map(toDocumentPunt),
    });
  }
  const open = listZonderGebruiksrecht(rijen);
  if (open.length > 0) {
    gevonden.push({
      soort: "gebruiksrecht",
      ernst: "blokkeert",
      titel: `Van ${toAantal(open.length, "document", "documenten")} zijn de gebruiksrechten niet vastgelegd`,
      uitleg:
        "Zonder dat kan een zaak niet worden afgesloten. Gelden er geen bijzondere rechten? Leg dat vast.",
      punten: open.map(toDocumentPunt),
    });
  }
  if (verborgen > 0) {
    const wat = toAantal(verborgen, "document", "documenten");
    const uitleg = `${wat} van deze zaak kon het portaal met uw profiel niet lezen.`;
    gevonden.push(nietGecontroleerd("documenten", "Documenten", uitleg));
  }
  if (gevonden.length > 0 || rijen.length === 0) return gevonden;
  return [{ soort: "documenten", ernst: "goed", titel: "Alle documenten zijn in orde" }];
}

/** Nobody has said yet whether rights of use apply (zrc-007). */
export function listZonderGebruiksrecht(documenten: Document[]): Document[] {
  return documenten.filter(({ indicatieGebruiksrecht }) => indicatieGebruiksrecht === undefined);
}

function overEigenschappen({ eigenschappen, waarden }: AfsluitFeiten): Bevinding[] {
  const soort = "eigenschappen";
  // The last status comes after every other: what any of them asks for has to be known.
  const gevraagd = eigenschappen.filter(({ statustype }) => statustype);
  if (gevraagd.length === 0) return [];
  if (!waarden.gelukt) return [nietGecontroleerd(soort, "Eigenschappen", waarden.melding.title)];
  const ingevuld = new Set(waarden.inhoud.filter(({ waarde }) => waarde).map(({ eigenschap }) => eigenschap));
  const leeg = gevraagd.filter(({ url }) => !ingevuld.has(url));
  if (leeg.length === 0) return [{ soort, ernst: "goed", titel: "Alle verplichte gegevens zijn ingevuld" }];
  return [
    {
      soort,
      ernst: "waarschuwing",
      titel: `${toAantal(leeg.length, "verplicht gegeven is", "verplichte gegevens zijn")} niet ingevuld`,
      uitleg: "Het zaaktype vraagt dit voor deze status. Vul het aan als het bekend is.",
      punten: leeg.map(({ naam, definitie }) => ({ naam: definitie ? `${naam}: ${definitie}` : naam })),
    },
  ];
}

function nietGecontroleerd(soort: Bevinding["soort"], wat: string, uitleg: string): Bevinding {
  return { soort, ernst: "niet gecontroleerd", titel: `${wat} (niet gecontroleerd)`, uitleg };
}

function toZaakPunt({ uuid, identificatie, omschrijving }: AndereZaak, bron: string): Punt {
  return { uuid, naam: omschrijving || identificatie, href: `/zaken/${bron}/${uuid}` };
}

function toDocumentPunt({ url, titel, bestandsnaam, identificatie }: Document): Punt {
  return { uuid: toUuid(url), naam: titel || bestandsnaam || identificatie };
}
