import { Temporal } from "temporal-polyfill";
import { groepen } from "../groepen.ts";
import { listZaken } from "../zaken.ts";
import { applicaties, ensureApplicatie } from "./applicaties.ts";
import { Bron, type BronOpties } from "./bron.ts";
import { findOrCreateCatalogus, findOrCreateZaaktype, type ZaaktypeUrls } from "./catalogus.ts";
import { voorElk } from "./parallel.ts";
import { createZaak } from "./zaak.ts";

const TEGELIJK = 8;

export type Telling = { zaken: number; nieuw: number };

/** Fills a source with the whole demo. Run again it adds only what is not there. */
export async function laadAlles(opties: BronOpties): Promise<Telling> {
  const bron = new Bron(opties);
  const catalogus = await findOrCreateCatalogus(bron);
  const types = new Map<string, ZaaktypeUrls>();
  await voorElk(groepen, groepen.length, async ({ zaaktype }) => {
    types.set(zaaktype.identificatie, await findOrCreateZaaktype(bron, catalogus, zaaktype));
  });
  const zaaktypeUrls = new Map([...types].map(([identificatie, urls]) => [identificatie, urls.zaaktype]));
  for (const applicatie of applicaties) await ensureApplicatie(bron, applicatie, zaaktypeUrls);

  const zaken = listZaken(Temporal.Now.zonedDateTimeISO("Europe/Amsterdam"));
  let nieuw = 0;
  await voorElk(zaken, TEGELIJK, async (zaak) => {
    const urls = types.get(zaak.zaaktype.identificatie);
    if (urls && (await createZaak(bron, zaak, urls))) nieuw++;
  });
  return { zaken: zaken.length, nieuw };
}
