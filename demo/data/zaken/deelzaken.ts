import type { ZaakOpzet } from "../model.ts";

const parkeerontheffing = (
  hoofdzaak: string,
  omschrijving: string,
  aanvrager: string,
  dag: number,
  rest: Pick<ZaakOpzet, "termijn" | "status" | "behandelaar" | "afgehandeld">,
): ZaakOpzet => ({
  omschrijving,
  aanvrager,
  hoofdzaak,
  ...rest,
  eigenschappen: {
    "Soort vergunning": "evenement",
    Zone: "Centrum",
    Kentekens: "alle voertuigen van de opbouw",
    Locatie: omschrijving.split(": ")[1] ?? "",
    Ingangsdatum: { dagen: dag },
  },
});

/** Parking places that have to be free for an evenement: a part of its vergunning. */
export const parkeerontheffingen: readonly ZaakOpzet[] = [
  parkeerontheffing("Streekmarkt op het Dorpsplein", "Parkeerplaatsen vrij: Dorpsplein", "horeca", 25, {
    termijn: { uiterlijk: 12 },
    status: 2,
    behandelaar: "cmaas",
  }),
  parkeerontheffing(
    "Streekmarkt op het Dorpsplein",
    "Standplaatsen vrachtwagens: Marktstraat",
    "horeca",
    25,
    {
      termijn: { uiterlijk: 12 },
      status: 1,
    },
  ),
  parkeerontheffing("Lampionoptocht door de binnenstad", "Parkeerverbod optocht: Havenkade", "oranje", 13, {
    termijn: { uiterlijk: 3 },
    status: 4,
    behandelaar: "wpronk",
    afgehandeld: {
      resultaat: "Verleend",
      dagenGeleden: 4,
      toelichting: "Borden worden drie dagen vooraf geplaatst.",
    },
  }),
  parkeerontheffing(
    "Straattheaterweekend binnenstad",
    "Parkeerplaatsen artiesten: Nieuwstraat",
    "theater",
    119,
    {
      termijn: { uiterlijk: 40 },
      status: 1,
    },
  ),
  parkeerontheffing(
    "Buurtfeest Lindelaan en Beukenhof",
    "Straat autovrij: Lindelaan",
    "buurtvereniging",
    20,
    {
      termijn: { uiterlijk: -1 },
      status: 2,
      behandelaar: "cmaas",
    },
  ),
  parkeerontheffing("Avondwandeling met fakkels Parkbos", "Parkeren in de berm: Parkbos", "school", -22, {
    termijn: { uiterlijk: -10 },
    status: 4,
    behandelaar: "wpronk",
    afgehandeld: { resultaat: "Verleend", dagenGeleden: 55, toelichting: "Verleend voor een avond." },
  }),
];

const dossier = (
  omschrijving: string,
  locatie: string,
  rest: Pick<ZaakOpzet, "termijn" | "status" | "behandelaar" | "afgehandeld"> & { soort: string },
): ZaakOpzet => ({
  omschrijving,
  toelichting: "Omwonenden hebben vaker gemeld; hun meldingen horen bij deze zaak.",
  aanvrager: "buurtvereniging",
  termijn: rest.termijn,
  status: rest.status,
  ...(rest.behandelaar ? { behandelaar: rest.behandelaar } : {}),
  ...(rest.afgehandeld ? { afgehandeld: rest.afgehandeld } : {}),
  eigenschappen: {
    "Soort overtreding": rest.soort,
    Locatie: locatie,
    Controle: {
      werkdag: "uiterlijk" in rest.termijn ? rest.termijn.uiterlijk - 40 : -40,
      tijd: "10:30",
    },
  },
});

/** Handhaving that began with meldingen of inwoners. */
export const handhavingMetMeldingen: readonly ZaakOpzet[] = [
  dossier("Dumpen van bouwafval Industrieweg 44", "Industrieweg 44", {
    soort: "afval",
    termijn: { uiterlijk: 9 },
    status: 3,
    behandelaar: "ostevens",
  }),
  dossier("Bedrijfsbusjes op de stoep Spoorlaan 61", "Spoorlaan 61", {
    soort: "parkeren",
    termijn: { uiterlijk: -6 },
    status: 4,
    behandelaar: "tbrink",
  }),
  dossier("Rommel rond leegstaand pand Nieuwstraat 18", "Nieuwstraat 18", {
    soort: "afval",
    termijn: { uiterlijk: -30 },
    status: 6,
    behandelaar: "ostevens",
    afgehandeld: {
      resultaat: "Overtreding beëindigd",
      dagenGeleden: 35,
      toelichting: "De eigenaar heeft opgeruimd.",
    },
  }),
];

const melding = (
  hoofdzaak: string,
  omschrijving: string,
  locatie: string,
  aanvrager: string,
  gezien: number,
  rest: Pick<ZaakOpzet, "termijn" | "status" | "behandelaar" | "afgehandeld">,
): ZaakOpzet => ({
  omschrijving,
  aanvrager,
  hoofdzaak,
  ...rest,
  eigenschappen: {
    Categorie: "afval",
    Locatie: locatie,
    "Gezien op": { dagen: gezien, tijd: "18:20" },
    Gevaarlijk: "nee",
  },
});
const meegenomen = (dagenGeleden: number) => ({
  status: 4,
  behandelaar: "dkoning",
  afgehandeld: {
    resultaat: "Meegenomen in handhaving",
    dagenGeleden,
    toelichting: "Verder in de zaak van handhaving.",
  },
});

/** What inwoners saw; a part of the handhaving. */
export const meldingenVoorHandhaving: readonly ZaakOpzet[] = [
  melding(
    "Dumpen van bouwafval Industrieweg 44",
    "Puinzakken in de berm Industrieweg 40",
    "Industrieweg 40",
    "bruin",
    -50,
    {
      termijn: { uiterlijk: -32 },
      ...meegenomen(36),
    },
  ),
  melding(
    "Dumpen van bouwafval Industrieweg 44",
    "Gipsplaten in de sloot Industrieweg",
    "Industrieweg",
    "kok",
    -12,
    {
      termijn: { uiterlijk: 5 },
      status: 2,
      behandelaar: "dkoning",
    },
  ),
  melding(
    "Bedrijfsbusjes op de stoep Spoorlaan 61",
    "Stoep versperd door busjes Spoorlaan 59",
    "Spoorlaan 59",
    "mol",
    -60,
    {
      termijn: { uiterlijk: -44 },
      ...meegenomen(48),
    },
  ),
  melding(
    "Rommel rond leegstaand pand Nieuwstraat 18",
    "Ratten bij afval Nieuwstraat 20",
    "Nieuwstraat 20",
    "noor",
    -84,
    {
      termijn: { uiterlijk: -68 },
      ...meegenomen(70),
    },
  ),
];
