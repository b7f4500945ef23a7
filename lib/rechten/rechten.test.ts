import fc from "fast-check";
import { expect, test } from "vitest";
import { heeftScope, toRechten } from "./rechten";
import { VERTROUWELIJKHEDEN } from "./vertrouwelijkheid.schema";

const ZAAKTYPE = "https://bron.example/catalogi/api/v1/zaaktypen/1";
const zrc = (maxVertrouwelijkheidaanduiding: string, scopes = ["zaken.lezen"], zaaktype = ZAAKTYPE) => ({
  component: "zrc",
  scopes,
  zaaktype,
  maxVertrouwelijkheidaanduiding,
});
const rechten = (...autorisaties: Parameters<typeof toRechten>[0]["autorisaties"]) =>
  toRechten({ heeftAlleAutorisaties: false, autorisaties });
const zaak = (vertrouwelijkheidaanduiding: string, zaaktype = ZAAKTYPE) => ({
  zaaktype,
  vertrouwelijkheidaanduiding,
});
const zichtbaar = (max: string) =>
  VERTROUWELIJKHEDEN.filter((aanduiding) => heeftScope(rechten(zrc(max)), "zaken.lezen", zaak(aanduiding)));

test("a zaak is seen up to and including the maximum", () => {
  expect(zichtbaar("openbaar")).toEqual(["openbaar"]);
  expect(zichtbaar("zaakvertrouwelijk")).toEqual([
    "openbaar",
    "beperkt_openbaar",
    "intern",
    "zaakvertrouwelijk",
  ]);
  expect(zichtbaar("zeer_geheim")).toEqual(VERTROUWELIJKHEDEN);
});

test.each(["", "onbekend", "Openbaar"])(
  "a zaak that is %j is seen by nobody with a maximum",
  (aanduiding) => {
    expect(heeftScope(rechten(zrc("zeer_geheim")), "zaken.lezen", zaak(aanduiding))).toBe(false);
  },
);

test.each([undefined, "", "onbekend"])("an autorisatie with maximum %j shows nothing", (max) => {
  const regel = { ...zrc("openbaar"), maxVertrouwelijkheidaanduiding: max };
  expect(heeftScope(rechten(regel), "zaken.lezen", zaak("openbaar"))).toBe(false);
});

test("a scope holds for its own zaaktype, and for no other scope", () => {
  const eigen = rechten(zrc("geheim"));
  expect(heeftScope(eigen, "zaken.lezen", zaak("openbaar"))).toBe(true);
  expect(heeftScope(eigen, "zaken.lezen", zaak("openbaar", `${ZAAKTYPE}0`))).toBe(false);
  expect(heeftScope(eigen, "zaken.statussen.toevoegen", zaak("openbaar"))).toBe(false);
});

test("autorisaties of one zaaktype add up, but a scope never borrows the maximum of another", () => {
  const samen = rechten(zrc("geheim", ["zaken.lezen"]), zrc("openbaar", ["zaken.statussen.toevoegen"]));
  expect(heeftScope(samen, "zaken.lezen", zaak("intern"))).toBe(true);
  expect(heeftScope(samen, "zaken.statussen.toevoegen", zaak("openbaar"))).toBe(true);
  expect(heeftScope(samen, "zaken.statussen.toevoegen", zaak("intern"))).toBe(false);
});

test("rights of other components say nothing about zaken", () => {
  const ander = ["drc", "ztc", "brc", "ZRC", ""].map((component) => ({ ...zrc("zeer_geheim"), component }));
  expect(heeftScope(rechten(...ander), "zaken.lezen", zaak("openbaar"))).toBe(false);
  const zonder = { ...zrc("zeer_geheim"), zaaktype: undefined };
  expect(heeftScope(rechten(zonder), "zaken.lezen", zaak("openbaar"))).toBe(false);
});

test("alle autorisaties is everything; nothing is nothing", () => {
  const alles = toRechten({ heeftAlleAutorisaties: true, autorisaties: [] });
  expect(heeftScope(alles, "zaken.heropenen", zaak("onbekend", "elders"))).toBe(true);
  expect(heeftScope(rechten(), "zaken.lezen", zaak("openbaar"))).toBe(false);
});

test("who may see a zaak may see every less confidential one", () => {
  const aanduiding = fc.constantFrom(...VERTROUWELIJKHEDEN);
  fc.assert(
    fc.property(aanduiding, aanduiding, aanduiding, (max, een, ander) => {
      const plaats = (naam: typeof een) => VERTROUWELIJKHEDEN.indexOf(naam);
      fc.pre(plaats(een) <= plaats(ander));
      const ziet = (naam: string) => heeftScope(rechten(zrc(max)), "zaken.lezen", zaak(naam));
      expect(ziet(een) || !ziet(ander)).toBe(true);
    }),
  );
});
