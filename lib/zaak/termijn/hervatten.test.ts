import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ZAKEN } from "../../../demo/bron/proef/opstelling.ts";
import { zaakHervatten } from "./hervatten";
import { hervattenSchema } from "./opschorten.schema";
import { startProefbron, type Als, type Proefbron } from "../proefbron.test-helper";
import { anderDoet, leesTermijn, PATCH_ZAAK, zetDag } from "./proeftermijn.test-helper";
import type { ZaakPlek } from "../get-verbinding";

let bron: Proefbron;
let plek: ZaakPlek & { url: string };
const dagen = { gevraagdOp: "2026-01-20", hervatOp: "2026-02-02" };
// Twelve days later: 14 March is a Saturday; the streefdatum is a promise, and stays on its Saturday.
const verwacht = { uiterlijkeEinddatumAfdoening: "2026-03-16", einddatumGepland: "2026-02-28" };

/** A zaak of 5 January, eight weeks, six to aim at, that stands still since 20 January; today is 10 February. */
async function start(opties: Parameters<typeof startProefbron>[0] = {}, zaak = {}) {
  zetDag("2026-01-20");
  bron = await startProefbron({ timeoutSeconden: 1, ...opties });
  plek = await bron.createZaak(zaak);
  await anderDoet(bron, plek, { opschorting: { indicatie: true, reden: "Tekening ontbreekt" } });
  zetDag("2026-02-10");
}
afterEach(() => void vi.useRealTimers());

async function hervat(meer: object = {}, termijn = leesTermijn(bron, plek)) {
  const { gezien } = await termijn;
  await zaakHervatten(
    bron.medewerker(),
    plek,
    hervattenSchema.parse({ ...dagen, verwacht, gezien, ...meer }),
  );
}

describe.each<Als>(["openzaak-1.30", "zgw-1.7", "zgw-1.4"])("a source as %s", (als) => {
  beforeEach(() => start({ als }));

  test("lets the clock go on and moves both dates in one write, and the days can be read back", async () => {
    expect((await leesTermijn(bron, plek)).lopend).toMatchObject({
      gevraagdOp: "2026-01-20",
      herkomst: "historie",
    });
    await hervat();
    expect(await bron.getZaak(plek)).toMatchObject({
      opschorting: {
        indicatie: false,
        reden: "Tekening ontbreekt (gevraagd op 20-01-2026, hervat op 02-02-2026)",
      },
      ...verwacht,
    });
    expect(await bron.tel()).toEqual([PATCH_ZAAK]);
    expect(await leesTermijn(bron, plek)).toMatchObject({
      voorbij: [{ ...dagen, dagen: 12, reden: "Tekening ontbreekt", door: "Jasmijn de Boer" }],
      gat: undefined,
      uitleg: {
        uiterlijkeEinddatumAfdoening: { bron: "2026-03-16", regel: { datum: "2026-03-16" } },
        einddatumGepland: { bron: "2026-02-28", regel: { datum: "2026-02-28" } },
      },
    });
    const { text } = await bron.beheer.get(`${ZAKEN}/zaken/${plek.uuid}/audittrail`);
    expect(text).toContain("Hervat: aanvulling binnen op 2 feb 2026");
  });

  test("as often as needed: the second standstill comes on top of the first", async () => {
    await hervat();
    await anderDoet(bron, plek, { opschorting: { indicatie: true, reden: "Nog een stuk" } });
    zetDag("2026-02-16");
    const nu = { gevraagdOp: "2026-02-10", hervatOp: "2026-02-16" };
    // Seventeen days in all, counted from Monday 2 March: from the Saturday on, not from the Monday it was moved to.
    const straks = { uiterlijkeEinddatumAfdoening: "2026-03-19", einddatumGepland: "2026-03-05" };
    await hervat({ ...nu, verwacht: straks });
    expect(await bron.getZaak(plek)).toMatchObject(straks);
    expect((await leesTermijn(bron, plek)).voorbij).toHaveLength(2);
  });

  test("dates that differ from those on screen are told, both, and nothing is written", async () => {
    const anders = { ...verwacht, uiterlijkeEinddatumAfdoening: "2026-03-14" };
    await expect(hervat({ verwacht: anders })).rejects.toMatchObject({
      soort: "gewijzigd",
      vervolg: {
        verschillen: [
          {
            veld: "uiterlijkeEinddatumAfdoening",
            naam: "Nieuwe uiterste datum",
            gezien: "14 mrt 2026",
            nu: "16 mrt 2026",
          },
        ],
      },
    });
    expect(await bron.tel()).toEqual([]);
  });

  test("a date that somebody else moved meanwhile is shown, not written over", async () => {
    const termijn = leesTermijn(bron, plek);
    await termijn;
    await anderDoet(bron, plek, { einddatumGepland: "2026-02-20" });
    await expect(hervat({}, termijn)).rejects.toMatchObject({
      soort: "gewijzigd",
      vervolg: { verschillen: [{ veld: "einddatumGepland", gezien: "16 feb 2026", nu: "20 feb 2026" }] },
    });
    expect(await bron.tel()).toEqual([]);
  });

  test("somebody else who let it go on is told, and after that it is no longer suspended", async () => {
    const termijn = leesTermijn(bron, plek);
    await termijn;
    await anderDoet(bron, plek, { opschorting: { indicatie: false, reden: "" } });
    await expect(hervat({}, termijn)).rejects.toMatchObject({ soort: "gewijzigd" });
    await expect(hervat()).rejects.toMatchObject({
      soort: "geen-recht",
      message: "Deze zaak is niet opgeschort.",
    });
    expect(await bron.tel()).toEqual([]);
  });

  test("no answer after it was done is a success, sent once", async () => {
    await bron.stoor({ methode: "PATCH", pad: "/zaken/", hang: true, naVerwerken: true });
    await hervat();
    expect(await bron.tel()).toEqual([PATCH_ZAAK]);
    expect(await bron.getZaak(plek)).toMatchObject(verwacht);
  });
});

