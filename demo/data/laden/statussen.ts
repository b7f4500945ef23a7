import type { StatusGegevens } from "../zaken.ts";
import type { Bron } from "./bron.ts";
import { toWie } from "./rollen.ts";
import type { Werk } from "./zaak.ts";

/** Sets those of these statussen that the zaak does not have. */
async function zetStatussen(
  bron: Bron,
  { zaak, url, urls, rol, bestond }: Werk,
  statussen: readonly StatusGegevens[],
): Promise<void> {
  const bestaand = bestond ? await bron.list("zaken", "statussen", { zaak: url }) : [];
  const bekend = new Set(bestaand.map(({ statustype }) => statustype));
  for (const { datumStatusGezet, toelichting, door, ...status } of statussen) {
    const statustype = urls.statustypen.get(status.statustype);
    if (bekend.has(statustype)) continue;
    const gezetdoor = rol && door === zaak.opzet.behandelaar ? { gezetdoor: rol } : {};
    const body = { zaak: url, statustype, datumStatusGezet, statustoelichting: toelichting, ...gezetdoor };
    await bron.post("zaken", "statussen", body, toWie(door));
  }
}

/** The statussen of a zaak but the one that closes it. */
export function ensureStatussen(bron: Bron, werk: Werk): Promise<void> {
  const { opzet, statussen } = werk.zaak;
  return zetStatussen(bron, werk, opzet.afgehandeld ? statussen.slice(0, -1) : statussen);
}

/** Closes the zaak, after its resultaat (zrc-007). */
export async function ensureEindstatus(bron: Bron, werk: Werk): Promise<void> {
  const { zaak, url, urls, bestond } = werk;
  const { afgehandeld } = zaak.opzet;
  if (!afgehandeld) return;
  const bestaand = bestond ? await bron.list("zaken", "resultaten", { zaak: url }) : [];
  if (bestaand.length === 0) {
    const resultaattype = urls.resultaattypen.get(afgehandeld.resultaat);
    const body = { zaak: url, resultaattype, toelichting: afgehandeld.toelichting };
    await bron.post("zaken", "resultaten", body, toWie(zaak.uitvoerder));
  }
  await zetStatussen(bron, werk, zaak.statussen.slice(-1));
}
