import { existsSync, readFileSync } from "node:fs";
import { Client } from "./client.ts";
import type { VreemdeBron } from "./vreemde-bron-schema.ts";

/** What can be removed by itself, in an order in which nothing keeps it; all else goes with one of these. */
const SOORTEN = [
  "abonnement",
  "zaaknotities",
  "besluiten",
  "zaken",
  "enkelvoudiginformatieobjecten",
  "zaaktypen",
  "besluittypen",
  "informatieobjecttypen",
  "applicaties",
  "catalogussen",
  "kanaal",
];

/** The resource that a URL is of; undefined for what stands under another, such as /zaken/{uuid}/besluiten/{uuid}. */
export const toSoort = (url: string): string | undefined =>
  /(?<![0-9a-f]{12})\/(\w+)\/[0-9a-f-]{36}$/.exec(url)?.[1];

/** Gone, or never there: a test may have removed it itself. */
async function remove(url: string, clients: readonly Client[]): Promise<boolean> {
  // Without its lock, by force: what a test locked would stay.
  if (toSoort(url) === "enkelvoudiginformatieobjecten") await clients[0]?.post(`${url}/unlock`, {});
  for (const client of clients) if ([204, 404, 410].includes((await client.delete(url)).status)) return true;
  return false;
}

/** Removes what the tests wrote down to have made; answers how many went, and what a source keeps, per kind. */
async function opruimen(
  file: string,
  clients: readonly Client[],
): Promise<{ weg: number; over: Map<string, string[]> }> {
  const made = [...new Set(readFileSync(file, "utf8").split("\n"))];
  const over = new Map<string, string[]>();
  let weg = 0;
  for (const soort of SOORTEN) {
    let left = made.filter((url) => toSoort(url) === soort).reverse();
    for (let before = -1; left.length > 0 && left.length !== before;) {
      before = left.length;
      const kept: string[] = [];
      for (const url of left) if (!(await remove(url, clients))) kept.push(url);
      left = kept;
    }
    weg += made.filter((url) => toSoort(url) === soort).length - left.length;
    if (left.length > 0) over.set(soort, left);
  }
  return { weg, over };
}

/** Removes what was made, and says what went and what the source keeps. */
export async function ruimOp({ adres, clients, sporen }: VreemdeBron): Promise<string> {
  if (sporen === undefined || !existsSync(sporen)) return "";
  const all = [clients.beheer, clients.vergunningen, clients.ander].map((one) => new Client(adres, ...one));
  const { weg, over } = await opruimen(sporen, all);
  const kept = [...over].map(([soort, urls]) => `${urls.length} ${soort}`).join(", ");
  return `Opgeruimd: ${weg} van wat gemaakt is.${kept && ` Blijft staan omdat de bron het niet verwijdert: ${kept}.`}`;
}
