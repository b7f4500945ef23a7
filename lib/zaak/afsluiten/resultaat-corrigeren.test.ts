import { describe, expect, test } from "vitest";
import { getCorrectieKeuzes } from "./get-correctie-keuzes";
import { sluitAf, toResultaattype, type Resultaatnaam } from "./proefafsluiten.test-helper";
import { ALLE_SCOPES, startProefbron, type Als, type Proefbron } from "../proefbron.test-helper";
import { resultaatCorrigeren } from "./resultaat-corrigeren";
import { resultaatCorrigerenSchema } from "./resultaat-corrigeren.schema";
import type { ZaakPlek } from "../get-verbinding";
import { listAt, textAt } from "../../../demo/bron/proef/client.ts";
import { ZAKEN } from "../../../demo/bron/proef/opstelling.ts";

const SOORTEN: Als[] = ["openzaak-1.30", "zgw-1.7", "zgw-1.4"];
const WEG = "DELETE /zaken/api/v1/resultaten/:uuid";
const NIEUW = "POST /zaken/api/v1/resultaten";
const ARCHIEF = "PATCH /zaken/api/v1/zaken/:uuid";

async function maakGesloten(opties: Parameters<typeof startProefbron>[0] = {}) {
  const bron = await startProefbron(opties);
  const zaak = await bron.createZaak();
  await sluitAf(bron, zaak);
  await bron.tel();
  return { bron, zaak };
}

async function corrigeer(
  bron: Proefbron,
  zaak: ZaakPlek,
  naam: Resultaatnaam = "ingetrokken",
  velden: object = {},
): Promise<void> {
  const { resultaat } = await getCorrectieKeuzes(bron.medewerker(), zaak);
  const invoer = resultaatCorrigerenSchema.parse({
    resultaattype: toResultaattype(bron, naam),
    toelichting: "De aanvraag was ingetrokken.",
    reden: "Verkeerd gekozen.",
    archief: "bijwerken",
    resultaat: resultaat?.uuid ?? null,
    ...velden,
  });
  await resultaatCorrigeren(bron.medewerker(), zaak, invoer);
}

const verwacht = async (bron: Proefbron, zaak: ZaakPlek, naam: Resultaatnaam) => {
  expect(await bron.list("resultaten", zaak)).toMatchObject([
    { resultaattype: bron.type.resultaattypen[naam] },
  ]);
  expect(await bron.getZaak(zaak)).toMatchObject({ einddatum: expect.any(String) as string });
};

