import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { countOpgeschorteDagen, listOpgeschorteDagen } from "./opschorting";

// Awb 4:15 lid 1: from the day after asking until the day of completion.
test.each([
  ["2026-03-10", "2026-03-10", []],
  ["2026-03-10", "2026-03-11", []],
  ["2026-03-10", "2026-03-12", ["2026-03-11"]],
  ["2026-03-06", "2026-03-09", ["2026-03-07", "2026-03-08"]], // a weekend stands still as well
  ["2028-02-27", "2028-03-01", ["2028-02-28", "2028-02-29"]],
  ["2026-03-12", "2026-03-10", []], // the wrong way round
])("asked on %s, resumed on %s: %j", (gevraagdOp, hervatOp, dagen) => {
  expect(listOpgeschorteDagen([{ gevraagdOp, hervatOp }])).toEqual(dagen);
  expect(countOpgeschorteDagen({ gevraagdOp, hervatOp })).toBe(dagen.length);
});

test("no day stands still twice", () => {
  const eens = { gevraagdOp: "2026-03-10", hervatOp: "2026-03-14" };
  const ook = { gevraagdOp: "2026-03-12", hervatOp: "2026-03-16" };
  expect(countOpgeschorteDagen(eens, eens)).toBe(3);
  expect(listOpgeschorteDagen([eens, ook])).toEqual([
    "2026-03-11",
    "2026-03-12",
    "2026-03-13",
    "2026-03-14",
    "2026-03-15",
  ]);
});

test("standstills that follow each other add up", () => {
  const dagen = fc.nat({ max: 60 });
  fc.assert(
    fc.property(dagen, dagen, (eerste, tweede) => {
      const van = Temporal.PlainDate.from("2026-01-01");
      const midden = van.add({ days: eerste + 1 });
      const tot = midden.add({ days: tweede + 1 });
      const [a, b, c] = [van, midden, tot].map(String) as [string, string, string];
      const samen = countOpgeschorteDagen({ gevraagdOp: a, hervatOp: b }, { gevraagdOp: b, hervatOp: c });
      expect(samen).toBe(eerste + tweede);
    }),
    { numRuns: 40 },
  );
});
