import "server-only";
import type { Rechten } from "@/lib/rechten/rechten";
import { toTermijnstand } from "@/lib/termijn/termijnstand";
import { catalogi, toUuid, type AndereZaak, type Statustype, type Verbinding, type Zaak } from "@/lib/zgw";
import { kanZakenZoeken, listAndereZaken } from "./list-andere-zaken";
import type { ZaakVerwijzing } from "./relaties";

type Verwijzing = Omit<ZaakVerwijzing, "relatie" | "aard" | "overigeRelatie" | "toelichting">;

export interface AndereZaken {
  /** Undefined when it is not for this profiel to see. */
  vind: (url: string, vandaag: string, gelijkgesteld: readonly string[]) => Verwijzing | undefined;
  alleenAdressen: boolean;
}

/**
 * The zaken at these urls, each held to the rights once more: what was expanded with the zaak already, the rest in one
 * search. Where the source has no search they are known by their address alone.
 */
export async function leesAndereZaken(
  verbinding: Verbinding,
  rechten: Rechten,
  zaak: Zaak,
  urls: readonly string[],
): Promise<AndereZaken> {
  const { zaken: root } = verbinding.bron.roots;
  const eigen = (url: string) => url.startsWith(`${root}zaken/`);
  const [zichtbaar, kanZoeken] = await Promise.all([
    listAndereZaken({ verbinding, rechten, zaak }, urls),
    kanZakenZoeken(verbinding),
  ]);
  const namen = await getNamen(verbinding, zichtbaar);
  const perUrl = new Map(zichtbaar.map((ander) => [ander.url, ander]));
  const meegekomen = new Set(
    [zaak.expand.hoofdzaak, ...(zaak.expand.deelzaken ?? [])].map((ander) => ander?.url),
  );
  const alleenAdressen = !kanZoeken && urls.some((url) => eigen(url) && !meegekomen.has(url));
  return {
    alleenAdressen,
    vind: (url, vandaag, gelijkgesteld) => {
      const ander = perUrl.get(url);
      const plek = eigen(url) ? { bron: verbinding.bron.id, uuid: toUuid(url) } : undefined;
      if (ander) return toVerwijzing(ander, plek, namen, vandaag, gelijkgesteld);
      const alleenAdres = !eigen(url) || (alleenAdressen && !meegekomen.has(url));
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
