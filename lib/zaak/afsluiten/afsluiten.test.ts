import { describe, expect, test } from "vitest";
import { getVandaag } from "@/lib/termijn/vandaag";
import { ZAKEN } from "../../../demo/bron/proef/opstelling.ts";
import { sluitAf, toResultaattype } from "./proefafsluiten.test-helper";
import { startProefbron, type Als, type Proefbron } from "../proefbron.test-helper";
import { createDocument } from "../stukken/proefdocumenten.test-helper";
import { resultaatWeghalen } from "./resultaat-weghalen";
import type { ZaakPlek } from "../get-verbinding";

const SOORTEN: Als[] = ["openzaak-1.30", "zgw-1.7", "zgw-1.4"];
const IN_EENS = "POST /zaken/api/v1/zaak_afsluiten/:uuid";
const RESULTAAT = "POST /zaken/api/v1/resultaten";
const STATUS = "POST /zaken/api/v1/statussen";
const WEG = "DELETE /zaken/api/v1/resultaten/:uuid";

/** What was written, without the searches that read. */
const schrijven = async (bron: Proefbron) => (await bron.tel()).filter((regel) => !regel.endsWith("_zoek"));

const legResultaatVast = (
  { beheer, type }: Proefbron,
  zaak: { url: string },
  toelichting = "Past in het plan.",
) =>
  beheer.make(`${ZAKEN}/resultaten`, {
    zaak: zaak.url,
    resultaattype: type.resultaattypen.verleend,
    toelichting,
  });

async function verwachtGesloten(
  bron: Proefbron,
  zaak: ZaakPlek,
  naam: "verleend" | "ingetrokken" = "verleend",
) {
  expect(await bron.getZaak(zaak)).toMatchObject({ einddatum: getVandaag() });
  expect(await bron.list("resultaten", zaak)).toMatchObject([
    { resultaattype: bron.type.resultaattypen[naam] },
  ]);
  const statussen = await bron.list("statussen", zaak);
  expect(statussen.filter(({ statustype }) => statustype === bron.type.statustypen[3])).toHaveLength(1);
}

describe.each(SOORTEN)("%s", (als) => {
  const openzaak = als === "openzaak-1.30";

  test("closes with resultaat and last status, in as few calls as the source allows", async () => {
    const bron = await startProefbron({ als });
    const zaak = await bron.createZaak();
    await bron.tel();
    await sluitAf(bron, zaak);
    expect(await schrijven(bron)).toEqual(openzaak ? [IN_EENS] : [RESULTAAT, STATUS]);
    await verwachtGesloten(bron, zaak);
    expect(await bron.list("resultaten", zaak)).toMatchObject([{ toelichting: "Past in het plan." }]);
    expect(await bron.list("statussen", zaak)).toContainEqual(
      expect.objectContaining({ statustoelichting: "U hoort van ons." }),
    );
  });

  test("a resultaat that is there already is used, with the toelichting as it is now", async () => {
    const bron = await startProefbron({ als });
    const zaak = await bron.createZaak();
    await legResultaatVast(bron, zaak, "Eerdere tekst.");
    await bron.tel();
    await sluitAf(bron, zaak);
    expect(await schrijven(bron)).toEqual(["PATCH /zaken/api/v1/resultaten/:uuid", STATUS]);
    await verwachtGesloten(bron, zaak);
    expect(await bron.list("resultaten", zaak)).toMatchObject([{ toelichting: "Past in het plan." }]);
  });

  test("one of another type is replaced", async () => {
    const bron = await startProefbron({ als });
    const zaak = await bron.createZaak();
    await legResultaatVast(bron, zaak);
    await bron.tel();
    await sluitAf(bron, zaak, "ingetrokken");
    expect(await schrijven(bron)).toEqual(openzaak ? [WEG, IN_EENS] : [WEG, RESULTAAT, STATUS]);
    await verwachtGesloten(bron, zaak, "ingetrokken");
  });

  test("a time-out after the source did it is a success, and nothing is sent twice", async () => {
    const bron = await startProefbron({ als, timeoutSeconden: 1 });
    const zaak = await bron.createZaak();
    await bron.tel();
    const pad = openzaak ? "zaak_afsluiten" : "statussen$";
    await bron.stoor({ pad, methode: "POST", naVerwerken: true, hang: true, keer: 1 });
    await sluitAf(bron, zaak);
    expect(await schrijven(bron)).toEqual(openzaak ? [IN_EENS] : [RESULTAAT, STATUS]);
    await verwachtGesloten(bron, zaak);
  });

  test("a time-out without it being there is not sure", async () => {
    const bron = await startProefbron({ als, timeoutSeconden: 1 });
    const zaak = await bron.createZaak();
    await bron.stoor({
      pad: openzaak ? "zaak_afsluiten" : "resultaten$",
      methode: "POST",
      hang: true,
      keer: 1,
    });
    await expect(sluitAf(bron, zaak)).rejects.toMatchObject({ soort: "onzeker" });
    expect(await bron.getZaak(zaak)).toMatchObject({ einddatum: null });
  });
});

