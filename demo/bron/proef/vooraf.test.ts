import { expect, it } from "vitest";
import { toMode } from "./vooraf.ts";

it("tells the kind of supplier from the version of the Zaken API", () => {
  expect(["1.0.3", "1.4.0", "1.5.1", "1.6.0", "1.10.0"].map(toMode)).toEqual([
    "zgw-1.4",
    "zgw-1.4",
    "openzaak-1.30",
    "zgw-1.7",
    "zgw-1.7",
  ]);
  expect(["", "2.0.0", "vandaag"].map(toMode)).toEqual([undefined, undefined, undefined]);
});
