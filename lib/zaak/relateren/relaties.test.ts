import { describe, expect, test } from "vitest";
import { AUTORISATIES, RSIN, ZAKEN } from "../../../demo/bron/proef/opstelling.ts";
import { listAt, textAt } from "../../../demo/bron/proef/client.ts";
import { startProefbron, type Als, type Proefbron } from "../proefbron.test-helper";
import { getRelaties } from "./relaties";

const ELDERS = "https://andere-gemeente.example/zaken/api/v1/zaken/6f3f0c8e-5c1b-4d57-9a67-3a5b1c2d3e4f";

async function verlaagRechten({ beheer, type }: Proefbron, max: string): Promise<void> {
  const { body } = await beheer.get(`${AUTORISATIES}/applicaties?clientIds=behandelen`);
  const [applicatie] = listAt(body, "results");
  const autorisaties = listAt(applicatie, "autorisaties").map((regel) =>
    textAt(regel, "zaaktype") === type.zaaktype || textAt(regel, "zaaktype") === type.deelzaaktype
      ? { ...(regel as object), maxVertrouwelijkheidaanduiding: max }
      : regel,
  );
  await beheer.patch(textAt(applicatie, "url"), { autorisaties });
}

describe.each<Als>(["openzaak-1.30", "zgw-1.7", "zgw-1.4"])("a source as %s", (als) => {
  test("hoofdzaak, deelzaken, gerelateerde zaken and objecten", async () => {
    const bron = await startProefbron({ als });
    const gerelateerd = await bron.createZaak({ omschrijving: "Eerder verzoek" });
    const hoofd = await bron.createZaak({
      omschrijving: "Nieuwbouw",
      relevanteAndereZaken: [{ url: gerelateerd.url, aardRelatie: "vervolg" }],
    });
    const deel = await bron.beheer.make(`${ZAKEN}/zaken`, {
      zaaktype: bron.type.deelzaaktype,
      bronorganisatie: RSIN,
      verantwoordelijkeOrganisatie: RSIN,
      omschrijving: "Advies",
      startdatum: "2026-01-05",
      hoofdzaak: hoofd.url,
    });
    await bron.beheer.make(`${ZAKEN}/zaakobjecten`, {
      zaak: hoofd.url,
      objectType: "pand",
      objectIdentificatie: { identificatie: "9999100000012345" },
      relatieomschrijving: "Bouwwerk",
    });
    const relaties = await getRelaties(bron.medewerker(), hoofd);
    expect(relaties.deelzaken).toMatchObject({
      zaken: [{ omschrijving: "Advies", zaaktype: "Advies" }],
      verborgen: 0,
    });
    expect(relaties.gerelateerd).toMatchObject({
      zaken: [{ omschrijving: "Eerder verzoek", relatie: "Vervolg", plek: { bron: bron.bronId } }],
      verborgen: 0,
    });
    if (als !== "zgw-1.4") expect(relaties.gerelateerd.zaken[0]?.status).toBe("Ontvangen");
    expect(relaties.objecten).toMatchObject({
      gelukt: true,
      inhoud: [{ soort: "Pand", naam: "9999100000012345", relatie: "Bouwwerk" }],
    });
    const vanDeel = await getRelaties(bron.medewerker(), {
      bron: bron.bronId,
      uuid: deel.url.split("/").at(-1) ?? "",
    });
    expect(vanDeel.hoofdzaak).toMatchObject({ zaken: [{ omschrijving: "Nieuwbouw", relatie: "Hoofdzaak" }] });
  });

  test("what may not be seen is counted and not named, also when the source gives it", async () => {
    const bron = await startProefbron({ als });
    const geheim = await bron.createZaak({ omschrijving: "Geheim", vertrouwelijkheidaanduiding: "geheim" });
    const zaak = await bron.createZaak({
      relevanteAndereZaken: [{ url: geheim.url, aardRelatie: "onderwerp" }],
    });
    await verlaagRechten(bron, "intern");
    await bron.stoor({ pad: `^${ZAKEN}/zaken/_zoek`, teVeel: true });
    const relaties = await getRelaties({ ...bron.medewerker(), id: "nieuw" }, zaak);
    expect(relaties.gerelateerd).toEqual({ zaken: [], verborgen: 1 });
    expect(JSON.stringify(relaties)).not.toContain("Geheim");
  });

  test("two calls, however many there are", async () => {
    const bron = await startProefbron({ als });
    const andere = [];
    for (let nummer = 0; nummer < 8; nummer += 1) andere.push(await bron.createZaak());
    const zaak = await bron.createZaak({
      relevanteAndereZaken: andere.map(({ url }) => ({ url, aardRelatie: "vervolg" })),
    });
    await getRelaties(bron.medewerker(), zaak);
    await bron.telAlles();
    expect((await getRelaties(bron.medewerker(), zaak)).gerelateerd.zaken).toHaveLength(8);
    const aanroepen = await bron.telAlles();
    expect(aanroepen.filter((aanroep) => /zaken\/(:uuid|_zoek)$/.test(aanroep))).toHaveLength(2);
  });
});

