type BesluittypeOpzet = {
  categorie: string;
  /** For bezwaar (Awb 6:7) and beroep alike. */
  reactietermijn: string;
  /** Text of the publication, and in how much time it has to come; only for what is published. */
  publicatie?: { tekst: string; termijn: string };
  toelichting: string;
  informatieobjecttypen: readonly string[];
};

const beschikking = (
  categorie: string,
  toelichting: string,
  publicatie?: BesluittypeOpzet["publicatie"],
): BesluittypeOpzet => ({
  categorie,
  reactietermijn: "P6W",
  toelichting,
  informatieobjecttypen: ["Beschikking"],
  ...(publicatie ? { publicatie } : {}),
});

/** By omschrijving. */
export const besluittypen: Readonly<Record<string, BesluittypeOpzet>> = {
  "Besluit omgevingsvergunning": beschikking(
    "vergunning",
    "Beslissing op een aanvraag om een omgevingsvergunning (Omgevingswet 5.1).",
    { tekst: "Besluit op aanvraag omgevingsvergunning", termijn: "P14D" },
  ),
  "Besluit evenementenvergunning": beschikking(
    "vergunning",
    "Beslissing van de burgemeester op grond van de APV.",
    {
      tekst: "Besluit op aanvraag evenementenvergunning",
      termijn: "P7D",
    },
  ),
  "Beslissing op bezwaar": {
    ...beschikking("heroverweging", "Beslissing na heroverweging (Awb 7:11); hierna staat beroep open."),
    informatieobjecttypen: ["Beschikking", "Advies"],
  },
  Subsidieverlening: beschikking(
    "subsidie",
    "Verlening vooraf, met het bedrag en de voorwaarden (Awb 4:29).",
    {
      tekst: "Subsidieverlening",
      termijn: "P28D",
    },
  ),
  Subsidieafwijzing: beschikking("subsidie", "Weigering van een subsidie (Awb 4:25 en 4:35)."),
  "Beschikking Wmo": beschikking("voorziening", "Beslissing over een maatwerkvoorziening (Wmo 2015 2.3.5)."),
  "Besluit Woo-verzoek": beschikking("openbaarheid", "Beslissing op een verzoek om informatie (Woo 4.1).", {
    tekst: "Besluit op Woo-verzoek",
    termijn: "P14D",
  }),
  "Besluit parkeervergunning": beschikking("vergunning", "Beslissing op grond van de parkeerverordening."),
  "Besluit leerlingenvervoer": beschikking(
    "voorziening",
    "Beslissing over de kosten van vervoer naar school (WPO 4).",
  ),
  "Last onder dwangsom": beschikking(
    "sanctie",
    "Last met een bedrag als hij niet wordt uitgevoerd (Awb 5:32).",
  ),
  "Besluit op handhavingsverzoek": beschikking(
    "sanctie",
    "Beslissing op het verzoek om op te treden (Awb 1:3 lid 2).",
  ),
  "Besluit basisregistratie personen": beschikking(
    "registratie",
    "Beslissing over gegevens in de BRP (Wet BRP 2.60).",
  ),
};
