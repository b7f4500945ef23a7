import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ZAKEN } from "../../../demo/bron/proef/opstelling.ts";
import { zaakOpschorten } from "./opschorten";
import { opschortenSchema } from "./opschorten.schema";
import { startProefbron, type Als, type Proefbron } from "../proefbron.test-helper";
import { anderDoet, leesTermijn, PATCH_ZAAK, sluit, zetDag } from "./proeftermijn.test-helper";
import type { ZaakPlek } from "../get-verbinding";

let bron: Proefbron;
let plek: ZaakPlek & { url: string };
const velden = { reden: " Tekening ontbreekt ", gevraagdOp: "2026-01-20", verwachtOp: "" };

async function start(opties: Parameters<typeof startProefbron>[0] = {}, zaak = {}) {
  zetDag("2026-02-10");
  bron = await startProefbron({ timeoutSeconden: 1, ...opties });
  plek = await bron.createZaak(zaak);
  await bron.tel();
}
afterEach(() => void vi.useRealTimers());

/** Fills in the dialog as it opened at `termijn`, and presses. */
async function schortOp(meer: object = {}, termijn = leesTermijn(bron, plek)) {
  const { gezien } = await termijn;
  await zaakOpschorten(bron.medewerker(), plek, opschortenSchema.parse({ ...velden, gezien, ...meer }));
}

describe.each<Als>(["openzaak-1.30", "zgw-1.7", "zgw-1.4"])("a source as %s", (als) => {
  beforeEach(() => start({ als }));

  test("stops the clock with one write: the reden with its days, no dates and no status", async () => {
    await schortOp({ verwachtOp: "2026-02-24" });
    expect(await bron.getZaak(plek)).toMatchObject({
      opschorting: {
        indicatie: true,
        reden: "Tekening ontbreekt (gevraagd op 20-01-2026, verwacht op 24-02-2026)",
      },
      uiterlijkeEinddatumAfdoening: "2026-03-02",
      einddatumGepland: "2026-02-16",
    });
    expect(await bron.tel()).toEqual([PATCH_ZAAK]);
    expect(await bron.list("statussen", plek)).toHaveLength(1);
    const { text } = await bron.beheer.get(`${ZAKEN}/zaken/${plek.uuid}/audittrail`);
    expect(text).toContain("Opgeschort: aanvulling gevraagd op 20 jan 2026");
  });

  test("and the standstill is read back: since when, how long, who", async () => {
    await schortOp();
    expect((await leesTermijn(bron, plek)).lopend).toEqual({
      gevraagdOp: "2026-01-20",
      herkomst: "reden",
      verwachtOp: undefined,
      reden: "Tekening ontbreekt",
      door: "Jasmijn de Boer",
      dagen: 20, // 21 January up to and with 9 February
    });
  });

  test("no answer after it was done is a success, and it was sent once", async () => {
    await bron.stoor({ methode: "PATCH", pad: "/zaken/", hang: true, naVerwerken: true });
    await schortOp();
    expect(await bron.tel()).toEqual([PATCH_ZAAK]);
    expect((await leesTermijn(bron, plek)).lopend).toBeDefined();
  });

  test("what somebody else did meanwhile is shown, not written over", async () => {
    const termijn = leesTermijn(bron, plek);
    await termijn;
    await anderDoet(bron, plek, { opschorting: { indicatie: true, reden: "Van een ander" } });
    await expect(schortOp({}, termijn)).rejects.toMatchObject({
      soort: "gewijzigd",
      vervolg: { verschillen: [{ veld: "opschorting", nu: "ja, Van een ander", door: "Jasmijn de Boer" }] },
    });
    expect(await bron.tel()).toEqual([]);
    // And with that on screen: it is suspended already.
    await expect(schortOp()).rejects.toMatchObject({
      soort: "geen-recht",
      message: "Deze zaak is al opgeschort.",
    });
  });
});

test("no answer and nothing done is said to be uncertain", async () => {
  await start();
  await bron.stoor({ methode: "PATCH", pad: "/zaken/", verbreek: true });
  await expect(schortOp()).rejects.toMatchObject({ soort: "onzeker" });
});

test.each([
  [{ gevraagdOp: "2026-02-11" }, "gevraagdOp"],
  [{ gevraagdOp: "2026-01-04" }, "gevraagdOp"],
  [{ verwachtOp: "2026-01-20" }, "verwachtOp"],
])("%o is refused on its field", async (meer, veld) => {
  await start();
  await expect(schortOp(meer)).rejects.toMatchObject({
    soort: "invoer",
    velden: { [veld]: expect.any(String) as string },
  });
  expect(await bron.tel()).toEqual([]);
});

test("what the source says of the reden lands on the reden", async () => {
  await start();
  const invalidParams = [{ name: "opschorting.reden", code: "invalid", reason: "Te vaag." }];
  await bron.stoor({
    methode: "PATCH",
    pad: "/zaken/",
    status: 400,
    problem: { code: "invalid", invalidParams },
  });
  await expect(schortOp()).rejects.toMatchObject({ soort: "invoer", velden: { reden: "Te vaag." } });
});

test("without the scope nothing is sent", async () => {
  await start({ scopes: ["zaken.lezen", "zaken.statussen.toevoegen", "audittrails.lezen"] });
  await expect(schortOp()).rejects.toMatchObject({ soort: "geen-recht" });
  expect(await bron.tel()).toEqual([]);
});

test("nor on a closed zaak, whatever the profiel may", async () => {
  await start();
  await sluit(bron, plek);
  await expect(schortOp()).rejects.toMatchObject({
    soort: "geen-recht",
    message: "Deze zaak is afgesloten.",
  });
  expect(await bron.tel()).toEqual([]);
});

test("a raadpleger suspends nothing, and a refusal of the source is told", async () => {
  await start();
  const { gezien } = await leesTermijn(bron, plek);
  const invoer = { ...velden, gezien };
  await expect(zaakOpschorten(bron.medewerker("raadpleger"), plek, invoer)).rejects.toMatchObject({
    soort: "geen-recht",
  });
  await bron.stoor({ methode: "PATCH", pad: "/zaken/", status: 403 });
  await expect(schortOp()).rejects.toMatchObject({ name: "ZgwError", status: 403 });
});

test("only what the form asks is taken", () => {
  const gezien = {
    opschorting: null,
    verlenging: null,
    uiterlijkeEinddatumAfdoening: null,
    einddatumGepland: null,
  };
  const goed = { ...velden, gezien };
  expect(opschortenSchema.safeParse(goed).success).toBe(true);
  for (const fout of [
    { ...goed, omschrijving: "x" },
    { ...goed, reden: "  " },
    { ...goed, reden: "x".repeat(151) },
    { ...goed, gevraagdOp: "" },
    { ...goed, verwachtOp: "morgen" },
    { ...goed, gezien: {} },
  ])
    expect(opschortenSchema.safeParse(fout).success).toBe(false);
});