test("more than go in one search are all there, and none of them is called hidden", async () => {
  const bron = await startProefbron();
  const andere: string[] = [];
  for (let nummer = 0; nummer < 103; nummer += 1) andere.push((await bron.createZaak()).url);
  const zaak = await bron.createZaak({
    relevanteAndereZaken: andere.map((url) => ({ url, aardRelatie: "vervolg" })),
  });
  await bron.telAlles();
  const { gerelateerd } = await getRelaties(bron.medewerker(), zaak);
  expect(gerelateerd.zaken.map(({ url }) => url)).toEqual(andere);
  expect(gerelateerd.verborgen).toBe(0);
  expect((await bron.telAlles()).filter((aanroep) => aanroep.endsWith("/_zoek"))).toHaveLength(2);
});

test("a source with small pages is asked for the rest of them", async () => {
  const bron = await startProefbron();
  const andere: string[] = [];
  for (let nummer = 0; nummer < 5; nummer += 1) andere.push((await bron.createZaak()).url);
  const zaak = await bron.createZaak({
    relevanteAndereZaken: andere.map((url) => ({ url, aardRelatie: "vervolg" })),
  });
  const pad = `^${ZAKEN}/zaken/_zoek`;
  const results = [];
  for (const url of andere.slice(2, 4)) results.push((await bron.beheer.get(url)).body);
  const problem = { count: 5, next: `${andere[0]}?page=2`, previous: null, results };
  await bron.stoor({ methode: "POST", pad, status: 200, problem, keer: 1 });
  await bron.telAlles();
  const { gerelateerd } = await getRelaties(bron.medewerker(), zaak);
  expect(gerelateerd.zaken.map(({ url }) => url)).toEqual(andere);
  expect(gerelateerd.verborgen).toBe(0);
  expect((await bron.telAlles()).filter((aanroep) => aanroep.endsWith("/_zoek"))).toHaveLength(3);
});

test("a zaak of another system is its address, and not asked for", async () => {
  const bron = await startProefbron();
  const zaak = await bron.createZaak();
  const { body } = await bron.beheer.get(`${ZAKEN}/zaken/${zaak.uuid}`);
  const relevanteAndereZaken = [{ url: ELDERS, aardRelatie: "bijdrage" }];
  await bron.stoor({
    pad: `^${ZAKEN}/zaken/${zaak.uuid}`,
    status: 200,
    problem: { ...body, relevanteAndereZaken },
  });
  const { gerelateerd } = await getRelaties(bron.medewerker(), zaak);
  expect(gerelateerd).toMatchObject({
    zaken: [{ plek: undefined, url: ELDERS, omschrijving: "Zaak in een ander systeem", relatie: "Bijdrage" }],
    verborgen: 0,
  });
});
