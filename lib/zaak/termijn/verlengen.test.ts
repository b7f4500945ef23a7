import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ZAKEN } from "../../../demo/bron/proef/opstelling.ts";
import { startProefbron, type Als, type Proefbron } from "../proefbron.test-helper";
import { anderDoet, leesTermijn, PATCH_ZAAK, zetDag } from "./proeftermijn.test-helper";
import { zaakVerlengen } from "./verlengen";
import { verlengenSchema } from "./verlengen.schema";
import type { ZaakPlek } from "../get-verbinding";

let bron: Proefbron;
let plek: ZaakPlek & { url: string };
// Six weeks after Monday 2 March is Monday 13 April.
const verwacht = { uiterlijkeEinddatumAfdoening: "2026-04-13", einddatumGepland: "2026-03-30" };

async function start(opties: Parameters<typeof startProefbron>[0] = {}, zaak = {}) {
  zetDag("2026-02-10");
  bron = await startProefbron({ timeoutSeconden: 1, ...opties });
  plek = await bron.createZaak(zaak);
  await bron.tel();
}
afterEach(() => void vi.useRealTimers());

async function verleng(meer: object = {}, termijn = leesTermijn(bron, plek)) {
  const { gezien } = await termijn;
  const invoer = { duur: "P6W", reden: " Het advies kost meer tijd. ", verwacht, gezien, ...meer };
  await zaakVerlengen(bron.medewerker(), plek, verlengenSchema.parse(invoer));
}

describe.each<Als>(["openzaak-1.30", "zgw-1.7", "zgw-1.4"])("a source as %s", (als) => {
  beforeEach(() => start({ als }));

  test("makes the term longer and moves both dates, in one write without a status", async () => {
    await verleng();
    expect(await bron.getZaak(plek)).toMatchObject({
      verlenging: { reden: "Het advies kost meer tijd.", duur: "P6W" },
      ...verwacht,
    });
    expect(await bron.tel()).toEqual([PATCH_ZAAK]);
    expect(await bron.list("statussen", plek)).toHaveLength(1);
    const { text } = await bron.beheer.get(`${ZAKEN}/zaken/${plek.uuid}/audittrail`);
    expect(text).toContain("Verlengd met 6 weken");
  });

  test("once: the second time it is refused, with the reason", async () => {
    await verleng();
    await bron.tel();
    await expect(verleng()).rejects.toMatchObject({
      soort: "geen-recht",
      message: "Deze zaak is al een keer verlengd.",
    });
    expect(await bron.tel()).toEqual([]);
  });

  test("what somebody else did meanwhile is shown, not written over", async () => {
    const termijn = leesTermijn(bron, plek);
    await termijn;
    await anderDoet(bron, plek, { verlenging: { reden: "Van een ander", duur: "P1W" } });
    await expect(verleng({}, termijn)).rejects.toMatchObject({
      soort: "gewijzigd",
      vervolg: { verschillen: [{ veld: "verlenging", gezien: "niet ingevuld" }] },
    });
    expect(await bron.getZaak(plek)).toMatchObject({ uiterlijkeEinddatumAfdoening: "2026-03-02" });
  });

  test("no answer after it was done is a success, sent once", async () => {
    await bron.stoor({ methode: "PATCH", pad: "/zaken/", hang: true, naVerwerken: true });
    await verleng();
    expect(await bron.tel()).toEqual([PATCH_ZAAK]);
  });
});

test("no answer and nothing done is said to be uncertain", async () => {
  await start();
  await bron.stoor({ methode: "PATCH", pad: "/zaken/", verbreek: true });
  await expect(verleng()).rejects.toMatchObject({ soort: "onzeker" });
});

test("a shorter time in days; the end of a weekend goes to the Monday, the streefdatum does not", async () => {
  await start();
  const straks = { uiterlijkeEinddatumAfdoening: "2026-03-09", einddatumGepland: "2026-02-21" };
  await verleng({ duur: "P5D", verwacht: straks });
  expect(await bron.getZaak(plek)).toMatchObject({ verlenging: { duur: "P5D" }, ...straks });
});

test("other dates than those on screen are told, and nothing is written", async () => {
  await start();
  await expect(verleng({ duur: "P5W" })).rejects.toMatchObject({
    soort: "gewijzigd",
    vervolg: {
      verschillen: [
        { naam: "Nieuwe uiterste datum", gezien: "13 apr 2026", nu: "7 apr 2026" }, // off Tweede Paasdag
        { naam: "Nieuwe streefdatum", gezien: "30 mrt 2026", nu: "23 mrt 2026" },
      ],
    },
  });
  expect(await bron.tel()).toEqual([]);
});

test.each(["P43D", "P7W", "P2M", "P1Y"])("%s is more than the six weeks of the zaaktype", async (duur) => {
  await start();
  await expect(verleng({ duur })).rejects.toMatchObject({
    soort: "invoer",
    velden: { duur: "Het zaaktype staat hoogstens 6 weken toe." },
  });
  expect(await bron.tel()).toEqual([]);
});

test("a suspended zaak is refused with the reason", async () => {
  await start();
  await anderDoet(bron, plek, { opschorting: { indicatie: true, reden: "Wacht" } });
  await expect(verleng()).rejects.toMatchObject({
    soort: "geen-recht",
    message: "Deze zaak is opgeschort. Hervat haar eerst.",
  });
  expect(await bron.tel()).toEqual([]);
});

test("what the source says of the reden and the duur lands on them", async () => {
  await start();
  const invalidParams = [
    { name: "verlenging.reden", code: "invalid", reason: "Te vaag." },
    { name: "verlenging.duur", code: "invalid", reason: "Te lang." },
  ];
  await bron.stoor({
    methode: "PATCH",
    pad: "/zaken/",
    status: 400,
    problem: { code: "invalid", invalidParams },
  });
  await expect(verleng()).rejects.toMatchObject({
    soort: "invoer",
    velden: { reden: "Te vaag.", duur: "Te lang." },
  });
});

test("a raadpleger, and a profiel that may not write, make nothing longer", async () => {
  await start({ scopes: ["zaken.lezen", "audittrails.lezen"] });
  await expect(verleng()).rejects.toMatchObject({ soort: "geen-recht" });
  const { gezien } = await leesTermijn(bron, plek);
  const invoer = { duur: "P6W", reden: "x", verwacht, gezien };
  await expect(zaakVerlengen(bron.medewerker("raadpleger"), plek, invoer)).rejects.toMatchObject({
    soort: "geen-recht",
  });
  expect(await bron.tel()).toEqual([]);
});

test("only what the form asks is taken", () => {
  const gezien = {
    opschorting: null,
    verlenging: null,
    uiterlijkeEinddatumAfdoening: null,
    einddatumGepland: null,
  };
  const goed = { duur: "P6W", reden: "x", verwacht, gezien };
  expect(verlengenSchema.safeParse(goed).success).toBe(true);
  for (const fout of [
    { ...goed, startdatum: "2026-01-01" },
    { ...goed, reden: "" },
    { ...goed, reden: "x".repeat(201) },
    { ...goed, duur: "" },
    { ...goed, duur: "P" },
    { ...goed, duur: "PT5H" },
    { ...goed, duur: "-P6W" },
    { ...goed, verwacht: {} },
  ])
    expect(verlengenSchema.safeParse(fout).success).toBe(false);
});
