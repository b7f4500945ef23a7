import type { ZgwRecord } from "./bron.ts";
import { type Bron, urlVan } from "./bron.ts";
import { RSIN } from "./catalogus.ts";
import { toWie } from "./rollen.ts";
import type { Omgeving, Werk } from "./zaak.ts";

async function ensureStukken(bron: Bron, werk: Werk, besluit: string, bestond: boolean): Promise<void> {
  const { zaak } = werk;
  const stukken = zaak.documenten.filter(({ stuk }) => stuk.type === "Beschikking");
  if (stukken.length === 0 || !(await bron.kent("documenten", "enkelvoudiginformatieobjecten"))) return;
  const bestaand = bestond ? await bron.list("besluiten", "besluitinformatieobjecten", { besluit }) : [];
  const bekend = new Set(bestaand.map(({ informatieobject }) => informatieobject));
  for (const { identificatie, door } of stukken) {
    const [document] = await bron.list("documenten", "enkelvoudiginformatieobjecten", {
      identificatie,
      bronorganisatie: RSIN,
    });
    if (!document || bekend.has(urlVan(document))) continue;
    const body = { besluit, informatieobject: urlVan(document) };
    await bron.post("besluiten", "besluitinformatieobjecten", body, toWie(door));
  }
}

/** The besluit on a zaak with its documents; found back by its identificatie. */
export async function ensureBesluit({ bron, catalogus }: Omgeving, werk: Werk): Promise<void> {
  const { besluit, uitvoerder } = werk.zaak;
  if (!besluit || !(await bron.kent("besluiten", "besluiten"))) return;
  const { type, identificatie, ...velden } = besluit;
  const zoek = { identificatie, verantwoordelijkeOrganisatie: RSIN };
  const [bestaand]: ZgwRecord[] = werk.bestond ? await bron.list("besluiten", "besluiten", zoek) : [];
  const body = {
    ...zoek,
    ...velden,
    besluittype: catalogus.besluittypen.get(type),
    zaak: werk.url,
    bestuursorgaan: "College van B en W",
  };
  const url = urlVan(bestaand ?? (await bron.post("besluiten", "besluiten", body, toWie(uitvoerder))));
  await ensureStukken(bron, werk, url, bestaand !== undefined);
}
