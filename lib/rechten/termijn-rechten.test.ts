import { expect, test } from "vitest";
import { toRechten } from "./rechten";
import type { Situatie } from "./situatie";
import { canZaakHervatten, canZaakOpschorten, canZaakVerlengen } from "./termijn-rechten";

const zaak: Situatie["zaak"] = {
  zaaktype: "zt",
  vertrouwelijkheidaanduiding: "openbaar",
  gesloten: false,
  heeftStatus: true,
  heeftResultaat: false,
  opgeschort: false,
  verlengd: false,
  isDeelzaak: false,
  gearchiveerd: false,
};
const zaaktype = { opschortingMogelijk: true, verlengingMogelijk: true, verlengingstermijn: "P6W" };
const situatie = (meer: Partial<Situatie["zaak"]> = {}, type: Situatie["zaaktype"] = zaaktype): Situatie => ({
  rechten: toRechten({ heeftAlleAutorisaties: true, autorisaties: [] }),
  rol: "behandelaar",
  zaak: { ...zaak, ...meer },
  zaaktype: type,
  bron: { heeftNotities: false },
});
const ONGELEZEN = { ...situatie(), zaaktype: undefined };

test("an open zaak of a type that allows it", () => {
  expect(canZaakOpschorten(situatie()).mag).toBe(true);
  expect(canZaakVerlengen(situatie()).mag).toBe(true);
  expect(canZaakHervatten(situatie({ opgeschort: true })).mag).toBe(true);
  // What stands still can go on, whatever the type says now.
  expect(canZaakHervatten({ ...ONGELEZEN, zaak: { ...zaak, opgeschort: true } }).mag).toBe(true);
});

test.each([
  [canZaakOpschorten, situatie({ opgeschort: true }), /al opgeschort/],
  [canZaakOpschorten, situatie({ gesloten: true }), /afgesloten/],
  [
    canZaakOpschorten,
    situatie({}, { ...zaaktype, opschortingMogelijk: false }),
    /zaaktype staat opschorten niet toe/,
  ],
  [canZaakOpschorten, ONGELEZEN, /zaaktype kon niet/],
  [canZaakHervatten, situatie(), /niet opgeschort/],
  [canZaakHervatten, situatie({ opgeschort: true, gesloten: true }), /afgesloten/],
  [canZaakVerlengen, situatie({ verlengd: true }), /al een keer verlengd/],
  [canZaakVerlengen, situatie({ opgeschort: true }), /Hervat/],
  [
    canZaakVerlengen,
    situatie({}, { ...zaaktype, verlengingMogelijk: false }),
    /zaaktype staat verlengen niet toe/,
  ],
  [canZaakVerlengen, situatie({}, { ...zaaktype, verlengingstermijn: undefined }), /niet hoe lang/],
  [canZaakVerlengen, ONGELEZEN, /zaaktype kon niet/],
])("says why it may not (%#)", (can, nu, reden) => {
  expect(can(nu)).toMatchObject({ mag: false, reden: expect.stringMatching(reden) as string });
});
