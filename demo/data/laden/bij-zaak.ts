import { type Bron, uuidVan, type ZgwRecord } from "./bron.ts";
import { toWie } from "./rollen.ts";
import type { Werk } from "./zaak.ts";

/** What an earlier run left of a list; a zaak that this run made has nothing yet. */
const listBestaand = (
  bron: Bron,
  { bestond }: Werk,
  pad: string,
  filters: Record<string, string> = {},
): Promise<ZgwRecord[]> => (bestond ? bron.list("zaken", pad, filters) : Promise.resolve([]));

export async function ensureEigenschappen(bron: Bron, werk: Werk): Promise<void> {
  const { zaak, url, urls } = werk;
  const pad = `zaken/${uuidVan(url)}/zaakeigenschappen`;
  const bekend = new Set((await listBestaand(bron, werk, pad)).map(({ naam }) => naam));
  for (const { naam, waarde } of zaak.eigenschappen)
    if (!bekend.has(naam))
      await bron.post(
        "zaken",
        pad,
        { zaak: url, eigenschap: urls.eigenschappen.get(naam), waarde },
        toWie(zaak.intake),
      );
}

/** Found back by their relatieomschrijving, which within a zaak is used once. */
export async function ensureObjecten(bron: Bron, werk: Werk): Promise<void> {
  const { zaak, url } = werk;
  if (zaak.objecten.length === 0 || !(await bron.kent("zaken", "zaakobjecten"))) return;
  const bestaand = await listBestaand(bron, werk, "zaakobjecten", { zaak: url });
  const bekend = new Set(bestaand.map(({ relatieomschrijving }) => relatieomschrijving));
  for (const { relatie, ...object } of zaak.objecten)
    if (!bekend.has(relatie))
      await bron.post(
        "zaken",
        "zaakobjecten",
        { zaak: url, relatieomschrijving: relatie, ...object },
        toWie(zaak.intake),
      );
}

/** Found back by their onderwerp. A source from before Zaken 1.7 has none. */
export async function ensureNotities(bron: Bron, werk: Werk): Promise<void> {
  const { zaak, url } = werk;
  if (zaak.notities.length === 0 || !(await bron.kent("zaken", "zaaknotities"))) return;
  const bestaand = await listBestaand(bron, werk, "zaaknotities", { gerelateerdAan: url });
  const bekend = new Set(bestaand.map(({ onderwerp }) => onderwerp));
  for (const { onderwerp, tekst, door, status } of zaak.notities)
    if (!bekend.has(onderwerp)) {
      const body = {
        onderwerp,
        tekst,
        aangemaaktDoor: door,
        notitieType: "intern",
        status,
        gerelateerdAan: url,
      };
      await bron.post("zaken", "zaaknotities", body, toWie(door));
    }
}
