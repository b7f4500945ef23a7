import "server-only";
import { catalogi, type Statustype, type Verbinding, type Zaak, type Zaaktype } from "@/lib/zgw";

export interface TypenVanZaken {
  zaaktypen: ReadonlyMap<string, Zaaktype>;
  statustypen: ReadonlyMap<string, Statustype>;
  /** The first reason why a type is missing; a list of zaken stands without its types. */
  fout: unknown;
}

/** The types the zaken refer to, from the cache where it has them: a call per zaaktype at most, never per zaak. */
export async function getTypenVanZaken(verbinding: Verbinding, zaken: Zaak[]): Promise<TypenVanZaken> {
  const urls = [...new Set(zaken.map(({ zaaktype }) => zaaktype))];
  const [zaaktypen, statustypen] = await Promise.all([
    Promise.allSettled(urls.map((url) => catalogi.getZaaktype(verbinding, url))),
    Promise.allSettled(urls.map((url) => catalogi.listStatustypenForZaaktype(verbinding, url))),
  ]);
  const perUrl = <T extends { url: string }>(rijen: T[]) => new Map(rijen.map((rij) => [rij.url, rij]));
  return {
    zaaktypen: perUrl(
      zaaktypen.flatMap((uitkomst) => (uitkomst.status === "fulfilled" ? [uitkomst.value] : [])),
    ),
    statustypen: perUrl(
      statustypen.flatMap((uitkomst) => (uitkomst.status === "fulfilled" ? uitkomst.value : [])),
    ),
    fout: [...zaaktypen, ...statustypen].find((uitkomst) => uitkomst.status === "rejected")?.reason,
  };
}
