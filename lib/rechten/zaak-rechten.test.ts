import { expect, test } from "vitest";
import { toRechten } from "./rechten";
import { canAudittrailLezen, canStatusZetten, canZaakLezen } from "./zaak-rechten";
import type { Situatie, ZaakStaat } from "./situatie";

const met = (...scopes: string[]) =>
  toRechten({
    heeftAlleAutorisaties: false,
    autorisaties: [{ component: "zrc", scopes, zaaktype: "zt", maxVertrouwelijkheidaanduiding: "intern" }],
  });
const alles = toRechten({ heeftAlleAutorisaties: true, autorisaties: [] });
const open: ZaakStaat = {
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
const situatie = (rechten: Situatie["rechten"], rol: Situatie["rol"], zaak: ZaakStaat): Situatie => ({
  rechten,
  rol,
  zaak,
  zaaktype: undefined,
  bron: { heeftNotities: false },
});

test.each([
  ["zaken.statussen.toevoegen", open, true],
  ["zaken.heropenen", open, true],
  ["zaken.lezen", open, false],
  ["zaken.aanmaken", open, false],
  ["zaken.aanmaken", { ...open, heeftStatus: false }, true],
  ["zaken.lezen", { ...open, heeftStatus: false }, false],
  ["zaken.statussen.toevoegen", { ...open, vertrouwelijkheidaanduiding: "geheim" }, false],
  ["zaken.statussen.toevoegen", { ...open, zaaktype: "ander" }, false],
  ["zaken.statussen.toevoegen", { ...open, gesloten: true }, false],
  ["zaken.heropenen", { ...open, gesloten: true }, false],
])("with %s on %o a status may be set: %s", (scope, zaak, mag) => {
  for (const rol of ["behandelaar", "teamleider"] as const) {
    const oordeel = canStatusZetten(situatie(met(scope), rol, zaak));
    expect(oordeel.mag).toBe(mag);
    if (!oordeel.mag) expect(oordeel.reden).toMatch(/^[A-Z].*\.$/);
  }
});

test("a raadpleger sets nothing, whatever the source allows", () => {
  expect(canStatusZetten(situatie(alles, "raadpleger", open))).toMatchObject({
    mag: false,
    reden: expect.stringMatching(/profiel/) as string,
  });
  expect(canStatusZetten(situatie(alles, "behandelaar", open)).mag).toBe(true);
});

test("reading asks zaken.lezen", () => {
  expect(canZaakLezen(met("zaken.lezen"), open)).toBe(true);
  expect(canZaakLezen(met("zaken.statussen.toevoegen"), open)).toBe(false);
});

test("the audit trail is asked for only by who has it somewhere", () => {
  expect(canAudittrailLezen(met("audittrails.lezen"))).toBe(true);
  expect(canAudittrailLezen(alles)).toBe(true);
  expect(canAudittrailLezen(met("zaken.lezen"))).toBe(false);
});
