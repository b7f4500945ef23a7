import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mad, median, percentiel } from "./statistiek.ts";

const metingen = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 });

describe("median", () => {
  test.each([
    [[5], 5],
    [[9, 1, 5], 5],
    [[10, 2, 4, 1], 3],
    [[10, 9, 100], 10], // as numbers, not as text
  ])("of %j is %d", (waarden, verwacht) => expect(median(waarden)).toBe(verwacht));

  test("of nothing is refused", () => expect(() => median([])).toThrow(RangeError));

  test("has as many values at or above as at or below, and leaves the input as it was", () => {
    fc.assert(
      fc.property(metingen, (waarden) => {
        const kopie = [...waarden];
        const midden = median(waarden);
        const onder = waarden.filter((waarde) => waarde <= midden).length;
        const boven = waarden.filter((waarde) => waarde >= midden).length;
        expect(waarden).toEqual(kopie);
        expect(Math.min(onder, boven) * 2).toBeGreaterThanOrEqual(waarden.length);
      }),
    );
  });
});

describe("mad", () => {
  test("is the median distance to the median", () => expect(mad([1, 1, 2, 2, 4, 6, 9])).toBe(1));
  test("ignores one outlier", () => expect(mad([50, 51, 52, 53, 5000])).toBe(1));
  test("is nothing when all rounds are equal", () => expect(mad([3, 3, 3])).toBe(0));
});

describe("percentiel", () => {
  test.each([
    [[7], 95, 7],
    [[3, 1, 2], 100, 3],
    [[9, 10, 100], 50, 10],
    [Array.from({ length: 100 }, (_, index) => 100 - index), 95, 95],
  ])("of %j at %d is %d", (waarden, procent, verwacht) =>
    expect(percentiel(waarden, procent)).toBe(verwacht),
  );
  test("of nothing is refused", () => expect(() => percentiel([], 95)).toThrow("Nothing"));
});
