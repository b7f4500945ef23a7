import { expect, test } from "vitest";
import { findDagFouten } from "./opschort-dagen";

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
