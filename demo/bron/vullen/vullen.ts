import type { Source } from "../frame/handle.ts";
import type { Query } from "../opslag/db.ts";
import { createToeval, kies } from "../../data/toeval.ts";
import { inBulk } from "./bulk.ts";
import { maakSoorten } from "./eigen-soorten.ts";
import { schrijfVoorbeelden } from "./inhoud.ts";
import { DAGEN } from "./moment.ts";
import { Nummers } from "./nummers.ts";
import { leesMensen } from "./rol-rijen.ts";
import { listSoorten } from "./soort.ts";
import { zaakRijen, type Werkplaats } from "./zaak-rijen.ts";

/** So many zaken go into one transaction. */
const PORTIE = 5000;

async function aantalGevuld(q: Query): Promise<number> {
  await q.rows("CREATE TABLE IF NOT EXISTS vulling (zaken INTEGER NOT NULL)");
  const [row] = await q.rows("SELECT SUM(zaken) AS n FROM vulling");
  return Number(row?.["n"] ?? 0);
}

/** Sees to so many zaken that were filled in, with all that belongs to them; gives how many came now. */
export async function vul(source: Source, zaken: number): Promise<{ nieuw: number; al: number }> {
  const { db, registry } = source;
  const al = await db.write(aantalGevuld);
  if (al >= zaken) return { nieuw: 0, al };
  await schrijfVoorbeelden(source.bestanden);
  const soorten = await db.write(async (q) => {
    if ((await listSoorten(q, registry)).length === 0) await maakSoorten(q, source);
    return listSoorten(q, registry);
  });
  const nummers = new Nummers();
  const mensen = await db.read(async (q) => {
    for (const tabel of ["zaak", "zaaknummer", "enkelvoudiginformatieobject", "documentnummer", "besluit"])
      await nummers.lees(q, tabel);
    return leesMensen(q);
  });
  const werk: Werkplaats = {
    registry,
    nu: new Date(),
    nummers,
    mensen,
    toeval: createToeval(`vulling ${al}`),
  };
  await inBulk(db, registry, async () => {
    for (let nummer = al; nummer < zaken; nummer += PORTIE)
      await db.write(async (q) => {
        const tot = Math.min(nummer + PORTIE, zaken);
        for (let zaak = nummer; zaak < tot; zaak += 1) {
          const soort = kies(soorten, () => werk.toeval() ** 1.5);
          // The oldest first, as they would have come in; the last ones yesterday.
          const dagenTerug = 1 + Math.floor(((zaken - zaak - 1) / (zaken - al)) * DAGEN);
          for (const rij of zaakRijen(werk, soort, dagenTerug)) await rij.bewaar(q);
        }
        await q.rows("INSERT INTO vulling VALUES (?)", [tot - nummer]);
      });
  });
  return { nieuw: zaken - al, al };
}
