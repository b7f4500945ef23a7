import { invalidParam } from "../frame/problem.ts";
import { isDoc } from "../frame/ref.ts";
import type { Sql } from "../opslag/sql.ts";

type Position = [number, number];

/** Every position in a nest of coordinates. */
export function positionsIn(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates)) return [];
  const parts: unknown[] = coordinates;
  const [x, y] = parts;
  if (typeof x === "number" && typeof y === "number") return [[x, y]];
  return parts.flatMap(positionsIn);
}

function ringsOf(geometry: unknown): unknown[] {
  if (!isDoc(geometry) || !Array.isArray(geometry["coordinates"])) return [];
  if (geometry["type"] === "Polygon") return geometry["coordinates"];
  return geometry["type"] === "MultiPolygon" ? geometry["coordinates"].flat() : [];
}

/** A point lies inside when a ray from it crosses the edges an odd number of times; holes come out right too. */
const OUTSIDE = `(SELECT COUNT(*) FROM json_each(?) edge
  WHERE (edge.value ->> 1 > point.value ->> 1) <> (edge.value ->> 3 > point.value ->> 1)
    AND point.value ->> 0 < (edge.value ->> 2 - (edge.value ->> 0)) * (point.value ->> 1 - (edge.value ->> 1))
      / (edge.value ->> 3 - (edge.value ->> 1)) + (edge.value ->> 0)) % 2 = 0`;

/** zaakgeometrie.within: all positions of the zaak lie in the area. */
export function within(value: string, alias: string): Sql {
  const asked: unknown = JSON.parse(value);
  const rings = isDoc(asked) ? ringsOf(asked["within"]) : [];
  if (rings.length === 0)
    throw invalidParam("zaakgeometrie.within", "invalid", "Geef een Polygon of MultiPolygon op.");
  const edges = rings.flatMap((ring) => {
    const positions = positionsIn(ring);
    return positions.slice(1).map((to, index) => [...(positions[index] ?? to), ...to].map(Number));
  });
  const points = `json_each(${alias}.punten) point`;
  return {
    sql: `${alias}.punten <> '[]' AND NOT EXISTS (SELECT 1 FROM ${points} WHERE ${OUTSIDE})`,
    args: [JSON.stringify(edges)],
  };
}
