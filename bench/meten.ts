import type { Rij } from "./rij.ts";
import { toUitkomst, type Uitkomst } from "./uitkomst.ts";

/** Every round measures every row once, so that a busy minute of the machine hits all rows and not one. */
export async function meetRondes<O>(
  { rijen, rondes }: { rijen: readonly Rij<O>[]; rondes: number },
  opstelling: O,
): Promise<Uitkomst[]> {
  const metingen = new Map<Rij<O>, number[]>(rijen.map((rij) => [rij, []]));
  for (let ronde = 0; ronde < rondes; ronde += 1) {
    for (const [rij, waarden] of metingen)
      if (ronde === 0 || rij.zwaar !== true) waarden.push(await metNaam(rij.id, rij.meet(opstelling)));
  }
  const uitkomsten: Uitkomst[] = [];
  for (const [rij, waarden] of metingen) {
    const naast = rij.naast && (await metNaam(rij.id, rij.naast(opstelling)));
    uitkomsten.push(toUitkomst(rij, waarden, naast));
  }
  return uitkomsten;
}

async function metNaam<T>(id: string, meting: Promise<T>): Promise<T> {
  try {
    return await meting;
  } catch (cause) {
    throw new Error(`${id} could not be measured.`, { cause });
  }
}
