import { afterEach, expect, test, vi } from "vitest";
import { startProefbron, type Proefbron } from "../proefbron.test-helper";
import { anderDoet, leesTermijn, zetDag } from "./proeftermijn.test-helper";
import type { ZaakPlek } from "../get-verbinding";

let bron: Proefbron;
let plek: ZaakPlek & { url: string };

async function start(opties: Parameters<typeof startProefbron>[0] = {}, zaak = {}) {
  zetDag("2026-01-20");
  bron = await startProefbron({ timeoutSeconden: 1, ...opties });
  plek = await bron.createZaak(zaak);
}
afterEach(() => void vi.useRealTimers());
const uitleg = async () => (await leesTermijn(bron, plek)).uitleg;

test("both dates with what they are made of, and what an act is filled in on", async () => {
  await start();
  expect(await leesTermijn(bron, plek)).toMatchObject({
    vandaag: "2026-01-20",
    gelijkgesteldeDagen: ["2026-05-15"],
    voorbij: [],
    lopend: undefined,
    gat: undefined,
    verlengingstermijn: "P6W",
    zaaktypeGelezen: true,
    uitleg: {
      uiterlijkeEinddatumAfdoening: {
        bron: "2026-03-02",
        regel: { datum: "2026-03-02", woorden: "8 weken vanaf maandag 5 januari 2026" },
      },
      einddatumGepland: {
        bron: "2026-02-16",
        regel: { datum: "2026-02-16", woorden: "6 weken vanaf maandag 5 januari 2026" },
      },
    },
    gezien: {
      opschorting: { indicatie: false, reden: "" },
      verlenging: null,
      uiterlijkeEinddatumAfdoening: "2026-03-02",
      einddatumGepland: "2026-02-16",
    },
  });
});

test("a date that is not the one of the rules stands beside it", async () => {
  await start({}, { uiterlijkeEinddatumAfdoening: "2026-03-06" });
  expect((await uitleg()).uiterlijkeEinddatumAfdoening).toMatchObject({
    bron: "2026-03-06",
    regel: { datum: "2026-03-02" },
  });
});

test("a date that the source filled in on a Saturday: the rules say the Monday after it", async () => {
  await start(
    {},
    { startdatum: "2026-01-10", uiterlijkeEinddatumAfdoening: "2026-03-07", einddatumGepland: null },
  );
  const { uiterlijkeEinddatumAfdoening } = await uitleg();
  expect(uiterlijkeEinddatumAfdoening).toEqual({
    bron: "2026-03-07",
    regel: {
      datum: "2026-03-09",
      woorden:
        "8 weken vanaf zaterdag 10 januari 2026, verschoven van zaterdag 7 maart 2026 naar maandag 9 maart 2026",
    },
  });
});

test("a date the zaak does not have is not there; the rules still say what it would be", async () => {
  await start();
  await anderDoet(bron, plek, { einddatumGepland: null });
  expect((await uitleg()).einddatumGepland).toMatchObject({
    bron: undefined,
    regel: { datum: "2026-02-16" },
  });
});

test("a verlenging and a standstill that is over are in it", async () => {
  await start();
  await anderDoet(bron, plek, { opschorting: { indicatie: true, reden: "Wacht" } });
  zetDag("2026-01-26");
  await anderDoet(bron, plek, {
    opschorting: { indicatie: false, reden: "" },
    verlenging: { reden: "Advies", duur: "P2W" },
  });
  expect(await leesTermijn(bron, plek)).toMatchObject({
    voorbij: [{ gevraagdOp: "2026-01-20", hervatOp: "2026-01-26", dagen: 5 }],
    redenVerlenging: "Advies",
    uitleg: {
      uiterlijkeEinddatumAfdoening: {
        bron: "2026-03-02",
        // 5 + 14 days after 2 March is Saturday 21 March.
        regel: {
          datum: "2026-03-23",
          woorden: expect.stringContaining("5 dagen opgeschort, 2 weken verlengd") as string,
        },
      },
    },
  });
});

test("without the zaaktype there is nothing to count with, and that is said", async () => {
  await start();
  await bron.stoor({ methode: "GET", pad: "/zaaktypen/", status: 500 });
  expect(await leesTermijn(bron, plek)).toMatchObject({
    zaaktypeGelezen: false,
    verlengingstermijn: undefined,
    uitleg: { uiterlijkeEinddatumAfdoening: { bron: "2026-03-02", regel: undefined } },
  });
});

test("an audit trail that the source refuses is one that may not be read", async () => {
  await start();
  await bron.stoor({ methode: "GET", pad: "/audittrail", status: 403 });
  expect((await leesTermijn(bron, plek)).gat).toBe("geen-recht");
});

test("a zaak that may not be seen is not explained", async () => {
  await start({ scopes: ["zaken.statussen.toevoegen"] });
  await expect(leesTermijn(bron, plek)).rejects.toMatchObject({ soort: "niet-gevonden" });
});
