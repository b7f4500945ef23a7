import { expect, test } from "vitest";
import { isActief } from "./is-actief";

test.each([
  ["/zaken", "/zaken", true],
  ["/zaken/1234/documenten", "/zaken", true],
  ["/zaken", "/zaken?sorteer=termijn", true],
  ["/zakenlijst", "/zaken", false],
  ["/", "/zaken", false],
  ["/", "/", true],
  ["/zaken", "/", false],
])("at %s the item %s: %s", (pathname, href, expected) => {
  expect(isActief(pathname, href)).toBe(expected);
});
