import { expect, test } from "vitest";
import { rolSchema } from "./betrokkene.schema";
import { statusSchema, zaakeigenschapSchema, zaakSchema } from "./zaken.schema";

const ROOT = "https://bron.example/zaken/api/v1";
const [UUID, ANDER] = ["6f3f0c8e-5c1b-4d57-9a67-3a5b1c2d3e4f", "0a1b2c3d-5c1b-4d57-9a67-3a5b1c2d3e4f"];
const eigen = `${ROOT}/zaken/${UUID}`;
const vreemd = `${ROOT}/zaken/${ANDER}`;
const nodig = { url: eigen, uuid: UUID, zaaktype: "zt", startdatum: "2026-01-05" };
const status = (zaak: unknown, url = `${ROOT}/statussen/1`) => ({
  url,
  zaak,
  statustype: "st",
  datumStatusGezet: "2026-01-06T09:00:00Z",
});
const lees = (velden: object) => zaakSchema.parse({ ...nodig, ...velden });

const VELDEN = [
  "identificatie",
  "omschrijving",
  "toelichting",
  "vertrouwelijkheidaanduiding",
  "registratiedatum",
  "einddatum",
  "einddatumGepland",
  "uiterlijkeEinddatumAfdoening",
  "status",
  "resultaat",
];

test.each([null, "", 7, { nieuw: 1 }])(
  "%j in a field of a zaak is the same as a field that is missing",
  (waarde) => {
    expect(lees(Object.fromEntries(VELDEN.map((veld) => [veld, waarde])))).toEqual(lees({}));
    expect(lees({ opschorting: waarde }).opschorting?.indicatie ?? false).toBe(false);
  },
);

test("text that is missing is empty, what may be absent is undefined", () => {
  expect(lees({})).toMatchObject({ omschrijving: "", vertrouwelijkheidaanduiding: "" });
  for (const veld of ["einddatum", "uiterlijkeEinddatumAfdoening", "status", "resultaat"] as const)
    expect(lees({})[veld]).toBeUndefined();
  expect(lees({ opschorting: { indicatie: null, reden: null } }).opschorting).toEqual({
    indicatie: false,
    reden: "",
  });
});

test.each(["url", "uuid", "zaaktype", "startdatum"])("a zaak without %s is no zaak", (veld) => {
  expect(zaakSchema.safeParse({ ...nodig, [veld]: null }).success).toBe(false);
});

test.each([
  [rolSchema, { url: "r" }],
  [statusSchema, { url: "s", statustype: "st", datumStatusGezet: "2026-01-06T09:00:00Z" }],
  [zaakeigenschapSchema, { url: "e", eigenschap: "et" }],
])("the parts of a zaak read null, nothing and empty alike (%#)", (schema, minimaal) => {
  const velden = Object.keys(schema.shape).filter(
    (veld) => !(veld in minimaal) && veld !== "betrokkeneIdentificatie",
  );
  for (const waarde of [null, "", 7]) {
    const vol = { ...Object.fromEntries(velden.map((veld) => [veld, waarde])), ...minimaal };
    expect(schema.parse(vol)).toEqual(schema.parse(minimaal));
  }
});

test.each([undefined, null, "", 7, []])("a betrokkene that is %j is one without a name", (wie) => {
  const { betrokkeneIdentificatie } = rolSchema.parse({ url: "r", betrokkeneIdentificatie: wie });
  expect(betrokkeneIdentificatie ?? undefined).toBeUndefined();
});

test.each(["De Bakker", ["De Bakker"]])("a handelsnaam is read as %j", (handelsnaam) => {
  const { betrokkeneIdentificatie } = rolSchema.parse({ url: "r", betrokkeneIdentificatie: { handelsnaam } });
  expect(betrokkeneIdentificatie?.handelsnaam).toEqual(["De Bakker"]);
});

test("the status that was expanded is the one the zaak names, or it is not there", () => {
  const url = `${ROOT}/statussen/1`;
  const van = (zaakStatus: unknown, uitgeklapt: unknown) =>
    lees({ status: zaakStatus, _expand: { status: uitgeklapt } }).expand.status;
  expect(van(url, status(eigen))).toMatchObject({ url, statustype: "st" });
  expect(van(url, status(eigen, `${ROOT}/statussen/2`))).toBeUndefined();
  expect(van(null, status(eigen))).toBeUndefined();
  expect(van(url, null)).toBeUndefined();
});

test("rollen and eigenschappen of another zaak are dropped; without a zaak they are of this one", () => {
  const rijen = [eigen, vreemd, "", undefined, `${vreemd}x${UUID}`];
  const { expand } = lees({
    _expand: {
      rollen: rijen.map((zaak, plaats) => ({ url: `r${plaats}`, zaak })),
      eigenschappen: rijen.map((zaak, plaats) => ({ url: `e${plaats}`, zaak, eigenschap: "et" })),
    },
  });
  expect(expand.rollen?.map(({ url }) => url)).toEqual(["r0", "r2", "r3"]);
  expect(expand.eigenschappen?.map(({ url }) => url)).toEqual(["e0", "e2", "e3"]);
});

test("an expansion that was left out is not known, which is something else than none", () => {
  const onbekend = { status: undefined, rollen: undefined, eigenschappen: undefined };
  for (const _expand of [undefined, null, {}, { rollen: null, eigenschappen: null, status: null }])
    expect(lees({ _expand }).expand).toEqual(onbekend);
  expect(lees({ _expand: { rollen: [], eigenschappen: [] } }).expand).toMatchObject({
    rollen: [],
    eigenschappen: [],
  });
  expect(lees({ rollen: "?" }).rollen).toBeUndefined();
});

test.each([
  { rollen: [{}] },
  { rollen: "x" },
  { status: { url: "s" } },
  { eigenschappen: [{ url: "e" }] },
  "x",
])("an odd row in %j makes that part not known, and never the zaak unreadable", (_expand) => {
  const onbekend = { status: undefined, rollen: undefined, eigenschappen: undefined };
  expect(lees({ _expand }).expand).toEqual(onbekend);
});
