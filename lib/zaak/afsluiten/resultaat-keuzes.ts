import "server-only";
import { toDatumLang } from "@/lib/termijn/datum";
import { catalogi, toUuid, type Besluittype, type Resultaattype } from "@/lib/zgw";
import type { ResultaatFeiten } from "./afsluit-feiten";
import type { OpenZaak } from "../open-zaak";
import { toArchiefafleiding, type Archiefafleiding } from "./archiefafleiding";

/** A resultaattype as a choice: what it means for the archive, and what it still lacks. */
export interface ResultaatKeuze {
  uuid: string;
  omschrijving: string;
  toelichting: string;
  /** It says that the zaak ended without a decision. */
  afbreken: boolean;
  /** "Vernietigen, 10 jaar na de einddatum van de zaak." */
  archiefHoe: string;
  /** What that comes to now. */
  archiefNu: string;
  /** The same as fields of the zaak; undefined when the portal cannot know. */
  archiefvelden: { archiefnominatie: string | null; archiefactiedatum: string | null } | undefined;
  /** Why the zaak cannot close with it now. */
  beletsel?: string;
  waarschuwingen: string[];
}

/** The resultaat a zaak has now. */
export interface HuidigResultaat {
  uuid: string;
  /** uuid of its resultaattype. */
  resultaattype: string;
  omschrijving: string;
  toelichting: string;
}

export function toHuidigResultaat({ resultaat, resultaattypen }: ResultaatFeiten): HuidigResultaat | null {
  if (!resultaat) return null;
  const { url, resultaattype, toelichting } = resultaat;
  return {
    uuid: toUuid(url),
    resultaattype: toUuid(resultaattype),
    omschrijving: resultaattypen.find((type) => type.url === resultaattype)?.omschrijving ?? "",
    toelichting,
  };
}

/** To name the besluit that a resultaat asks for; what cannot be named is still asked for. */
export async function listBesluittypenVan(
  { verbinding }: OpenZaak,
  { resultaattypen }: ResultaatFeiten,
): Promise<Besluittype[]> {
  if (!resultaattypen.some(({ besluittypen }) => besluittypen.length > 0)) return [];
  return catalogi.listAllBesluittypen(verbinding).catch(() => []);
}

type Feiten = Pick<ResultaatFeiten, "resultaattypen" | "besluiten" | "archief"> & {
  /** Whether the source refuses to close without archive date; undefined when nothing is closed. */
  streng?: boolean;
};

export function toResultaatKeuzes(feiten: Feiten, besluittypen: Besluittype[]): ResultaatKeuze[] {
  const { streng, resultaattypen, archief } = feiten;
  return resultaattypen.map((type) => {
    const { hoe, uitkomst } = toArchiefafleiding(type, archief);
    const ontbreekt = uitkomst.staat === "ontbreekt" ? uitkomst.reden : undefined;
    const zonderDatum = `Zonder archiefactiedatum kan de bron het afsluiten weigeren. ${ontbreekt}`;
    return {
      uuid: toUuid(type.url),
      omschrijving: type.omschrijving,
      toelichting: type.toelichting,
      afbreken: isAfbreken(type),
      archiefHoe: hoe,
      archiefNu: toArchiefNu(uitkomst),
      archiefvelden: toArchiefvelden(type, uitkomst),
      ...(ontbreekt && streng && { beletsel: `De archiefactiedatum kan niet worden bepaald. ${ontbreekt}` }),
      waarschuwingen: [
        ...overBesluit(type, feiten, besluittypen),
        ...(ontbreekt && streng === false ? [zonderDatum] : []),
      ],
    };
  });
}

function toArchiefvelden(
  { archiefnominatie }: Resultaattype,
  uitkomst: Archiefafleiding["uitkomst"],
): ResultaatKeuze["archiefvelden"] {
  if (uitkomst.staat === "niet gecontroleerd") return undefined;
  const archiefactiedatum = uitkomst.staat === "bekend" ? uitkomst.archiefactiedatum : undefined;
  return { archiefnominatie: archiefnominatie || null, archiefactiedatum: archiefactiedatum ?? null };
}

function toArchiefNu(uitkomst: Archiefafleiding["uitkomst"]): string {
  switch (uitkomst.staat) {
    case "bekend":
      return uitkomst.archiefactiedatum
        ? `Archiefactiedatum: ${toDatumLang(uitkomst.archiefactiedatum)}.`
        : "Er komt geen archiefactiedatum: het resultaattype noemt geen termijn.";
    case "later":
      return `De archiefactiedatum is nu nog niet bekend. ${uitkomst.reden}`;
    case "ontbreekt":
      return `De archiefactiedatum kan nu niet worden bepaald. ${uitkomst.reden}`;
    case "niet gecontroleerd":
      return `Niet gecontroleerd wat de archiefactiedatum wordt. ${uitkomst.reden}`;
  }
}

/** A besluit that belongs to this resultaat, and is not there. */
function overBesluit(type: Resultaattype, { besluiten }: Feiten, besluittypen: Besluittype[]): string[] {
  if (type.besluittypen.length === 0) return [];
  const gevraagd = besluittypen.filter(
    ({ url, omschrijving }) => type.besluittypen.includes(url) || type.besluittypen.includes(omschrijving),
  );
  const namen = gevraagd.map(({ omschrijving }) => omschrijving).join(" of ");
  const wat = `Bij dit resultaat hoort een besluit${namen && ` (${namen})`}.`;
  const gezien = besluiten.gelukt ? besluiten.inhoud : undefined;
  const soorten = [...type.besluittypen, ...gevraagd.map(({ url }) => url)];
  if (gezien?.rijen.some(({ besluittype }) => soorten.includes(besluittype))) return [];
  return gezien?.verborgen === 0
    ? [`${wat} De zaak heeft dat nog niet.`]
    : [`${wat} Niet gecontroleerd of het er is.`];
}

// How gemeenten name what ended without a decision; the generic names are those of the selectielijst (VNG).
const ZONDER_BESLISSING =
  /afgebroken|ingetrokken|niet[ -]ontvankelijk|buiten (?:verdere )?behandeling|niet in behandeling|niet doorgegaan|geannuleerd|gestaakt|vervallen/i;

function isAfbreken({ omschrijving, omschrijvingGeneriek }: Resultaattype): boolean {
  return ZONDER_BESLISSING.test(omschrijvingGeneriek) || ZONDER_BESLISSING.test(omschrijving);
}
