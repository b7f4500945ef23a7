import { expect, test } from "vitest";
import { REDEN_OPSCHORTEN_MAX } from "@/lib/zaak/termijn/opschorten.schema";
import { leesReden, toRedenMetDagen } from "./opschorting-reden";

test.each([
  [{ gevraagdOp: "2026-03-03" }, "Tekening ontbreekt (gevraagd op 03-03-2026)"],
  [
    { gevraagdOp: "2026-03-03", verwachtOp: "2026-03-24" },
    "Tekening ontbreekt (gevraagd op 03-03-2026, verwacht op 24-03-2026)",
  ],
  [
    { gevraagdOp: "2026-03-03", hervatOp: "2026-03-15" },
    "Tekening ontbreekt (gevraagd op 03-03-2026, hervat op 15-03-2026)",
  ],
])("the days %o stand at the end, and are read back", (dagen, tekst) => {
  const geheel = { reden: "Tekening ontbreekt", ...dagen };
  expect(toRedenMetDagen(geheel)).toBe(tekst);
  expect(leesReden(tekst)).toEqual({ verwachtOp: undefined, hervatOp: undefined, ...geheel });
});

test("what fits in the form fits in the 200 of the source, with every day there can be", () => {
  const reden = "é".repeat(REDEN_OPSCHORTEN_MAX);
  const gevraagdOp = "2026-12-30";
  for (const dagen of [{ verwachtOp: "2026-12-31" }, { hervatOp: "2026-12-31" }]) {
    const tekst = toRedenMetDagen({ reden, gevraagdOp, ...dagen });
    expect(tekst.length).toBeLessThanOrEqual(200);
    expect(leesReden(tekst)).toMatchObject({ reden, gevraagdOp, ...dagen });
  }
});

test("a longer text of another system is cut, its days never", () => {
  const dagen = { gevraagdOp: "2026-03-03", hervatOp: "2026-03-15" };
  const tekst = toRedenMetDagen({ reden: "x".repeat(200), ...dagen });
  expect(tekst).toHaveLength(200);
  expect(leesReden(tekst)).toMatchObject(dagen);
  expect(leesReden(tekst).reden).toMatch(/^x+…$/);
});

test.each([
  "",
  "Wacht op stukken",
  "Wacht (gevraagd op 3 maart)",
  "Wacht (gevraagd op 31-02-2026)",
  "Wacht (gevraagd op 99-99-2026)",
  "Wacht (hervat op 03-03-2026)",
  "(gevraagd op 03-03-2026) en daarna niets",
])("%j has no days", (tekst) => {
  expect(leesReden(tekst)).toEqual({ reden: tekst });
});

test("a reden of several lines, brackets of its own and no reden at all", () => {
  const dagen = { gevraagdOp: "2026-03-03" };
  for (const reden of ["Een\ntwee", "Tekening (begane grond)", ""]) {
    expect(leesReden(toRedenMetDagen({ reden, ...dagen }))).toMatchObject({ reden, ...dagen });
  }
});
