import { beforeEach, describe, expect, test } from "vitest";
import { ZAKEN } from "../../../demo/bron/proef/opstelling.ts";
import type { ZaakPlek } from "../get-verbinding";
import { notitieSchrijven } from "./notitie-schrijven";
import { notitieSchrijvenSchema, type NotitieSchrijven } from "./notitie-schrijven.schema";
import { getNotities } from "./notities";
import { ALLE_SCOPES, startProefbron, type Als, type Proefbron } from "../proefbron.test-helper";

const NIEUW: NotitieSchrijven = {
  onderwerp: "Gebeld",
  tekst: "De aanvrager belt terug.",
  soort: "intern",
  staat: "concept",
  wijzigt: null,
};
const PAD = "^/zaken/api/v1/zaaknotities";

describe.each<Als>(["openzaak-1.30", "zgw-1.7"])("a source as %s", (als) => {
  let bron: Proefbron;
  let plek: ZaakPlek;
  beforeEach(async () => {
    bron = await startProefbron({ als, timeoutSeconden: 1 });
    plek = await bron.createZaak();
    await bron.tel();
  });
  const schrijf = (velden: Partial<NotitieSchrijven> = {}, rol?: "raadpleger") =>
    notitieSchrijven(bron.medewerker(rol), plek, { ...NIEUW, ...velden });
  const lees = async () => (await getNotities(bron.medewerker(), plek)).regels;
  const eerste = async () => {
    const [notitie] = await lees();
    if (!notitie) throw new Error("no notitie");
    return { notitie: notitie.uuid, versie: notitie.versie };
  };

  test("is written once, with the name of who wrote it", async () => {
    expect(await lees()).toEqual([]);
    await schrijf();
    expect(await bron.tel()).toEqual([`POST ${ZAKEN}/zaaknotities`]);
    expect(await lees()).toMatchObject([
      { onderwerp: "Gebeld", door: "Jasmijn de Boer", soort: "intern", concept: true, wijzigbaar: true },
    ]);
  });

  test("a concept can be written again, until it is definitief", async () => {
    await schrijf();
    await schrijf({ tekst: "Toch niet.", soort: "extern", wijzigt: await eerste() });
    expect(await lees()).toMatchObject([{ tekst: "Toch niet.", soort: "extern", concept: true }]);
    await schrijf({ staat: "definitief", wijzigt: await eerste() });
    expect(await lees()).toMatchObject([{ concept: false, wijzigbaar: false }]);
    await bron.tel();
    await expect(schrijf({ wijzigt: await eerste() })).rejects.toMatchObject({
      soort: "gewijzigd",
      message: expect.stringContaining("definitief") as string,
    });
    expect(await bron.tel()).toEqual([]);
  });

  test("what someone else wrote meanwhile is not overwritten: both texts", async () => {
    await schrijf();
    const gezien = { ...(await eerste()), versie: "2026-01-01T00:00:00Z" };
    await bron.tel();
    await expect(schrijf({ tekst: "Van mij.", wijzigt: gezien })).rejects.toMatchObject({
      soort: "gewijzigd",
      vervolg: { verschillen: [{ naam: "Tekst", gezien: "Van mij.", nu: "De aanvrager belt terug." }] },
    });
    expect(await bron.tel()).toEqual([]);
  });

  test("a time-out after the source kept it makes no second one", async () => {
    await bron.stoor({ pad: PAD, methode: "POST", hang: true, naVerwerken: true, keer: 1 });
    await schrijf();
    expect(await lees()).toHaveLength(1);
    expect(await bron.tel()).toEqual([`POST ${ZAKEN}/zaaknotities`]);
    // The same words once more are another notitie, and an older one is not taken for it.
    await bron.stoor({ pad: PAD, methode: "POST", verbreek: true, keer: 1 });
    await expect(schrijf()).rejects.toMatchObject({ soort: "onzeker" });
    expect(await lees()).toHaveLength(1);
  });

  test("a time-out after a change was kept is a success", async () => {
    await schrijf();
    const wijzigt = await eerste();
    await bron.stoor({ pad: PAD, methode: "PATCH", hang: true, naVerwerken: true, keer: 1 });
    await schrijf({ tekst: "Anders.", wijzigt });
    expect(await lees()).toMatchObject([{ tekst: "Anders." }]);
  });

  test("what the source refuses lands on the field", async () => {
    const invalidParams = [{ name: "notitieType", code: "invalid", reason: "Mag niet." }];
    await bron.stoor({ pad: PAD, methode: "POST", status: 400, problem: { code: "invalid", invalidParams } });
    await expect(schrijf()).rejects.toMatchObject({ soort: "invoer", velden: { soort: "Mag niet." } });
  });

  test("a raadpleger may not", async () => {
    await expect(schrijf({}, "raadpleger")).rejects.toMatchObject({ soort: "geen-recht" });
    expect(await bron.tel()).toEqual([]);
  });
});

test("without zaken.bijwerken it may not, and a concept is not offered to change", async () => {
  const bron = await startProefbron({ scopes: ALLE_SCOPES.filter((scope) => !/bijwerken/.test(scope)) });
  const plek = await bron.createZaak();
  await bron.beheer.make(`${ZAKEN}/zaaknotities`, { onderwerp: "a", tekst: "b", gerelateerdAan: plek.url });
  await expect(notitieSchrijven(bron.medewerker(), plek, NIEUW)).rejects.toMatchObject({
    soort: "geen-recht",
  });
  expect((await getNotities(bron.medewerker(), plek)).regels).toMatchObject([
    { concept: true, wijzigbaar: false },
  ]);
});

test("a source without notities says so, and is not asked for them", async () => {
  const bron = await startProefbron({ als: "zgw-1.4" });
  const plek = await bron.createZaak();
  expect(await getNotities(bron.medewerker(), plek)).toEqual({ beschikbaar: false, regels: [] });
  await expect(notitieSchrijven(bron.medewerker(), plek, NIEUW)).rejects.toMatchObject({
    soort: "geen-recht",
    message: "Deze bron heeft geen notities.",
  });
  expect((await bron.telAlles()).filter((aanroep) => aanroep.includes("notities"))).toEqual([]);
});

test.each<[string, Partial<Record<keyof NotitieSchrijven, unknown>>]>([
  ["onderwerp", { onderwerp: "  " }],
  ["onderwerp", { onderwerp: "x".repeat(256) }],
  ["tekst", { tekst: "" }],
  ["soort", { soort: "geheim" }],
  ["staat", { staat: "af" }],
])("%s that cannot be is said at its field", (veld, velden) => {
  const { error } = notitieSchrijvenSchema.safeParse({ ...NIEUW, ...velden });
  expect(error?.issues.map(({ path }) => path.join("."))).toEqual([veld]);
});
