import { Temporal } from "temporal-polyfill";
import { afterEach, expect, test } from "vitest";
import { listZaken, type ZaakGegevens } from "../zaken.ts";
import { Bron } from "./bron.ts";
import { ensureDocumenten } from "./documenten.ts";
import { startNepDocumenten } from "./nep-documenten.test-helper.ts";

const zaken = listZaken(Temporal.ZonedDateTime.from("2026-11-22T13:00[Europe/Amsterdam]"));
const urls = { zaaktype: "", nieuw: false, producten: [] };
const leeg = new Map<string, string>();
let stop = () => {};
afterEach(() => stop());

function find(hoe: (zaak: ZaakGegevens) => boolean): ZaakGegevens {
  const zaak = zaken.find(hoe);
  if (!zaak) throw new Error("There is no such zaak.");
  return zaak;
}

async function start(deelgrootte: number) {
  const nep = await startNepDocumenten(deelgrootte);
  stop = nep.stop;
  const { wortel } = nep;
  const wortels = { zaken: wortel, catalogi: wortel, autorisaties: wortel, documenten: wortel };
  const bron = new Bron({ wortels, clientId: "lader", geheim: "geheim" });
  const catalogus = {
    url: "",
    informatieobjecttypen: leeg,
    besluittypen: leeg,
    metNamen: false,
    concepten: [],
  };
  const typen = { ...urls, statustypen: leeg, resultaattypen: leeg, roltypen: leeg, eigenschappen: leeg };
  const laad = (zaak: ZaakGegevens, bestond: boolean) =>
    ensureDocumenten(
      { bron, catalogus, typen: new Map(), zaken: new Map() },
      { zaak, url: "z", urls: typen, bestond },
    );
  return { ...nep, laad };
}

const metGroot = find(({ documenten }) => documenten.some(({ groot }) => groot));

test("a large document goes in the parts that the source asks for, in their order, and is unlocked after", async () => {
  const { laad, delen, documenten } = await start(1_500_000);
  await laad(metGroot, false);
  const groot = documenten.find(({ inhoud }) => inhoud === null);
  const omvang = Number(groot?.["bestandsomvang"]);
  expect(omvang).toBeGreaterThan(3_000_000);
  expect(delen).toHaveLength(Math.ceil(omvang / 1_500_000));
  expect(delen[0]).toContain("%PDF-1.4");
  expect(delen.at(-1)).toContain("%%EOF");
  for (const deel of delen) expect(deel).toContain('name="lock"\r\n\r\nslot');
  expect(groot?.["locked"]).toBe(false);
});

test("a source from before bestandsdelen gets it in one message", async () => {
  const { laad, delen, documenten } = await start(0);
  await laad(metGroot, false);
  expect(delen).toEqual([]);
  expect(Math.max(...documenten.map(({ inhoud }) => String(inhoud).length))).toBeGreaterThan(4_000_000);
});

test("a document is written as often as it has versions, and left locked or limited when it is", async () => {
  const { laad, documenten, rechten } = await start(0);
  const zaak = find((z) => z.documenten.some(({ versies }) => versies > 1));
  const opSlot = find((z) => z.documenten.some((document) => document.opSlot));
  const metRecht = find((z) => z.documenten.some(({ stuk }) => stuk.gebruiksrecht));
  for (const een of [zaak, opSlot, metRecht]) await laad(een, false);
  for (const { identificatie, versies, opSlot: slot } of [zaak, opSlot].flatMap((z) => z.documenten))
    expect(documenten.find((document) => document["identificatie"] === identificatie)).toMatchObject({
      versie: versies,
      locked: slot,
    });
  expect(rechten.length).toBeGreaterThan(0);
});

test("again it doubles nothing; what broke off is finished, a lock that was left is taken off", async () => {
  const { laad, documenten, relaties } = await start(0);
  const zaak = find((z) => z.documenten.some(({ versies, opSlot }) => versies > 1 && !opSlot));
  await laad(zaak, false);
  const geteld = [documenten.length, relaties.length];
  await laad(zaak, true);
  await laad(zaak, true);
  expect([documenten.length, relaties.length]).toEqual(geteld);

  const plek = zaak.documenten.findIndex(({ versies }) => versies > 1);
  Object.assign(documenten[plek] ?? {}, { versie: 1, locked: true });
  relaties.length = 0;
  await laad(zaak, true);
  expect(documenten[plek]).toMatchObject({ versie: zaak.documenten[plek]?.versies, locked: false });
  expect(relaties).toHaveLength(zaak.documenten.length);

  relaties.length = 0; // the zaak was deleted, its documents were not
  await laad(zaak, false);
  expect([documenten.length, relaties.length]).toEqual(geteld);
});
