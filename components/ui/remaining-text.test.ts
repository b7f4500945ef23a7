import { expect, test } from "vitest";
import { remainingText } from "./remaining-text";

test.each([
  [0, 1000, "Nog 1.000 tekens"],
  [999, 1000, "Nog 1 teken"],
  [1000, 1000, "Nog 0 tekens"],
  [1001, 1000, "1 teken te veel"],
  [1012, 1000, "12 tekens te veel"],
])("%i of %i: %s", (length, maxLength, text) => {
  expect(remainingText(length, maxLength)).toBe(text);
});
