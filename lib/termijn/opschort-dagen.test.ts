import { expect, test } from "vitest";
import { countOpgeschorteDagen } from "./opschorting";
import { countDagenTot, findDagFouten, toDagErna } from "./opschort-dagen";

const grenzen = { startdatum: "2026-01-05", vandaag: "2026-02-10" };

test.each([
  [{ gevraagdOp: "2026-01-05" }],
  [{ gevraagdOp: "2026-02-10" }],
  [{ gevraagdOp: "2026-02-10", hervatOp: "2026-02-10", verwachtOp: "2026-02-11" }],
  [{ gevraagdOp: "2026-02-10", hervatOp: "", verwachtOp: "" }],
  [{ gevraagdOp: "2026-02-10", verwachtOp: "2027-02-10" }],
])("%o is good", (dagen) => {
  expect(findDagFouten(dagen, grenzen)).toEqual({});
});

test.each([
  [{ gevraagdOp: "2026-01-04" }, "gevraagdOp", /5 jan 2026/],
  [{ gevraagdOp: "2026-02-11" }, "gevraagdOp", /nog niet geweest/],
  [{ gevraagdOp: "2026-01-20", hervatOp: "2026-02-11" }, "hervatOp", /nog niet geweest/],
  [{ gevraagdOp: "2026-01-20", hervatOp: "2026-01-19" }, "hervatOp", /voor de dag van het verzoek/],
  [{ gevraagdOp: "2026-01-20", verwachtOp: "2026-01-20" }, "verwachtOp", /na het verzoek/],
  [{ gevraagdOp: "2026-01-20", verwachtOp: "2027-01-21" }, "verwachtOp", /binnen een jaar/],
])("%o: %s", (dagen, veld, zin) => {
  expect(findDagFouten(dagen, grenzen)).toEqual({ [veld]: expect.stringMatching(zin) as string });
});

test("the clock stands still from the day after, over months, years and the change of the clock", () => {
  expect(["2026-02-28", "2024-02-28", "2026-12-31", "2026-03-29"].map(toDagErna)).toEqual([
    "2026-03-01",
    "2024-02-29",
    "2027-01-01",
    "2026-03-30",
  ]);
});

test.each(["2026-02-10", "2026-02-09", "2026-02-08", "2025-10-01", "2026-02-12"])(
  "the days since %s are as many as would be added today",
  (gevraagdOp) => {
    expect(countDagenTot("2026-02-10", gevraagdOp)).toBe(
      countOpgeschorteDagen({ gevraagdOp, hervatOp: "2026-02-10" }),
    );
  },
);
