import { expect, test } from "vitest";
import { BLADEN, toBlad, toBladAdres } from "./bladen";

test("every tab has an address that leads back to it; the first has none", () => {
  for (const blad of BLADEN) {
    const { pathname, searchParams } = new URL(toBladAdres("/zaken/b/u", blad), "https://portaal.example");
    expect(pathname).toBe("/zaken/b/u");
    expect(toBlad(searchParams.get("tab"))).toBe(blad);
  }
  expect(toBladAdres("/zaken/b/u", "overzicht")).toBe("/zaken/b/u");
});

test.each([null, "", "onzin", "Documenten"])("%j is the first tab", (naam) => {
  expect(toBlad(naam)).toBe("overzicht");
});