test("no answer and nothing done is said to be uncertain", async () => {
  await start();
  await bron.stoor({ methode: "PATCH", pad: "/zaken/", verbreek: true });
  await expect(hervat()).rejects.toMatchObject({ soort: "onzeker" });
});

test("without a right to the audit trail the days are those that are filled in", async () => {
  await start({ scopes: ["zaken.lezen", "zaken.bijwerken"] });
  expect(await leesTermijn(bron, plek)).toMatchObject({ gat: "geen-recht", lopend: { dagen: undefined } });
  await hervat();
  expect(await bron.getZaak(plek)).toMatchObject(verwacht);
  expect((await leesTermijn(bron, plek)).voorbij).toMatchObject([dagen]);
});

test("an audit trail that does not come stops it: with other standstills the dates would be others", async () => {
  await start();
  const termijn = leesTermijn(bron, plek);
  await termijn;
  await bron.stoor({ methode: "GET", pad: "/audittrail", status: 500 });
  await expect(hervat({}, termijn)).rejects.toMatchObject({ name: "ZgwError", status: 500 });
  await expect(leesTermijn(bron, plek)).rejects.toMatchObject({ name: "ZgwError", status: 500 });
  expect(await bron.tel()).toEqual([]);
});

test("resumed on the day itself or the day after nothing moves", async () => {
  await start();
  const zelfde = { uiterlijkeEinddatumAfdoening: "2026-03-02", einddatumGepland: "2026-02-16" };
  await hervat({ hervatOp: "2026-01-21", verwacht: zelfde });
  expect(await bron.getZaak(plek)).toMatchObject({ opschorting: { indicatie: false }, ...zelfde });
});

test("a date the zaak does not have is not made up", async () => {
  await start();
  await anderDoet(bron, plek, { einddatumGepland: null });
  await hervat({ verwacht: { ...verwacht, einddatumGepland: null } });
  expect(await bron.getZaak(plek)).toMatchObject({ ...verwacht, einddatumGepland: null });
});

test.each([
  [{ hervatOp: "2026-02-11" }, "hervatOp"],
  [{ hervatOp: "2026-01-19" }, "hervatOp"],
  [{ gevraagdOp: "2026-01-04" }, "gevraagdOp"],
])("%o is refused on its field", async (meer, veld) => {
  await start();
  await expect(hervat(meer)).rejects.toMatchObject({
    soort: "invoer",
    velden: { [veld]: expect.any(String) as string },
  });
  expect(await bron.tel()).toEqual([]);
});

test("a raadpleger, and a profiel that may not write, resume nothing", async () => {
  await start({ scopes: ["zaken.lezen", "audittrails.lezen"] });
  await expect(hervat()).rejects.toMatchObject({ soort: "geen-recht" });
  const { gezien } = await leesTermijn(bron, plek);
  const poging = zaakHervatten(bron.medewerker("raadpleger"), plek, { ...dagen, verwacht, gezien });
  await expect(poging).rejects.toMatchObject({ soort: "geen-recht" });
  expect(await bron.tel()).toEqual([]);
});
