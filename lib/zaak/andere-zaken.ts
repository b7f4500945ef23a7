import "server-only";
import type { Rechten } from "@/lib/rechten/rechten";
import { canZaakLezen } from "@/lib/rechten/zaak-rechten";
import { toTermijnstand } from "@/lib/termijn/termijnstand";
import {
  catalogi,
  getMogelijkheden,
  toUuid,
  zaken,
  type AndereZaak,
  type Statustype,
  type Verbinding,
  type Zaak,
} from "@/lib/zgw";
import type { ZaakVerwijzing } from "./relaties";

type Verwijzing = Omit<ZaakVerwijzing, "relatie" | "toelichting">;

export interface AndereZaken {
  /** Undefined when it is not for this profiel to see. */
  vind: (url: string, vandaag: string, gelijkgesteld: readonly string[]) => Verwijzing | undefined;
  alleenAdressen: boolean;
}

/** As many as one search takes; a zaak with more relations than this shows the first. */
const MEESTE = 100;

/**
 * The zaken at these urls, each held to the rights once more: what was expanded with the zaak already, the rest in one
 * search. Where the source has no search they are known by their address alone.
 */
export async function leesAndereZaken(
  verbinding: Verbinding,
  rechten: Rechten,
  { expand }: Zaak,
  urls: readonly string[],
): Promise<AndereZaken> {
  const uitgeklapt = [...(expand.hoofdzaak ? [expand.hoofdzaak] : []), ...(expand.deelzaken ?? [])];
  const bekend = new Map<string, AndereZaak>(uitgeklapt.map((zaak) => [zaak.url, zaak]));
  const { zaken: root } = verbinding.bron.roots;
  const eigen = (url: string) => url.startsWith(`${root}zaken/`);
  const teZoeken = [...new Set(urls.filter((url) => eigen(url) && !bekend.has(url)))].slice(0, MEESTE);
  const mogelijkheden = await getMogelijkheden(verbinding, "zaken");
  const kanZoeken = mogelijkheden.heeftPad("/zaken/_zoek");
  if (kanZoeken && teZoeken.length > 0) {
    const metExpand = mogelijkheden.heeftParameter("/zaken", "expand");
    const { results } = await zaken.zoekZaken(
      verbinding,
      teZoeken.map(toUuid),
      metExpand ? "status" : undefined,
    );
    for (const zaak of results) bekend.set(zaak.url, zaak);
  }
  const zichtbaar = [...bekend.values()].filter((zaak) => canZaakLezen(rechten, zaak));
  const namen = await getNamen(verbinding, zichtbaar);
  const perUrl = new Map(zichtbaar.map((zaak) => [zaak.url, zaak]));
  const alleenAdressen = !kanZoeken && teZoeken.length > 0;
  return {
    alleenAdressen,
    vind: (url, vandaag, gelijkgesteld) => {
      const zaak = perUrl.get(url);
      const plek = eigen(url) ? { bron: verbinding.bron.id, uuid: toUuid(url) } : undefined;
      if (zaak) return toVerwijzing(zaak, plek, namen, vandaag, gelijkgesteld);
      const alleenAdres = !eigen(url) || (alleenAdressen && !bekend.has(url));
      return alleenAdres ? toAdres(url, plek) : undefined;
    },
  };
}

function toAdres(url: string, plek: Verwijzing["plek"]): Verwijzing {
  const leeg = { identificatie: "", zaaktype: undefined, status: undefined, termijn: undefined };
  return { plek, url, omschrijving: plek ? "Zaak in deze bron" : "Zaak in een ander systeem", ...leeg };
}

interface Namen {
  zaaktypen: ReadonlyMap<string, string>;
  statustypen: ReadonlyMap<string, Statustype>;
}

function toVerwijzing(
  zaak: AndereZaak,
  plek: Verwijzing["plek"],
  { zaaktypen, statustypen }: Namen,
  vandaag: string,
  gelijkgesteld: readonly string[],
): Verwijzing {
  const { status } = zaak.expand;
  return {
    plek,
    url: zaak.url,
    identificatie: zaak.identificatie,
    omschrijving: zaak.omschrijving,
    zaaktype: zaaktypen.get(zaak.zaaktype),
    status: zaak.status ? status && statustypen.get(status.statustype)?.omschrijving : "nog geen status",
    termijn: toTermijnstand(
      { ...zaak, opgeschort: zaak.opschorting?.indicatie ?? false },
      vandaag,
      gelijkgesteld,
    ),
  };
}

/** From the cache where it has them: a call per zaaktype at most, never per zaak. */
async function getNamen(verbinding: Verbinding, andere: AndereZaak[]): Promise<Namen> {
  const urls = [...new Set(andere.map(({ zaaktype }) => zaaktype))];
  const [typen, statustypen] = await Promise.all([
    Promise.all(urls.map((url) => catalogi.getZaaktype(verbinding, url).catch(() => undefined))),
    Promise.all(urls.map((url) => catalogi.listStatustypenForZaaktype(verbinding, url).catch(() => []))),
  ]);
  return {
    zaaktypen: new Map(typen.flatMap((type) => (type ? [[type.url, type.omschrijving] as const] : []))),
    statustypen: new Map(statustypen.flat().map((type) => [type.url, type])),
  };
}
