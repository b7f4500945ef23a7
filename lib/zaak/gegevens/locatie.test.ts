import { expect, test } from "vitest";
import { toLocatie } from "./locatie";

const vierkant = [[5, 52], [5.001, 52], [5.001, 52.001], [5, 52.001], [5, 52]]; // prettier-ignore

test("no geometrie is no locatie", () => {
  expect(toLocatie(null)).toBeUndefined();
  expect(toLocatie(undefined)).toBeUndefined();
});

test("a point, with its coordinates as text: north first, as on a map", () => {
  expect(toLocatie({ type: "Point", coordinates: [5.4057, 52.2672] })).toEqual({
    soort: "een punt",
    vormen: [{ soort: "punt", paden: [[[5.4057, 52.2672]]] }],
    coordinaten: ["52.26720° N, 5.40570° O"],
    kort: "een punt: 52.26720° N, 5.40570° O",
    buitenNederland: false,
  });
});

test.each([
  ["een lijn", { type: "LineString", coordinates: vierkant }, 1],
  ["een vlak", { type: "Polygon", coordinates: [vierkant] }, 1],
  [
    "2 punten",
    {
      type: "MultiPoint",
      coordinates: [
        [5, 52],
        [5.1, 52],
      ],
    },
    2,
  ],
  ["2 lijnen", { type: "MultiLineString", coordinates: [vierkant, vierkant] }, 2],
  ["2 vlakken", { type: "MultiPolygon", coordinates: [[vierkant], [vierkant]] }, 2],
  [
    "een punt en een vlak",
    {
      type: "GeometryCollection",
      geometries: [
        { type: "Polygon", coordinates: [vierkant] },
        { type: "Point", coordinates: [5, 52, 3] },
      ],
    },
    2,
  ],
] as const)("%s", (soort, geometrie, aantal) => {
  const locatie = toLocatie(geometrie);
  expect(locatie).toMatchObject({ soort, buitenNederland: false });
  expect(locatie?.vormen).toHaveLength(aantal);
  expect(locatie?.ongeldig).toBeUndefined();
});

test("a hole in a vlak stays a hole", () => {
  const locatie = toLocatie({ type: "Polygon", coordinates: [vierkant, vierkant] });
  expect(locatie?.vormen[0]?.paden).toHaveLength(2);
  expect(locatie?.coordinaten[0]).toContain("met 1 uitsparing");
});

test.each([
  {},
  "POINT (5 52)",
  { type: "Point" },
  { type: "Point", coordinates: [5] },
  { type: "Point", coordinates: [5, 91] },
  { type: "Point", coordinates: ["5", "52"] },
  {
    type: "Polygon",
    coordinates: [
      [
        [5, 52],
        [5.1, 52],
      ],
    ],
  },
  { type: "Cirkel", coordinates: [5, 52] },
])("what is no GeoJSON is said, not drawn: %j", (geometrie) => {
  const locatie = toLocatie(geometrie);
  expect(locatie).toMatchObject({ vormen: [], kort: "onleesbaar" });
  expect(locatie?.ongeldig).toContain("geen geldige GeoJSON");
});

test("coordinates that are swapped lie outside the Netherlands, and that is said", () => {
  expect(toLocatie({ type: "Point", coordinates: [52.2672, 5.4057] })?.buitenNederland).toBe(true);
});

test("of a long shape the first coordinates are written, and how many more there are", () => {
  const lang = Array.from({ length: 40 }, (_, nummer) => [5 + nummer / 1000, 52]);
  expect(toLocatie({ type: "LineString", coordinates: lang })?.coordinaten[0]).toMatch(/en nog 28 punten$/);
});
