import { beforeEach, expect, test } from "vitest";
import { gebruikConfig } from "@/lib/config/test-config.test-helper";
import { auditregelSchema } from "@/lib/zgw/audittrail.schema";
import { toHistorie } from "./historie";
import type { Opschrift } from "../woorden";

beforeEach(() => void gebruikConfig());

const NAMEN: Record<string, string> = { st: "In behandeling", rt: "Aanvrager" };
const opschrift: Opschrift = { noem: (url) => NAMEN[url.split("/").at(-1) ?? ""], formaat: () => undefined };
const regel = (
  resource: string,
  actie: string,
  oud: object | null,
  nieuw: object | null,
  velden: object = {},
) =>
  auditregelSchema.parse({
    uuid: crypto.randomUUID(),
    resource,
    resourceUrl: `https://bron.example/${resource}/1`,
    actie,
    gebruikersWeergave: "Sanne",
    aanmaakdatum: "2026-03-02T09:00:00Z",
    resultaat: 200,
    wijzigingen: { oud, nieuw },
    ...velden,
  });
const eerste = (...regels: ReturnType<typeof regel>[]) => toHistorie(regels, opschrift)[0];

test("newest first, and what came in one moment in the order of the source", () => {
  const op = (aanmaakdatum: string, naam: string) =>
    regel("zaak", "update", { toelichting: "" }, { toelichting: naam }, { aanmaakdatum });
  const historie = toHistorie(
    [op("2026-03-02T09:00:00Z", "a"), op("2026-03-02T11:00:00+01:00", "b"), op("2026-03-02T10:00:00Z", "c")],
    opschrift,
  );
  expect(historie.map(({ velden, moment }) => [velden[0]?.nieuw, moment])).toEqual([
    ["c", "2026-03-02T11:00"],
    ["b", "2026-03-02T11:00"],
    ["a", "2026-03-02T10:00"],
  ]);
});

test("what the source refused did not happen, and a save that changed nothing one can see is left out", () => {
  const historie = toHistorie(
    [
      regel("zaak", "update", { toelichting: "a" }, { toelichting: "b" }, { resultaat: 403 }),
      regel("zaak", "partial_update", { laatstGemuteerd: "1" }, { laatstGemuteerd: "2" }),
      regel("zaak", "partial_update", { toelichting: null }, { toelichting: "" }),
    ],
    opschrift,
  );
  expect(historie).toEqual([]);
});

test("a save that changed nothing but says why stays", () => {
  expect(eerste(regel("zaak", "update", {}, {}, { toelichting: "Gecontroleerd" }))).toMatchObject({
    titel: "Zaak opgeslagen",
    toelichting: "Gecontroleerd",
  });
});

test.each<[string, object, object, string]>([
  ["one field", { startdatum: "2026-01-01" }, { startdatum: "2026-01-02" }, "Startdatum gewijzigd"],
  [
    "three fields",
    { omschrijving: "a", toelichting: "a", startdatum: "2026-01-01" },
    { omschrijving: "b", toelichting: "b", startdatum: "2026-01-02" },
    "Omschrijving, toelichting en startdatum gewijzigd",
  ],
  [
    "many fields",
    {},
    { omschrijving: "b", toelichting: "b", startdatum: "2026-01-02", betalingsindicatie: "nvt" },
    "4 gegevens gewijzigd",
  ],
  ["closed", { einddatum: null }, { einddatum: "2026-03-02" }, "Zaak afgesloten"],
  ["opened again", { einddatum: "2026-03-02" }, { einddatum: null }, "Zaak heropend"],
])("a zaak, %s", (_, oud, nieuw, titel) => {
  expect(eerste(regel("zaak", "partial_update", oud, nieuw))?.titel).toBe(titel);
});

