import { expect, test } from "vitest";
import { toDatumKort, toDatumLang, toMomentKort } from "./datum";

test.each([
  ["2026-01-01", "1 jan 2026", "donderdag 1 januari 2026"],
  ["2026-03-03", "3 mrt 2026", "dinsdag 3 maart 2026"],
  ["2024-02-29", "29 feb 2024", "donderdag 29 februari 2024"],
  ["2026-05-31", "31 mei 2026", "zondag 31 mei 2026"],
  ["2026-12-25", "25 dec 2026", "vrijdag 25 december 2026"],
  ["2026-10-24T23:30", "24 okt 2026", "zaterdag 24 oktober 2026"],
])("%s is %s, in full %s", (iso, kort, lang) => {
  expect(toDatumKort(iso)).toBe(kort);
  expect(toDatumLang(iso)).toBe(lang);
});

test("a moment has its time with a dot; a date alone has none", () => {
  expect(toMomentKort("2026-03-03T09:05")).toBe("3 mrt 2026, 09.05 uur");
  expect(toMomentKort("2026-03-03T10:42:07.120")).toBe("3 mrt 2026, 10.42 uur");
  expect(toMomentKort("2026-03-03")).toBe("3 mrt 2026");
});

test.each(["", "onbekend", "3-3-2026", "2026"])("%j is no date and comes back as it is", (tekst) => {
  expect([toDatumKort(tekst), toDatumLang(tekst), toMomentKort(tekst)]).toEqual([tekst, tekst, tekst]);
});
