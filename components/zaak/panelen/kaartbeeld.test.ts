import { expect, test } from "vitest";
import { BREED, HOOG, toKaartbeeld } from "./kaartbeeld";

test("a point alone stands in the middle, with a round length beside it", () => {
  const { vormen, schaal } = toKaartbeeld({ vormen: [{ soort: "punt", paden: [[[5.4, 52.2]]] }] });
  expect(vormen[0]?.paden).toEqual([[[BREED / 2, HOOG / 2]]]);
  expect(schaal).toMatchObject({ woorden: "50 m" });
});

test("north is up, east is right, and everything stays inside", () => {
  const paden: [number, number][][] = [[[5, 52], [5.1, 52], [5.1, 52.05]]]; // prettier-ignore
  const { vormen, schaal } = toKaartbeeld({ vormen: [{ soort: "lijn", paden }] });
  const [west, oost, noord] = vormen[0]?.paden[0] ?? [];
  expect(oost?.[0]).toBeGreaterThan(west?.[0] ?? Infinity);
  expect(noord?.[1]).toBeLessThan(oost?.[1] ?? -Infinity);
  for (const [x, y] of vormen[0]?.paden[0] ?? []) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(BREED);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(HOOG);
  }
  expect(schaal.woorden).toBe("2 km");
  // 0.05 degree of latitude is 5.566 km: the scale bar must agree with the drawing.
  const perKm = ((oost?.[1] ?? 0) - (noord?.[1] ?? 0)) / 5.566;
  expect(schaal.lengte / 2).toBeCloseTo(perKm, 0);
});

test("a degree is narrower in the north than at the equator", () => {
  const wijd = (breedte: number) => {
    const paden: [number, number][][] = [[[0, breedte], [0.001, breedte], [0, breedte + 0.001]]]; // prettier-ignore
    const [nul, een] = toKaartbeeld({ vormen: [{ soort: "lijn", paden }] }).vormen[0]?.paden[0] ?? [];
    return (een?.[0] ?? 0) - (nul?.[0] ?? 0);
  };
  expect(wijd(60) / wijd(0)).toBeCloseTo(0.5, 1);
});
