import { maakZaken } from "../maken/maken.ts";
import { woo } from "../zaaktypen/woo.ts";

const ONDERWERPEN = [
  "Onderhoud van bruggen",
  "Verkoop van gemeentegrond",
  "Inhuur van adviseurs",
  "Kosten van het gemeentehuis",
  "Bomen langs",
  "Verkeersmetingen",
  "Contract met de afvalverwerker",
  "Verslagen van het bewonersoverleg",
  "Subsidies voor sportclubs",
  "Metingen van geluid",
] as const;
const GRONDEN = ["persoonlijke levenssfeer", "bedrijfsgegevens", "persoonlijke beleidsopvattingen"] as const;

export const wooVerzoeken = maakZaken({
  zaaktype: woo,
  team: "juridisch",
  aantal: 25,
  schrijf: (h) => {
    const onderwerp = `${h.kies(ONDERWERPEN)} ${h.straat()}`;
    const tot = h.begin - h.getal(10, 60);
    return {
      omschrijving: `Woo-verzoek: ${onderwerp}`,
      ...(h.opTien(4) ? { toelichting: "De verzoeker vraagt ook om e-mails en appberichten." } : {}),
      aanvrager: h.opTien(7) ? h.persoon() : h.organisatie(),
      eigenschappen: {
        Onderwerp: onderwerp,
        "Periode van": { dagen: tot - h.getal(200, 1400) },
        "Periode tot": { dagen: tot },
        ...(h.status >= 3 ? { "Aantal documenten": h.getal(3, 480) } : {}),
        ...(h.status >= 4 && h.opTien(7)
          ? { Weigeringsgronden: GRONDEN.slice(0, h.getal(1, 3)).join("; ") }
          : {}),
      },
    };
  },
  opschorten: [
    "Derden hebben twee weken om een zienswijze te geven (Woo 4.4 lid 3).",
    "De verzoeker maakt het verzoek nog precies (Woo 4.1 lid 5).",
  ],
  verlengen: ["Het gaat om veel documenten.", "Een zienswijze vraagt om een nieuwe beoordeling."],
  afloop: [
    ["Openbaar gemaakt", "Alle documenten zijn openbaar."],
    ["Openbaar gemaakt", "Openbaar; namen zijn gelakt."],
    ["Openbaar gemaakt", "Voor een deel openbaar."],
    ["Geweigerd", "De informatie is er niet of mag niet openbaar worden."],
    ["Ingetrokken", "De informatie stond al op de website."],
  ],
});
