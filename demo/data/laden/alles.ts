import { Temporal } from "temporal-polyfill";
import { groepen } from "../groepen.ts";
import { listZaken, type ZaakGegevens } from "../zaken.ts";
import { ensureApplicatie, toApplicaties } from "./applicaties.ts";
import { Bron, type BronOpties } from "./bron.ts";
import { type Catalogus, ensureCatalogus, publiceerAlles } from "./catalogus.ts";
import { voorElk } from "./parallel.ts";
import { beginZaak, type Omgeving, sluitZaak } from "./zaak.ts";
import { findOrCreateZaaktype, type ZaaktypeUrls } from "./zaaktype.ts";

const TEGELIJK = 8;

export type Verslag = {
  zaken: number;
  /** Made or finished by this run. */
  nieuw: number;
  /** What the source does not have, in words for who runs this. */
  overgeslagen: string[];
};

/** Zaaktypen after those they name. */
async function ensureZaaktypen(bron: Bron, catalogus: Catalogus): Promise<Map<string, ZaaktypeUrls>> {
  const typen = new Map<string, ZaaktypeUrls>();
  let rest = groepen.map(({ zaaktype }) => zaaktype);
  while (rest.length > 0) {
    const isAanDeBeurt = ({ deelzaaktypen = [], gerelateerd = [] }: (typeof rest)[number]) =>
      [...deelzaaktypen, ...gerelateerd.map(({ zaaktype }) => zaaktype)].every((nodig) => typen.has(nodig));
    const beurt = rest.filter(isAanDeBeurt);
    if (beurt.length === 0) throw new Error("The zaaktypen of the demo name each other in a circle.");
    rest = rest.filter((zaaktype) => !beurt.includes(zaaktype));
    const urls = new Map([...typen].map(([identificatie, { zaaktype }]) => [identificatie, zaaktype]));
    await voorElk(beurt, TEGELIJK, async (zaaktype) => {
      typen.set(zaaktype.identificatie, await findOrCreateZaaktype(bron, catalogus, zaaktype, urls));
    });
  }
  return typen;
}

/** A zaak with its deelzaken, which have to be closed before it is. Answers how many there was something to do for. */
async function laadFamilie(
  omgeving: Omgeving,
  hoofd: ZaakGegevens,
  delen: readonly ZaakGegevens[],
): Promise<number> {
  const werk = await beginZaak(omgeving, hoofd);
  let gedaan = werk ? 1 : 0;
  for (const deel of delen) {
    const deelwerk = await beginZaak(omgeving, deel);
    if (!deelwerk) continue;
    await sluitZaak(omgeving.bron, deelwerk);
    gedaan++;
  }
  if (werk) await sluitZaak(omgeving.bron, werk);
  return gedaan;
}

async function listOvergeslagen(bron: Bron): Promise<string[]> {
  const delen = [
    ["documenten", "enkelvoudiginformatieobjecten", "documenten"],
    ["besluiten", "besluiten", "besluiten"],
    ["zaken", "zaaknotities", "notities"],
    ["zaken", "zaakobjecten", "zaakobjecten"],
    ["catalogi", "zaakobjecttypen", "zaakobjecttypen"],
  ] as const;
  const kent = await Promise.all(delen.map(([api, pad]) => bron.kent(api, pad)));
  return delen.filter((_, i) => !kent[i]).map(([, , woord]) => woord);
}

/** Fills a source with the whole demo. Run again it adds only what is not there. */
export async function laadAlles(opties: BronOpties): Promise<Verslag> {
  const bron = new Bron(opties);
  const catalogus = await ensureCatalogus(bron);
  const typen = await ensureZaaktypen(bron, catalogus);
  await publiceerAlles(bron, catalogus);
  for (const applicatie of toApplicaties(catalogus, typen)) await ensureApplicatie(bron, applicatie);

  const zaken = listZaken(Temporal.Now.zonedDateTimeISO("Europe/Amsterdam"));
  const omgeving: Omgeving = { bron, catalogus, typen, zaken: new Map() };
  const hoofden = zaken.filter(({ hoofdzaak }) => hoofdzaak === undefined);
  let nieuw = 0;
  // what a zaak is about has to be there before it
  for (const ronde of [hoofden.filter((zaak) => !zaak.gaatOver), hoofden.filter((zaak) => zaak.gaatOver)])
    await voorElk(ronde, TEGELIJK, async (zaak) => {
      const delen = zaken.filter(({ hoofdzaak }) => hoofdzaak === zaak.identificatie);
      const gedaan = await laadFamilie(omgeving, zaak, delen);
      nieuw += gedaan;
    });
  return { zaken: zaken.length, nieuw, overgeslagen: await listOvergeslagen(bron) };
}