test("codes and groups are words", () => {
  const { velden } =
    eerste(
      regel(
        "zaak",
        "update",
        { betalingsindicatie: "nog_niet", kenmerken: [], relevanteAndereZaken: [], zaakgeometrie: null },
        {
          betalingsindicatie: "geheel",
          kenmerken: [{ kenmerk: "A-12", bron: "Archief" }],
          relevanteAndereZaken: [{ url: "https://bron.example/zaken/9", aardRelatie: "vervolg" }],
          zaakgeometrie: { type: "Point", coordinates: [5, 52] },
        },
      ),
    ) ?? {};
  expect(velden?.map(({ naam, oud, nieuw }) => [naam, oud, nieuw])).toEqual([
    ["Betaling", "Nog niet betaald", "Geheel betaald"],
    ["Locatie", "niet ingevuld", "een punt: 52.00000° N, 5.00000° O"],
    ["Gerelateerde zaken", "geen", "Vervolg: een andere zaak"],
    ["Kenmerken", "geen", "A-12 (Archief)"],
  ]);
});

test.each<[string, string, object | null, object | null, string]>([
  ["status", "create", null, { statustype: "x/st" }, "Status gezet: In behandeling"],
  ["status", "create", null, { statustype: "x/onbekend" }, "Status gezet"],
  ["status", "destroy", { statustype: "x/st" }, null, "Status verwijderd: In behandeling"],
  ["zaakinformatieobject", "destroy", { titel: "Brief" }, null, "Document uit de zaak gehaald: Brief"],
  ["zaaknotitie", "create", null, { onderwerp: "Gebeld", tekst: "x" }, "Notitie geschreven: Gebeld"],
  ["zaakbesluit", "create", null, { besluit: "https://b.example/besluiten/7" }, "Besluit gekoppeld"],
  ["klantcontact", "create", null, {}, "Klantcontact toegevoegd"],
  ["", "create", null, {}, "Iets toegevoegd"],
  [
    "rol",
    "create",
    null,
    { roltype: "x/rt", betrokkeneType: "vestiging" },
    "Aanvrager toegevoegd: naam niet bekend",
  ],
])("%s %s", (resource, actie, oud, nieuw, titel) => {
  expect(eerste(regel(resource, actie, oud, nieuw))?.titel).toBe(titel);
});

test("a relation leads to the thing with a history of its own, as long as it is there", () => {
  const informatieobject = "https://d.example/enkelvoudiginformatieobjecten/5";
  expect(eerste(regel("zaakinformatieobject", "create", null, { informatieobject }))?.stuk).toEqual({
    soort: "documenten",
    uuid: "5",
  });
  expect(
    eerste(regel("zaakbesluit", "create", null, { besluit: "https://b.example/besluiten/7" }))?.stuk,
  ).toEqual({
    soort: "besluiten",
    uuid: "7",
  });
  expect(eerste(regel("zaakinformatieobject", "destroy", { informatieobject }, null))?.stuk).toBeUndefined();
  expect(eerste(regel("status", "create", null, { informatieobject }))?.stuk).toBeUndefined();
});

test("numbers that say who somebody is are masked, however deep they are kept", () => {
  const historie = toHistorie(
    [
      regel(
        "zaakobject",
        "update",
        {},
        { objectIdentificatie: { heeft: [{ inpBsn: "999990019" }] }, objectType: "overige" },
      ),
      regel(
        "rol",
        "update",
        {
          betrokkeneIdentificatie: { inpBsn: "999990019", geslachtsnaam: "A" },
          betrokkeneType: "natuurlijk_persoon",
        },
        {
          betrokkeneIdentificatie: { inpBsn: "999990020", geslachtsnaam: "B" },
          betrokkeneType: "natuurlijk_persoon",
        },
      ),
    ],
    opschrift,
  );
  expect(JSON.stringify(historie)).not.toMatch(/9999900/);
  expect(historie.flatMap(({ velden }) => velden)).toContainEqual({
    veld: "betrokkeneIdentificatie",
    naam: "Betrokkene",
    oud: "A, BSN ••••••019",
    nieuw: "B, BSN ••••••020",
  });
});

test("who: a name, else an id, else the application", () => {
  const wie = (velden: object) =>
    eerste(regel("zaak", "create", null, {}, { gebruikersWeergave: "", ...velden }))?.wie;
  expect(wie({ gebruikersWeergave: "Sanne" })).toBe("Sanne");
  expect(wie({ gebruikersId: "sanne" })).toBe("sanne");
  expect(wie({ applicatieWeergave: "Webformulier" })).toBe("Webformulier");
  expect(wie({})).toBe("onbekend");
});
