import type { GegevensVeld, GegevensWaarden } from "@/lib/zaak/gegevens-wijzigen.schema";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";

export interface VeldOpzet {
  veld: GegevensVeld;
  naam: string;
  soort: "regel" | "tekst" | "datum" | "keuze";
  hint?: string;
  maxLength?: number;
  keuzes?: { value: string; label: string }[];
  /** The value as it is typed, from what the source has. */
  toTekst: (waarde: unknown) => string;
}

const letterlijk = (waarde: unknown): string => (typeof waarde === "string" ? waarde : "");
const dag = (waarde: unknown): string => letterlijk(waarde).slice(0, 10);
const toKeuzes = (woorden: Record<string, string>) =>
  Object.entries(woorden).map(([value, label]) => ({ value, label }));

const VERTROUWELIJKHEID: Record<GegevensWaarden["vertrouwelijkheidaanduiding"], string> = {
  openbaar: "openbaar",
  beperkt_openbaar: "beperkt openbaar",
  intern: "intern",
  zaakvertrouwelijk: "zaakvertrouwelijk",
  vertrouwelijk: "vertrouwelijk",
  confidentieel: "confidentieel",
  geheim: "geheim",
  zeer_geheim: "zeer geheim",
};
const BETALING: Record<GegevensWaarden["betalingsindicatie"], string> = {
  "": "niet ingevuld",
  nvt: "niet van toepassing",
  nog_niet: "nog niet betaald",
  gedeeltelijk: "gedeeltelijk betaald",
  geheel: "geheel betaald",
};

/** The fields of *Gegevens* that can be changed, in the order in which they stand there. */
export const GEGEVENS_VELDEN: readonly VeldOpzet[] = [
  { veld: "omschrijving", naam: "Omschrijving", soort: "regel", maxLength: 80, toTekst: letterlijk },
  { veld: "toelichting", naam: "Toelichting", soort: "tekst", maxLength: 1000, toTekst: letterlijk },
  {
    veld: "startdatum",
    naam: "Startdatum",
    soort: "datum",
    hint: "De streefdatum en de uiterste datum veranderen niet vanzelf mee.",
    toTekst: letterlijk,
  },
  { veld: "einddatumGepland", naam: "Streefdatum", soort: "datum", toTekst: letterlijk },
  { veld: "uiterlijkeEinddatumAfdoening", naam: "Uiterste datum", soort: "datum", toTekst: letterlijk },
  { veld: "publicatiedatum", naam: "Publicatiedatum", soort: "datum", toTekst: letterlijk },
  {
    veld: "vertrouwelijkheidaanduiding",
    naam: "Vertrouwelijkheid",
    soort: "keuze",
    keuzes: toKeuzes(VERTROUWELIJKHEID),
    toTekst: letterlijk,
  },
  {
    veld: "communicatiekanaal",
    naam: "Communicatiekanaal",
    soort: "regel",
    hint: "Het adres van het kanaal in de lijst van uw organisatie, met https://.",
    toTekst: letterlijk,
  },
  {
    veld: "communicatiekanaalNaam",
    naam: "Naam van het communicatiekanaal",
    soort: "regel",
    maxLength: 250,
    toTekst: letterlijk,
  },
  {
    veld: "betalingsindicatie",
    naam: "Betaling",
    soort: "keuze",
    keuzes: toKeuzes(BETALING),
    toTekst: letterlijk,
  },
  { veld: "laatsteBetaaldatum", naam: "Laatste betaaldatum", soort: "datum", toTekst: dag },
  {
    veld: "opdrachtgevendeOrganisatie",
    naam: "Opdrachtgevende organisatie",
    soort: "regel",
    hint: "Het RSIN, negen cijfers.",
    toTekst: letterlijk,
  },
  {
    veld: "zaakgeometrie",
    naam: "Locatie",
    soort: "regel",
    hint: "Breedtegraad en lengtegraad, zoals 52.0907, 5.1214. Een getekend gebied wordt door dit punt vervangen.",
    toTekst: toPunt,
  },
  {
    veld: "archiefnominatie",
    naam: "Archiefnominatie",
    soort: "keuze",
    keuzes: toKeuzes({
      "": "niet ingevuld",
      blijvend_bewaren: "blijvend bewaren",
      vernietigen: "vernietigen",
    }),
    toTekst: letterlijk,
  },
  { veld: "archiefactiedatum", naam: "Archiefactiedatum", soort: "datum", toTekst: letterlijk },
];

/** A point as it is typed; any other form has no such text. */
function toPunt(waarde: unknown): string {
  if (typeof waarde !== "object" || waarde === null || !("coordinates" in waarde)) return "";
  const [lengte, breedte] = Array.isArray(waarde.coordinates) ? (waarde.coordinates as unknown[]) : [];
  return typeof lengte === "number" && typeof breedte === "number" ? `${breedte}, ${lengte}` : "";
}

/** Whether this source has the field at all. */
export function heeftVeld({ velden }: ZaakDetail, { veld }: VeldOpzet): boolean {
  return velden[veld] !== undefined;
}
