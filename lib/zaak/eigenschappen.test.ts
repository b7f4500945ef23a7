import { expect, test } from "vitest";
import { toEigenschapRegels } from "./eigenschappen";

const regel = (waarde: string, formaat?: string) => {
  const type = {
    url: "type",
    naam: "Bouwdatum",
    definitie: "Begin van de bouw",
    specificatie: formaat ? { formaat } : null,
  };
  return toEigenschapRegels([{ url: "e", eigenschap: "type", naam: "bouwdatum", waarde }], [type])[0];
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

test("name and meaning come from the catalogus; without it the name of the zaak stands", () => {
  expect(regel("x", "tekst")).toMatchObject({ naam: "Bouwdatum", definitie: "Begin van de bouw" });
  const [los] = toEigenschapRegels(
    [{ url: "e", eigenschap: "elders", naam: "bouwdatum", waarde: "20260401" }],
    [],
  );
  expect(los).toEqual({ url: "e", naam: "bouwdatum", waarde: "20260401", definitie: "" });
});
