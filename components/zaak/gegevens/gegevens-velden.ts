import type { GegevensVeld, GegevensWaarden } from "@/lib/zaak/gegevens/gegevens-wijzigen.schema";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";

export interface VeldOpzet {
  veld: GegevensVeld;
  naam: string;
  soort: "regel" | "tekst" | "datum" | "keuze" | "vinkjes" | "groep";
  /** Under which heading it stands; without one among the first. */
  deel?: Deel;
  hint?: string;
  maxLength?: number;
  /** vinkjes: what can be chosen depends on the zaak. groep: its parts. */
  keuzes?: Keuze[] | ((zaak: ZaakDetail) => Keuze[]);
  /** The value as it is typed, from what the source has; of vinkjes and a groep as it is read. */
  toTekst: (waarde: unknown) => string;
}
export type Deel = "Registratie" | "Archief";
export interface Keuze {
  value: string;
  label: string;
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

const ARCHIEFSTATUS: Record<GegevensWaarden["archiefstatus"], string> = {
  nog_te_archiveren: "nog te archiveren",
  gearchiveerd: "gearchiveerd",
  gearchiveerd_procestermijn_onbekend: "gearchiveerd, procestermijn onbekend",
  overgedragen: "overgedragen",
};
const PROCESOBJECT: Keuze[] = [
  { value: "objecttype", label: "Soort object" },
  { value: "identificatie", label: "Welk object" },
  { value: "registratie", label: "In welke registratie" },
  { value: "datumkenmerk", label: "Welke datum van het object" },
];
/** A part of a groep; empty when it is not there. */
export const toDeel = (groep: unknown, naam: string): string =>
  letterlijk(typeof groep === "object" && groep !== null ? Reflect.get(groep, naam) : undefined);
export const listTeksten = (waarde: unknown): string[] =>
  Array.isArray(waarde) ? waarde.filter((deel): deel is string => typeof deel === "string") : [];

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
    veld: "productenOfDiensten",
    naam: "Producten of diensten",
    soort: "vinkjes",
    keuzes: ({ gegevens, velden }) =>
      [...new Set([...gegevens.productenOfDiensten, ...listTeksten(velden.productenOfDiensten)])].map(
        (url) => ({
          value: url,
          label: toLaatsteDeel(url),
        }),
      ),
    toTekst: (waarde) => listTeksten(waarde).map(toLaatsteDeel).join(", "),
  },
  {
    veld: "zaakgeometrie",
    naam: "Locatie",
    soort: "regel",
    hint: "Breedtegraad en lengtegraad, zoals 52.0907, 5.1214. Een getekend gebied wordt door dit punt vervangen.",
    toTekst: toPunt,
  },
  {
    veld: "registratiedatum",
    naam: "Registratiedatum",
    soort: "datum",
    deel: "Registratie",
    toTekst: letterlijk,
  },
  ...(["opdrachtgevendeOrganisatie", "verantwoordelijkeOrganisatie", "bronorganisatie"] as const).map(
    (veld): VeldOpzet => ({
      veld,
      naam: `${veld.charAt(0).toUpperCase()}${veld.slice(1).replace("Organisatie", " organisatie")}`,
      soort: "regel",
      deel: "Registratie",
      hint:
        veld === "bronorganisatie"
          ? "Het RSIN, negen cijfers. Samen met het zaaknummer maakt dit de zaak uniek."
          : "Het RSIN, negen cijfers.",
      toTekst: letterlijk,
    }),
  ),
  {
    veld: "archiefnominatie",
    naam: "Archiefnominatie",
    soort: "keuze",
    deel: "Archief",
    keuzes: toKeuzes({
      "": "niet ingevuld",
      blijvend_bewaren: "blijvend bewaren",
      vernietigen: "vernietigen",
    }),
    toTekst: letterlijk,
  },
  {
    veld: "archiefactiedatum",
    naam: "Archiefactiedatum",
    soort: "datum",
    deel: "Archief",
    toTekst: letterlijk,
  },
  {
    veld: "archiefstatus",
    naam: "Archiefstatus",
    soort: "keuze",
    deel: "Archief",
    hint: "Kies dit pas als ook alle documenten gearchiveerd zijn. Daarna verandert er niets meer aan de zaak.",
    keuzes: toKeuzes(ARCHIEFSTATUS),
    toTekst: letterlijk,
  },
  {
    veld: "startdatumBewaartermijn",
    naam: "Start van de bewaartermijn",
    soort: "datum",
    deel: "Archief",
    toTekst: letterlijk,
  },
  {
    veld: "selectielijstklasse",
    naam: "Selectielijstklasse",
    soort: "regel",
    deel: "Archief",
    hint: "Het adres van het resultaat in de selectielijst, met https://.",
    toTekst: letterlijk,
  },
  {
    veld: "processobjectaard",
    naam: "Soort procesobject",
    soort: "regel",
    deel: "Archief",
    maxLength: 200,
    toTekst: letterlijk,
  },
  {
    veld: "processobject",
    naam: "Procesobject",
    soort: "groep",
    deel: "Archief",
    hint: "Waar de bewaartermijn van afhangt, als dat niet de zaak zelf is. Maak alles leeg als het er niet is.",
    keuzes: PROCESOBJECT,
    toTekst: (waarde) =>
      PROCESOBJECT.map(({ value }) => toDeel(waarde, value))
        .filter(Boolean)
        .join(", "),
  },
];

/** A point as it is typed; any other form has no such text. */
function toPunt(waarde: unknown): string {
  if (typeof waarde !== "object" || waarde === null || !("coordinates" in waarde)) return "";
  const [lengte, breedte] = Array.isArray(waarde.coordinates) ? (waarde.coordinates as unknown[]) : [];
  return typeof lengte === "number" && typeof breedte === "number" ? `${breedte}, ${lengte}` : "";
}

/** Of a URL that names a product the last part says something; the rest is where it is kept. */
function toLaatsteDeel(url: string): string {
  const deel = url.split(/[?#]/, 1)[0]?.split("/").filter(Boolean).at(-1) ?? "";
  if (!/^https?:/.test(url) || /^[\da-f-]{36}$/.test(deel)) return url;
  try {
    return decodeURIComponent(deel);
  } catch {
    return deel;
  }
}

export function listKeuzes(zaak: ZaakDetail, { keuzes = [] }: VeldOpzet): Keuze[] {
  return typeof keuzes === "function" ? keuzes(zaak) : keuzes;
}

/** Whether this source has the field at all, and this zaaktype something to choose. */
export function heeftVeld(zaak: ZaakDetail, opzet: VeldOpzet): boolean {
  const waarde = zaak.velden[opzet.veld];
  if (opzet.soort === "vinkjes") return listKeuzes(zaak, opzet).length + listTeksten(waarde).length > 0;
  return waarde !== undefined;
}
