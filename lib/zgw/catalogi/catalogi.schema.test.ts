import { expect, test } from "vitest";
import { eigenschapSchema, statustypeSchema, zaaktypeSchema } from "./catalogi.schema";

test.each([undefined, null, ""])("what is %j in a type does not cost the type", (leeg) => {
  expect(zaaktypeSchema.parse({ url: "zt", omschrijving: leeg, eindeGeldigheid: leeg })).toMatchObject({
    url: "zt",
    omschrijving: "",
    eindeGeldigheid: undefined,
  });
  expect(
    statustypeSchema.parse({ url: "st", volgnummer: 1, omschrijving: leeg, isEindstatus: leeg }),
  ).toMatchObject({
    url: "st",
    volgnummer: 1,
    omschrijving: "",
    isEindstatus: false,
  });
  expect(eigenschapSchema.parse({ url: "et", naam: leeg, specificatie: { formaat: leeg } })).toMatchObject({
    url: "et",
    naam: "",
    specificatie: { formaat: "" },
  });
  expect(eigenschapSchema.parse({ url: "et", specificatie: leeg }).specificatie?.formaat).toBeUndefined();
});

test("a statustype without its place is none: steps would stand in the wrong order", () => {
  expect(statustypeSchema.safeParse({ url: "st", volgnummer: null }).success).toBe(false);
});
