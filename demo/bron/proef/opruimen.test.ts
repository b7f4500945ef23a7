import { expect, it } from "vitest";
import { toSoort } from "./opruimen.ts";

const uuid = "00000000-0000-4000-8000-000000000000";

it("tells what stands by itself from what goes with another", () => {
  expect(toSoort(`https://zgw.example.nl/zaken/api/v1/zaken/${uuid}`)).toBe("zaken");
  expect(toSoort(`https://zgw.example.nl/besluiten/api/v1/besluiten/${uuid}`)).toBe("besluiten");
  expect(toSoort(`https://zgw.example.nl/zaken/api/v1/zaken/${uuid}/besluiten/${uuid}`)).toBeUndefined();
  expect(toSoort("")).toBeUndefined();
});