describe.each<Als>(["zgw-1.7", "zgw-1.4"])("%s, in two calls", (als) => {
  async function opHalf() {
    const bron = await startProefbron({ als });
    const zaak = await bron.createZaak();
    await bron.stoor({ pad: "statussen$", methode: "POST", status: 503, keer: 1 });
    await expect(sluitAf(bron, zaak)).rejects.toMatchObject({
      soort: "half",
      vervolg: {
        stappen: [
          { naam: "Resultaat vastgelegd", staat: "gedaan" },
          { naam: "Zaak afgesloten", staat: "mislukt" },
        ],
      },
    });
    expect(await bron.getZaak(zaak)).toMatchObject({ einddatum: null });
    await bron.tel();
    return { bron, zaak };
  }

  test("a failure of the second is said, and finished by pressing again with what the form had", async () => {
    const { bron, zaak } = await opHalf();
    await sluitAf(bron, zaak, "verleend", { resultaat: null });
    expect(await schrijven(bron)).toEqual([STATUS]);
    await verwachtGesloten(bron, zaak);
  });

  test("and undone by taking the resultaat away", async () => {
    const { bron, zaak } = await opHalf();
    const [resultaat] = await bron.list("resultaten", zaak);
    await resultaatWeghalen(bron.medewerker(), zaak, { resultaat: String(resultaat?.["uuid"]) });
    expect(await schrijven(bron)).toEqual([WEG]);
    expect(await bron.list("resultaten", zaak)).toEqual([]);
    expect(await bron.getZaak(zaak)).toMatchObject({ resultaat: null, einddatum: null });
    await resultaatWeghalen(bron.medewerker(), zaak, { resultaat: String(resultaat?.["uuid"]) });
    expect(await schrijven(bron)).toEqual([]);
  });

  test("or closed with another resultaat after all", async () => {
    const { bron, zaak } = await opHalf();
    await sluitAf(bron, zaak, "ingetrokken");
    expect(await schrijven(bron)).toEqual([WEG, RESULTAAT, STATUS]);
    await verwachtGesloten(bron, zaak, "ingetrokken");
  });
});

test("what the source refuses lands on its field", async () => {
  for (const [als, pad, name] of [
    ["openzaak-1.30", "zaak_afsluiten", "resultaat.toelichting"],
    ["zgw-1.7", "resultaten$", "toelichting"],
  ] as const) {
    const bron = await startProefbron({ als });
    const zaak = await bron.createZaak();
    const problem = { code: "invalid", invalidParams: [{ name, code: "x", reason: "Te kort." }] };
    await bron.stoor({ pad, methode: "POST", status: 400, problem, keer: 1 });
    await expect(sluitAf(bron, zaak)).rejects.toMatchObject({
      soort: "invoer",
      velden: { toelichting: "Te kort." },
    });
  }
});

test("someone else's status or resultaat is not overwritten", async () => {
  const bron = await startProefbron();
  const zaak = await bron.createZaak();
  await bron.tel();
  const anders = sluitAf(bron, zaak, "verleend", { huidigeStatus: toResultaattype(bron, "verleend") });
  await expect(anders).rejects.toMatchObject({ soort: "gewijzigd" });
  expect(await schrijven(bron)).toEqual([]);
  await legResultaatVast(bron, zaak, "Van een collega.");
  await bron.tel();
  const ongezien = sluitAf(bron, zaak, "ingetrokken", { resultaat: null });
  await expect(ongezien).rejects.toMatchObject({ soort: "gewijzigd" });
  expect(await schrijven(bron)).toEqual([]);
});

test("what stops the zaak stops it on the server as well, before anything is written", async () => {
  const bron = await startProefbron({ als: "zgw-1.7" });
  const zaak = await bron.createZaak();
  await createDocument(bron, zaak.url);
  await bron.tel();
  await expect(sluitAf(bron, zaak)).rejects.toMatchObject({
    soort: "gewijzigd",
    message: expect.stringContaining("gebruiksrechten") as string,
  });
  expect(await schrijven(bron)).toEqual([]);
});

test("a resultaat of another zaaktype is refused on its field", async () => {
  const bron = await startProefbron();
  const zaak = await bron.createZaak();
  const fout = { soort: "invoer", velden: { resultaattype: "Kies een resultaat." } };
  const invoer = { resultaattype: "6f3f0c8e-5c1b-4d57-9a67-3a5b1c2d3e4f" };
  await expect(sluitAf(bron, zaak, "verleend", invoer)).rejects.toMatchObject(fout);
});

test.each([[["zaken.lezen", "zaken.bijwerken"]], [["zaken.lezen", "zaken.statussen.toevoegen"]]])(
  "with %j alone a zaak does not close",
  async (scopes) => {
    const bron = await startProefbron({ scopes });
    const zaak = await bron.createZaak();
    await expect(sluitAf(bron, zaak)).rejects.toMatchObject({ soort: "geen-recht" });
  },
);

test("closed already, or suspended: not closed", async () => {
  const bron = await startProefbron();
  const opgeschort = await bron.createZaak({ opschorting: { indicatie: true, reden: "Wacht op stukken" } });
  await expect(sluitAf(bron, opgeschort)).rejects.toMatchObject({ message: /opgeschort/ });
  const zaak = await bron.createZaak();
  await sluitAf(bron, zaak);
  await expect(sluitAf(bron, zaak)).rejects.toMatchObject({ message: "Deze zaak is al afgesloten." });
});