describe.each(SOORTEN)("%s", (als) => {
  test("the old resultaat goes, the new one comes, the zaak stays closed", async () => {
    const { bron, zaak } = await maakGesloten({ als });
    const keuzes = await getCorrectieKeuzes(bron.medewerker(), zaak);
    expect(keuzes).toMatchObject({
      resultaat: { omschrijving: "Verleend", toelichting: "Past in het plan." },
      archiefNu: expect.stringMatching(/^Vernietigen, archiefactiedatum /) as string,
    });
    await corrigeer(bron, zaak);
    expect(await bron.tel()).toEqual([WEG, NIEUW]);
    await verwacht(bron, zaak, "ingetrokken");
    expect(await bron.list("resultaten", zaak)).toMatchObject([
      { toelichting: "De aanvraag was ingetrokken." },
    ]);
  });

  test("another toelichting alone keeps the resultaat", async () => {
    const { bron, zaak } = await maakGesloten({ als });
    await corrigeer(bron, zaak, "verleend");
    expect(await bron.tel()).toEqual(["PATCH /zaken/api/v1/resultaten/:uuid"]);
    await verwacht(bron, zaak, "verleend");
  });

  test("between the two the zaak has none: said, and finished from there", async () => {
    const { bron, zaak } = await maakGesloten({ als });
    const { resultaat } = await getCorrectieKeuzes(bron.medewerker(), zaak);
    await bron.stoor({ pad: "resultaten$", methode: "POST", status: 503, keer: 1 });
    await expect(corrigeer(bron, zaak)).rejects.toMatchObject({
      soort: "half",
      vervolg: { stappen: [{ staat: "gedaan" }, { staat: "mislukt" }, { staat: "niet gedaan" }] },
    });
    expect(await bron.list("resultaten", zaak)).toEqual([]);
    expect(await getCorrectieKeuzes(bron.medewerker(), zaak)).toMatchObject({ resultaat: null });
    await bron.tel();
    await bron.stoor({ pad: "resultaten$", methode: "POST", status: 503, keer: 1 });
    await expect(corrigeer(bron, zaak), "again").rejects.toMatchObject({ soort: "half" });
    await bron.tel();
    await corrigeer(bron, zaak, "ingetrokken", { resultaat: resultaat?.uuid });
    expect(await bron.tel()).toEqual([NIEUW]);
    await verwacht(bron, zaak, "ingetrokken");
  });

  test("and undone by choosing the old one again", async () => {
    const { bron, zaak } = await maakGesloten({ als });
    await bron.stoor({ pad: "resultaten$", methode: "POST", status: 503, keer: 1 });
    await expect(corrigeer(bron, zaak)).rejects.toMatchObject({ soort: "half" });
    await corrigeer(bron, zaak, "verleend", { toelichting: "Past in het plan." });
    await verwacht(bron, zaak, "verleend");
  });

  test.each([
    ["DELETE", "resultaten/"],
    ["POST", "resultaten$"],
  ])(
    "a time-out after the source did it (%s) is a success, and nothing is sent twice",
    async (methode, pad) => {
      const { bron, zaak } = await maakGesloten({ als, timeoutSeconden: 1 });
      await bron.stoor({ pad, methode, naVerwerken: true, hang: true, keer: 1 });
      await corrigeer(bron, zaak);
      expect(await bron.tel()).toEqual([WEG, NIEUW]);
      await verwacht(bron, zaak, "ingetrokken");
    },
  );

  test("archive data that do not follow by themselves are set as the rules give, or left", async () => {
    const { bron, zaak } = await maakGesloten({ als });
    const anders = { archiefactiedatum: "2030-01-01", archiefnominatie: "blijvend_bewaren" };
    await bron.beheer.patch(zaak.url, anders);
    await bron.tel();
    await corrigeer(bron, zaak, "verleend", { archief: "laten" });
    expect(await bron.getZaak(zaak)).toMatchObject(anders);
    await bron.tel();
    await corrigeer(bron, zaak, "verleend");
    expect(await bron.tel()).toEqual([ARCHIEF]);
    const { einddatum, ...nu } = await bron.getZaak(zaak);
    const jaar = Number(String(einddatum).slice(0, 4)) + 10;
    expect(nu).toMatchObject({
      archiefnominatie: "vernietigen",
      archiefactiedatum: expect.stringMatching(`^${jaar}`) as string,
    });
  });
});

test("the reden is with every write", async () => {
  const { bron, zaak } = await maakGesloten();
  await corrigeer(bron, zaak);
  const audit = await bron.beheer.get(`${ZAKEN}/zaken/${zaak.uuid}/audittrail`);
  const regels = listAt(JSON.parse(audit.text), "").filter(
    (regel) => textAt(regel, "toelichting") === "Verkeerd gekozen.",
  );
  expect(regels.map((regel) => textAt(regel, "actie")).sort()).toEqual(["create", "destroy"]);
});

test("a resultaat that someone else recorded meanwhile is not overwritten", async () => {
  const { bron, zaak } = await maakGesloten();
  const poging = corrigeer(bron, zaak, "ingetrokken", { resultaat: null });
  await expect(poging).rejects.toMatchObject({ soort: "gewijzigd" });
  expect(await bron.tel()).toEqual([]);
});

test("what the source refuses lands on its field; without reden it is not sent", async () => {
  const { bron, zaak } = await maakGesloten();
  const invalidParams = [{ name: "toelichting", code: "x", reason: "Te kort." }];
  await bron.stoor({ pad: "resultaten$", methode: "POST", status: 400, problem: { invalidParams }, keer: 1 });
  await expect(corrigeer(bron, zaak)).rejects.toMatchObject({ velden: { toelichting: "Te kort." } });
  expect(
    resultaatCorrigerenSchema.safeParse({ reden: "" }).error?.issues.map(({ path }) => path),
  ).toContainEqual(["reden"]);
});

test("only with zaken.geforceerd-bijwerken, and only a closed zaak", async () => {
  const scopes = ALLE_SCOPES.filter((scope) => scope !== "zaken.geforceerd-bijwerken");
  const { bron, zaak } = await maakGesloten({ scopes });
  await expect(corrigeer(bron, zaak)).rejects.toMatchObject({ soort: "geen-recht" });
  const open = await bron.createZaak();
  await expect(corrigeer(bron, open)).rejects.toMatchObject({ message: "Deze zaak is niet afgesloten." });
  expect(await bron.tel()).toEqual([]);
});
