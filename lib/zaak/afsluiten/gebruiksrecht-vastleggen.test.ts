import { describe, expect, test } from "vitest";
import { gebruiksrechtVastleggen } from "./gebruiksrecht-vastleggen";
import { startProefbron, type Als, type Proefbron } from "../proefbron.test-helper";
import { createDocument } from "../stukken/proefdocumenten.test-helper";

const PAD = "/documenten/api/v1/enkelvoudiginformatieobjecten/:uuid";
const LOCK = `POST ${PAD}/lock`;
const PATCH = `PATCH ${PAD}`;
const UNLOCK = `POST ${PAD}/unlock`;

/** A zaak with so many documents that nobody has said anything about. */
async function maak(aantal: number, als: Als = "openzaak-1.30") {
  const bron = await startProefbron({ als, timeoutSeconden: 1 });
  const zaak = await bron.createZaak();
  const urls: string[] = [];
  for (let nummer = 1; nummer <= aantal; nummer++)
    urls.push(await createDocument(bron, zaak.url, { titel: `Stuk ${nummer}` }));
  await bron.tel();
  const legVast = (gekozen = urls) =>
    gebruiksrechtVastleggen(bron.medewerker(), zaak, {
      documenten: gekozen.map((url) => url.split("/").at(-1) ?? ""),
    });
  return { bron, zaak, urls, legVast };
}

const schrijven = async (bron: Proefbron) => (await bron.tel()).filter((regel) => !regel.endsWith("_zoek"));
const lees = async ({ beheer }: Proefbron, url = "") => (await beheer.get(url)).body;
const GEDAAN = { indicatieGebruiksrecht: false, locked: false };

test.each<Als>(["openzaak-1.30", "zgw-1.7", "zgw-1.4"])("%s: lock, change, unlock", async (als) => {
  const { bron, urls, legVast } = await maak(2, als);
  await legVast();
  expect(await schrijven(bron)).toEqual([LOCK, PATCH, UNLOCK, LOCK, PATCH, UNLOCK]);
  for (const url of urls) expect(await lees(bron, url)).toMatchObject(GEDAAN);
  await legVast();
  expect(await schrijven(bron), "what is done is left alone").toEqual([]);
});

test("only what was asked for, and only of this zaak", async () => {
  const { bron, urls, legVast } = await maak(2);
  const ander = await bron.createZaak();
  const elders = await createDocument(bron, ander.url);
  await legVast([urls[0] ?? "", elders]);
  expect(await lees(bron, urls[0])).toMatchObject(GEDAAN);
  for (const url of [urls[1], elders])
    expect(await lees(bron, url)).toMatchObject({ indicatieGebruiksrecht: null });
});

describe("after a failure no lock stays behind", () => {
  test.each([
    ["a failure of the change", { methode: "PATCH", pad: "enkelvoudig", status: 503, keer: 1 }],
    ["a refusal of the change", { methode: "PATCH", pad: "enkelvoudig", status: 400, problem: {}, keer: 1 }],
    ["no answer to the change", { methode: "PATCH", pad: "enkelvoudig", hang: true as const, keer: 1 }],
  ])("%s", async (_, storing) => {
    const { bron, urls, legVast } = await maak(1);
    await bron.stoor(storing);
    await expect(legVast()).rejects.toThrow();
    expect(await schrijven(bron)).toEqual([LOCK, PATCH, UNLOCK]);
    expect(await lees(bron, urls[0])).toMatchObject({ indicatieGebruiksrecht: null, locked: false });
    await legVast();
    expect(await lees(bron, urls[0])).toMatchObject(GEDAAN);
  });

  test("an unlock that fails is tried once more", async () => {
    const { bron, urls, legVast } = await maak(1);
    await bron.stoor({ methode: "POST", pad: "/unlock", status: 503, keer: 1 });
    await legVast();
    expect(await schrijven(bron)).toEqual([LOCK, PATCH, UNLOCK, UNLOCK]);
    expect(await lees(bron, urls[0])).toMatchObject(GEDAAN);
  });

  test("a lock that cannot be opened is said, by the name of its document", async () => {
    const { bron, legVast } = await maak(1);
    await bron.stoor({ methode: "POST", pad: "/unlock", status: 503 });
    await expect(legVast()).rejects.toMatchObject({
      soort: "onzeker",
      message: expect.stringMatching(/"Stuk 1" kan vergrendeld zijn gebleven/) as string,
    });
  });

  test("a lock whose key never came is said as well, when it cannot be forced", async () => {
    const { bron, legVast } = await maak(1);
    await bron.stoor({ methode: "POST", pad: "/lock", naVerwerken: true, hang: true, keer: 1 });
    await expect(legVast()).rejects.toMatchObject({ soort: "onzeker" });
    expect(await schrijven(bron)).toEqual([LOCK, UNLOCK]);
  });

  test("a lock that did not come about leaves nothing to open", async () => {
    const { bron, urls, legVast } = await maak(1);
    await bron.stoor({ methode: "POST", pad: "/lock", hang: true, keer: 1 });
    await expect(legVast()).rejects.toMatchObject({ name: "ZgwError" });
    expect(await lees(bron, urls[0])).toMatchObject({ locked: false });
  });
});

test("a time-out after the change was made is a success", async () => {
  const { bron, urls, legVast } = await maak(1);
  await bron.stoor({ methode: "PATCH", pad: "enkelvoudig", naVerwerken: true, hang: true, keer: 1 });
  await legVast();
  expect(await schrijven(bron)).toEqual([LOCK, PATCH, UNLOCK]);
  expect(await lees(bron, urls[0])).toMatchObject({ ...GEDAAN, versie: 2 });
});

test("a failure of the second says what was done, and is finished by pressing again", async () => {
  const { bron, urls, legVast } = await maak(3);
  const tweede = urls[1]?.split("/").at(-1) ?? "";
  await bron.stoor({ methode: "PATCH", pad: tweede, status: 503, keer: 1 });
  await expect(legVast()).rejects.toMatchObject({
    soort: "half",
    vervolg: { stappen: [{ staat: "gedaan" }, { staat: "mislukt" }, { staat: "niet gedaan" }] },
  });
  await bron.tel();
  await legVast();
  expect(await schrijven(bron)).toHaveLength(6);
  for (const url of urls) expect(await lees(bron, url)).toMatchObject(GEDAAN);
});

test("a document that someone else has locked is refused by the source, and said", async () => {
  const { bron, urls, legVast } = await maak(1);
  await bron.beheer.post(`${urls[0]}/lock`, {});
  await expect(legVast()).rejects.toMatchObject({ name: "ZgwError", status: 400 });
  expect(await lees(bron, urls[0])).toMatchObject({ locked: true });
});

test("for a raadpleger nothing is written", async () => {
  const { bron, zaak, urls } = await maak(1);
  const documenten = [urls[0]?.split("/").at(-1) ?? ""];
  const poging = gebruiksrechtVastleggen(bron.medewerker("raadpleger"), zaak, { documenten });
  await expect(poging).rejects.toMatchObject({ soort: "geen-recht" });
  expect(await schrijven(bron)).toEqual([]);
});
