import type { Uitkomst } from "./uitkomst.ts";

const TEKEN = { max: "<=", min: ">=" };
const KOPPEN = ["id", "value", "bound", "mad", "rounds", "", "what"];
const RECHTS = new Set([1, 3, 4]);

/** The outcomes in columns, and one line that adds them up. */
export function toTabel(uitkomsten: readonly Uitkomst[]): string {
  const rijen = [
    KOPPEN,
    ...uitkomsten.map(({ id, what, value, unit, limit, bound, ok, rounds, mad }) => [
      id,
      `${value} ${unit}`,
      `${TEKEN[bound]} ${limit}`,
      String(mad),
      String(rounds),
      ok ? "ok" : "BROKEN",
      what,
    ]),
  ];
  const breedtes = KOPPEN.map((_, kolom) => Math.max(...rijen.map((rij) => rij[kolom]?.length ?? 0)));
  const regels = rijen.map((rij) =>
    rij
      .map((cel, kolom) => {
        const breedte = breedtes[kolom] ?? 0;
        return RECHTS.has(kolom) ? cel.padStart(breedte) : cel.padEnd(breedte);
      })
      .join("  ")
      .trimEnd(),
  );
  const gehaald = uitkomsten.filter(({ ok }) => ok).length;
  return [...regels, "", `${gehaald} of ${uitkomsten.length} rows within their bound`].join("\n");
}
