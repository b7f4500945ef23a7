import type { Query } from "../opslag/db.ts";
import { asText } from "../frame/ref.ts";
import { findRows } from "../opslag/store.ts";
import { abonnement } from "./abonnement.ts";
import { isWanted, type Bericht } from "./bericht.ts";

/** One bericht for one abonnement, until it has arrived or was tried often enough. */
export interface Zending {
  id: number;
  bericht: string;
  poging: number;
  callbackUrl: string;
  auth: string;
}

/** The queue is kept beside what it tells of, so that neither can be there without the other. */
export async function createWachtrij(q: Query): Promise<void> {
  await q.rows(
    "CREATE TABLE IF NOT EXISTS zending (id INTEGER PRIMARY KEY, abonnement TEXT NOT NULL, bericht TEXT NOT NULL, poging INTEGER NOT NULL, na INTEGER NOT NULL)",
  );
  await q.rows("CREATE INDEX IF NOT EXISTS zending_0 ON zending (abonnement, na)");
  await q.rows("CREATE INDEX IF NOT EXISTS zending_1 ON zending (na)");
}

export const hasAbonnementen = async (q: Query): Promise<boolean> =>
  (await q.rows("SELECT 1 FROM abonnement LIMIT 1")).length > 0;

/** Puts a bericht in the queue of everyone who wants it. */
export async function enqueue(q: Query, bericht: Bericht, now: Date): Promise<void> {
  const text = JSON.stringify(bericht);
  for (const { uuid, doc } of await findRows(q, abonnement, { sql: "1", args: [] }))
    if (isWanted(doc.kanalen, bericht))
      await q.rows("INSERT INTO zending (abonnement, bericht, poging, na) VALUES (?, ?, 0, ?)", [
        uuid,
        text,
        now.getTime(),
      ]);
}

/** What may go now: of each abonnement the first few, so that one that does not answer keeps up nobody else. */
export async function listDue(q: Query, now: number, perAbonnement: number): Promise<Zending[]> {
  const due: Zending[] = [];
  for (const { uuid, doc } of await findRows(q, abonnement, { sql: "1", args: [] })) {
    const rows = await q.rows(
      "SELECT id, bericht, poging FROM zending WHERE abonnement = ? AND na <= ? ORDER BY na, id LIMIT ?",
      [uuid, now, perAbonnement],
    );
    for (const { id, bericht, poging } of rows)
      due.push({
        id: Number(id),
        bericht: asText(bericht),
        poging: Number(poging),
        callbackUrl: doc.callbackUrl,
        auth: doc.auth,
      });
  }
  return due;
}

/** When the next of those that wait has to go; undefined: nothing waits. */
export async function findNextMoment(q: Query, now: number): Promise<number | undefined> {
  const [row] = await q.rows("SELECT MIN(na) AS na FROM zending WHERE na > ?", [now]);
  return row?.["na"] === null || row?.["na"] === undefined ? undefined : Number(row["na"]);
}

export async function deleteZending(q: Query, id: number): Promise<void> {
  await q.rows("DELETE FROM zending WHERE id = ?", [id]);
}

export async function postpone(q: Query, id: number, na: number): Promise<void> {
  await q.rows("UPDATE zending SET poging = poging + 1, na = ? WHERE id = ?", [na, id]);
}
