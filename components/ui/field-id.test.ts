import { expect, test } from "vitest";
import { describedBy, fieldId } from "./field-id";

test("an id is safe in a selector and differs per name", () => {
  expect(fieldId("toelichting")).toBe("veld-toelichting");
  expect(fieldId("rollen.0.naam")).toBe("veld-rollen-0-naam");
  expect(fieldId("rollen[1].naam")).toBe("veld-rollen-1-naam");
});

test("describedBy names only what is on screen, the error first", () => {
  expect(describedBy("v", {})).toBeUndefined();
  expect(describedBy("v", { hint: "Uitleg", error: "" })).toBe("v-uitleg");
  expect(describedBy("v", { hint: "Uitleg", error: "Vul in", counter: true })).toBe(
    "v-fout v-uitleg v-teller",
  );
});
