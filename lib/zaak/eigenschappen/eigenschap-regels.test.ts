import { expect, test } from "vitest";
import { eigenschapSchema } from "@/lib/zgw/catalogi/catalogi.schema";
import { toEigenschapRegels } from "./eigenschap-regels";

const zaakeigenschap = { url: "e", zaak: "", eigenschap: "type", naam: "bouwdatum", waarde: "20260401" };
const regel = (waarde: string, formaat?: string) => {
  const type = eigenschapSchema.parse({
    url: "type",
    naam: "Bouwdatum",
    specificatie: formaat ? { formaat } : null,
  });
  return toEigenschapRegels([{ ...zaakeigenschap, waarde }], [type])[0];
};

// ztc-015: a date is YYYYMMDD, a moment YYYYMMDDHHMMSS; sources write ISO as well.
test.each([
  ["20260401", "datum", "1 apr 2026"],
  ["2026-04-01", "datum", "1 apr 2026"],
  ["20260401093000", "datum_tijd", "1 apr 2026, 09.30 uur"],
  ["2026-04-01T09:30:00", "datum_tijd", "1 apr 2026, 09.30 uur"],
  ["20260401", "datum_tijd", "20260401"],
  ["20260401", "getal", "20260401"],
  ["20260401", "tekst", "20260401"],
  ["20260401", undefined, "20260401"],
  ["morgen", "datum", "morgen"],
  ["", "datum", ""],
  ["12345", "nieuw_formaat", "12345"],
])("%j as %s is %j", (waarde, formaat, verwacht) => {
  expect(regel(waarde, formaat)?.waarde).toBe(verwacht);
});

test("the name comes from the catalogus; without one there the name of the zaak stands", () => {
  expect(regel("x", "tekst")).toEqual({ url: "e", naam: "Bouwdatum", waarde: "x" });
  const naamloos = eigenschapSchema.parse({ url: "type", naam: "", specificatie: { formaat: "datum" } });
  expect(toEigenschapRegels([zaakeigenschap], [naamloos])[0]).toMatchObject({
    naam: "bouwdatum",
    waarde: "1 apr 2026",
  });
  expect(toEigenschapRegels([{ ...zaakeigenschap, eigenschap: "elders" }], [naamloos])).toEqual([
    { url: "e", naam: "bouwdatum", waarde: "20260401" },
  ]);
});
