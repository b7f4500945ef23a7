import type { ZgwRecord } from "./bron.ts";
import { type Bron, urlVan } from "./bron.ts";
import { RSIN, type Urls } from "./catalogus.ts";
import { toWie } from "./rollen.ts";
import type { Omgeving, Werk } from "./zaak.ts";

/** Those documents of the zaak that the besluit is written in. */
async function ensureStukken(
  bron: Bron,
  { zaak }: Werk,
  documenten: Urls,
  besluit: string,
  bestond: boolean,
) {
  const stukken = zaak.documenten.filter(({ stuk }) => stuk.type === "Beschikking");
  const bestaand = bestond ? await bron.list("besluiten", "besluitinformatieobjecten", { besluit }) : [];
  const bekend = new Set(bestaand.map(({ informatieobject }) => informatieobject));
  for (const { identificatie, door } of stukken) {
    const informatieobject = documenten.get(identificatie);
    if (informatieobject === undefined || bekend.has(informatieobject)) continue;
    await bron.post("besluiten", "besluitinformatieobjecten", { besluit, informatieobject }, toWie(door));
  }
}

/** The besluit on a zaak with its documents; found back by its identificatie. */
export async function ensureBesluit(
  { bron, catalogus }: Omgeving,
  werk: Werk,
  documenten: Urls,
): Promise<void> {
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
  await ensureStukken(bron, werk, documenten, url, bestaand !== undefined);
}
