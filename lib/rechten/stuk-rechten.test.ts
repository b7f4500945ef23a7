import { expect, test } from "vitest";
import { toRechten } from "./rechten";
import {
  canBesluitHistorieLezen,
  canBesluitLezen,
  canDocumentHistorieLezen,
  canDocumentLezen,
} from "./stuk-rechten";

const rechten = toRechten({
  heeftAlleAutorisaties: false,
  autorisaties: [
    {
      component: "drc",
      scopes: ["documenten.lezen"],
      informatieobjecttype: "iot",
      maxVertrouwelijkheidaanduiding: "intern",
    },
    { component: "brc", scopes: ["besluiten.lezen", "audittrails.lezen"], besluittype: "bt" },
    // Rights on one kind of thing are none on another.
    {
      component: "zrc",
      scopes: ["documenten.lezen"],
      zaaktype: "iot2",
      maxVertrouwelijkheidaanduiding: "zeer_geheim",
    },
  ],
});
const alles = toRechten({ heeftAlleAutorisaties: true, autorisaties: [] });
const document = (informatieobjecttype: string, vertrouwelijkheidaanduiding: string) => ({
  informatieobjecttype,
  vertrouwelijkheidaanduiding,
});

test.each([
  ["iot", "openbaar", true],
  ["iot", "intern", true],
  ["iot", "zaakvertrouwelijk", false],
  ["iot", "", false],
  ["iot", "onbekend", false],
  ["iot2", "openbaar", false],
  ["bt", "openbaar", false],
])("a document of %s that is %j: %s", (type, vertrouwelijkheid, mag) => {
  expect(canDocumentLezen(rechten, document(type, vertrouwelijkheid))).toBe(mag);
  expect(canDocumentLezen(alles, document(type, vertrouwelijkheid))).toBe(true);
  expect(canDocumentHistorieLezen(rechten, document(type, vertrouwelijkheid))).toBe(false);
});

test("a besluit has a type and no vertrouwelijkheid", () => {
  expect(canBesluitLezen(rechten, { besluittype: "bt" })).toBe(true);
  expect(canBesluitHistorieLezen(rechten, { besluittype: "bt" })).toBe(true);
  expect(canBesluitLezen(rechten, { besluittype: "iot" })).toBe(false);
  expect(canBesluitLezen(alles, { besluittype: "iot" })).toBe(true);
});
