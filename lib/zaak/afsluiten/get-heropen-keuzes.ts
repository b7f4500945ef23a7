import "server-only";
import { canZaakHeropenen } from "@/lib/rechten/afsluit-rechten";
import { eis } from "@/lib/rechten/oordeel";
import type { Medewerker } from "@/lib/session/medewerker";
import { toDatumLang } from "@/lib/termijn/datum";
import { catalogi, toUuid, zaakDelen, zaken, type Statustype } from "@/lib/zgw";
import { isStreng } from "./afsluit-feiten";
import { listAndereZaken } from "../relateren/list-andere-zaken";
import { toNominatieInWoorden } from "./archief-woorden";
import type { ZaakPlek } from "../get-verbinding";
import { openZaak, type OpenZaak } from "../open-zaak";

/** To where a closed zaak can be opened again, and what that undoes; nothing is written. */
export interface HeropenKeuzes {
  statustypen: { uuid: string; omschrijving: string; statustekst: string; informeren: boolean }[];
  /** uuid of the statustype the zaak had before it closed. */
  vorige: string | null;
  /** What the source takes away, as it stands now. */
  vervalt: { naam: string; waarde: string }[];
  /** Name of the resultaattype, which stays. */
  resultaat: string | null;
  /** Why it cannot be, or may be refused. */
  hoofdzaak: HoofdzaakBeletsel | null;
  huidigeStatus: string | null;
}

export interface HoofdzaakBeletsel {
  blokkeert: boolean;
  reden: string;
}

/** Throws PortaalFout (geen-recht, niet-gevonden) and ZgwError. */
export async function getHeropenKeuzes(medewerker: Medewerker, plek: ZaakPlek): Promise<HeropenKeuzes> {
  const open = await openZaak(medewerker, plek);
  eis(canZaakHeropenen(open.situatie));
  const { verbinding, zaak } = open;
  const [alle, hoofdzaak, resultaat] = await Promise.all([
    catalogi.listStatustypenForZaaktype(verbinding, zaak.zaaktype),
    findBeletselHoofdzaak(open),
    findResultaatNaam(open),
  ]);
  const statustypen = alle.filter(({ isEindstatus }) => !isEindstatus);
  return {
    statustypen: statustypen.map(({ url, omschrijving, statustekst, informeren }) => ({
      uuid: toUuid(url),
      omschrijving,
      statustekst,
      informeren,
    })),
    vorige: await findVorige(open, statustypen),
    vervalt: [
      ...(zaak.einddatum ? [{ naam: "Einddatum", waarde: toDatumLang(zaak.einddatum) }] : []),
      ...(zaak.archiefnominatie
        ? [{ naam: "Archiefnominatie", waarde: toNominatieInWoorden(zaak.archiefnominatie) }]
        : []),
      ...(zaak.archiefactiedatum
        ? [{ naam: "Archiefactiedatum", waarde: toDatumLang(zaak.archiefactiedatum) }]
        : []),
    ],
    resultaat,
    hoofdzaak: hoofdzaak ?? null,
    huidigeStatus: zaak.status ? toUuid(zaak.status) : null,
  };
}

/** Open Zaak leaves a deelzaak closed as long as its hoofdzaak is; undefined when nothing stands in the way. */
export async function findBeletselHoofdzaak(open: OpenZaak): Promise<HoofdzaakBeletsel | undefined> {
  if (!open.zaak.hoofdzaak) return undefined;
  const [streng, gevonden] = await Promise.all([
    isStreng(open),
    listAndereZaken(open, [open.zaak.hoofdzaak]).catch(() => []),
  ]);
  const [hoofdzaak] = gevonden;
  if (!hoofdzaak) return { blokkeert: false, reden: "Niet gecontroleerd of de hoofdzaak nog open is." };
  if (!hoofdzaak.einddatum) return undefined;
  const naam = hoofdzaak.omschrijving || hoofdzaak.identificatie;
  return streng
    ? { blokkeert: true, reden: `De hoofdzaak "${naam}" is afgesloten. Heropen eerst de hoofdzaak.` }
    : { blokkeert: false, reden: `De hoofdzaak "${naam}" is afgesloten. De bron kan dit daarom weigeren.` };
}

/** The last one it had that is still a step of its type; else the step before the last. */
async function findVorige({ verbinding, zaak }: OpenZaak, statustypen: Statustype[]): Promise<string | null> {
  const gezet = await zaken.listStatussenForZaak(verbinding, zaak.uuid).catch(() => []);
  const kandidaten = gezet.flatMap(
    ({ statustype }) => statustypen.find(({ url }) => url === statustype) ?? [],
  );
  const vorige = kandidaten.at(-1) ?? statustypen.at(-1);
  return vorige ? toUuid(vorige.url) : null;
}

async function findResultaatNaam({ verbinding, zaak }: OpenZaak): Promise<string | null> {
  if (!zaak.resultaat) return null;
  const typen = await catalogi.listResultaattypenForZaaktype(verbinding, zaak.zaaktype).catch(() => []);
  const resultaat =
    zaak.expand.resultaat ??
    (await zaakDelen.listResultatenForZaak(verbinding, zaak.uuid).catch(() => []))[0];
  const type = typen.find(({ url }) => url === resultaat?.resultaattype);
  return type?.omschrijving ?? "";
}
