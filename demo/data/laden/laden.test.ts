import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Bron as DemoBron, startBron } from "../../bron/start-bron.ts";
import { toJwt } from "../../jwt.mjs";
import { toInhoud } from "../dossier/inhoud.ts";
import { groepen } from "../groepen.ts";
import { listZaken } from "../zaken.ts";
import { laadAlles } from "./alles.ts";
import { BEHEER, Bron, type BronOpties, urlVan } from "./bron.ts";
import { ensureCatalogus, publiceerAlles } from "./catalogus.ts";
import { beginZaak } from "./zaak.ts";
import { findOrCreateZaaktype } from "./zaaktype.ts";

const clients = { "demo-beheer": "beheer", "zaaktafel-raadplegen": "r", "zaaktafel-vergunningen": "v" };
let demoBron: DemoBron;
let opties: BronOpties;
let bron: Bron;

const toOpties = (clientId: keyof typeof clients): BronOpties => ({
  wortels: {
    zaken: `${demoBron.adres}/zaken/api/v1`,
    catalogi: `${demoBron.adres}/catalogi/api/v1/`,
    autorisaties: `${demoBron.adres}/autorisaties/api/v1`,
    documenten: `${demoBron.adres}/documenten/api/v1`,
    besluiten: `${demoBron.adres}/besluiten/api/v1`,
  },
  clientId,
  geheim: clients[clientId],
});

beforeAll(async () => {
  demoBron = await startBron({ poort: 0, clients, beheerder: "demo-beheer" });
  opties = toOpties("demo-beheer");
  bron = new Bron(opties);
});
afterAll(() => demoBron.stop());

const nu = () => Temporal.Now.zonedDateTimeISO("Europe/Amsterdam");

async function tel() {
  const soorten = ["zaken", "rollen", "statussen", "resultaten", "zaakobjecten", "zaaknotities"];
  const zaken = await Promise.all(soorten.map((soort) => bron.list("zaken", soort)));
  const types = ["catalogussen", "zaaktypen", "statustypen", "informatieobjecttypen", "besluittypen"];
  const catalogi = await Promise.all(types.map((soort) => bron.list("catalogi", soort)));
  const applicaties = await bron.list("autorisaties", "applicaties");
  const documenten = await bron.list("documenten", "enkelvoudiginformatieobjecten");
  const besluiten = await bron.list("besluiten", "besluiten");
  return [...zaken, documenten, besluiten, ...catalogi, applicaties].map(({ length }) => length);
}

test("what a broken-off run left is finished: a concept zaaktype, and a zaak with one rol", async () => {
  const zaak = listZaken(nu())[0];
  const opzet = groepen[0]?.zaaktype;
  if (!zaak || !opzet) throw new Error("There is no demo data.");
  const catalogus = await ensureCatalogus(bron);
  let over = 9;
  const breektAf = new Bron(opties);
  const post = breektAf.post.bind(breektAf);
  breektAf.post = async (...args) => {
    if (--over < 0) throw new Error("broken off");
    return post(...args);
  };
  const zonder = new Map<string, string>();
  await expect(findOrCreateZaaktype(breektAf, catalogus, opzet, zonder)).rejects.toThrow("broken off");
  const urls = await findOrCreateZaaktype(bron, catalogus, opzet, zonder);
  await publiceerAlles(bron, catalogus);
  expect([urls.statustypen.size, urls.roltypen.size]).toEqual([6, 5]);
  expect(await bron.list("catalogi", "zaaktypen", { status: "alles" })).toMatchObject([{ concept: false }]);

  const omgeving = { catalogus, typen: new Map([[opzet.identificatie, urls]]), zaken: new Map() };
  const telRollen = async () => (await bron.list("zaken", "rollen")).map(urlVan);
  let rollen: string[] = [];
  while (rollen.length === 0) {
    over = 1;
    await expect(beginZaak({ ...omgeving, bron: breektAf }, zaak)).rejects.toThrow("broken off");
    rollen = await telRollen();
  }
  expect(rollen).toHaveLength(1);
  expect(await beginZaak({ ...omgeving, bron }, zaak)).toBeDefined();
  expect(await beginZaak({ ...omgeving, bron }, zaak)).toBeUndefined();
  const nieuweRollen = await telRollen();
  expect(nieuweRollen).toHaveLength(5);
  expect(nieuweRollen).toEqual(expect.arrayContaining(rollen));
  const uuid = String((await bron.list("zaken", "zaken"))[0]?.uuid);
  expect(await bron.list("zaken", `zaken/${uuid}/zaakeigenschappen`)).toHaveLength(zaak.eigenschappen.length);
});

test("loading twice doubles nothing, and leaves alone what someone changed", async () => {
  const eerste = await laadAlles(opties);
  expect(eerste.nieuw).toBe(eerste.zaken - 1);
  const geteld = await tel();
  const gewenst = listZaken(nu());
  expect(geteld.slice(4)).toEqual([
    gewenst.flatMap(({ objecten }) => objecten).length,
    gewenst.flatMap(({ notities }) => notities).length,
    gewenst.flatMap(({ documenten }) => documenten).length,
    gewenst.flatMap(({ besluit }) => besluit ?? []).length,
    1,
    12,
    62,
    16,
    12,
    8,
  ]);
  const [zaak] = await bron.list("zaken", "zaken", { identificatie: "VB-100002" });
  await bron.patch(urlVan(zaak ?? {}), { omschrijving: "Aanbouw, aangepast" }, BEHEER, "proef");

  expect(await laadAlles(opties)).toMatchObject({ zaken: eerste.zaken, nieuw: 0 });
  expect(await tel()).toEqual(geteld);
  expect(await bron.list("zaken", "zaken", { identificatie: "VB-100002" })).toMatchObject([
    { omschrijving: "Aanbouw, aangepast" },
  ]);
}, 120_000);

test("each zaak stands as it was meant: closed, on hold, longer, without a termijn", async () => {
  const bijIdentificatie = new Map((await bron.list("zaken", "zaken")).map((z) => [z.identificatie, z]));
  for (const zaak of listZaken(nu())) {
    const geladen = bijIdentificatie.get(zaak.identificatie);
    expect(geladen, zaak.opzet.omschrijving).toMatchObject({
      einddatum: zaak.opzet.afgehandeld ? zaak.statussen.at(-1)?.datumStatusGezet.slice(0, 10) : null,
      opschorting: { indicatie: zaak.opzet.opgeschort !== undefined },
      uiterlijkeEinddatumAfdoening: zaak.heeftTermijn
        ? (zaak.verlenging?.uiterlijkeEinddatumAfdoening ?? zaak.uiterlijkeEinddatumAfdoening)
        : null,
    });
    const hoofd = bijIdentificatie.get(zaak.hoofdzaak)?.url ?? null;
    expect(geladen?.hoofdzaak, zaak.opzet.omschrijving).toBe(hoofd);
    expect(geladen?.relevanteAndereZaken).toHaveLength(zaak.gaatOver === undefined ? 0 : 1);
    expect(geladen?.verlenging !== null, zaak.opzet.omschrijving).toBe(zaak.verlenging !== undefined);
    expect(geladen?.resultaat !== null, zaak.opzet.omschrijving).toBe(zaak.opzet.afgehandeld !== undefined);
  }
});

test("the rights of the applicaties make a difference", async () => {
  const ziet = async (clientId: keyof typeof clients) =>
    (await new Bron(toOpties(clientId)).list("zaken", "zaken")).map((z) => z.vertrouwelijkheidaanduiding);
  const raadplegen = await ziet("zaaktafel-raadplegen");
  expect(new Set(raadplegen)).toEqual(new Set(["openbaar", "beperkt_openbaar"]));
  const vergunningen = await ziet("zaaktafel-vergunningen");
  expect(vergunningen).toContain("vertrouwelijk");
  expect(vergunningen).not.toContain("geheim");
});

test("the audit trail names who did it", async () => {
  const [zaak] = await bron.list("zaken", "zaken", { identificatie: "VB-100001" });
  const spoor = await bron.list("zaken", `zaken/${String(zaak?.uuid)}/audittrail`);
  expect(new Set(spoor.map(({ gebruikersWeergave }) => gebruikersWeergave))).toEqual(
    new Set(["Pieter Mulder", "Jasmijn de Boer"]),
  );
  expect(new Set(spoor.map(({ toelichting }) => toelichting)).size).toBeGreaterThan(1);
});

test("documents and besluiten stand as they were meant", async () => {
  const gewenst = listZaken(nu()).flatMap((zaak) => zaak.documenten.map((document) => ({ zaak, document })));
  const documenten = await bron.list("documenten", "enkelvoudiginformatieobjecten");
  const geladen = new Map(documenten.map((document) => [document.identificatie, document]));
  for (const { zaak, document } of gewenst)
    expect(geladen.get(document.identificatie), document.titel).toMatchObject({
      versie: document.versies,
      locked: document.opSlot,
      bestandsomvang: toInhoud(zaak, document, document.versies).length,
      indicatieGebruiksrecht: document.indicatieGebruiksrecht,
    });
  const groot = gewenst.find(({ document }) => document.groot);
  if (!groot) throw new Error("There is no large document.");
  const antwoord = await fetch(String(geladen.get(groot.document.identificatie)?.inhoud), {
    headers: { Authorization: `Bearer ${toJwt({ ...opties, userId: "proef", naam: "Proef" })}` },
  });
  const inhoud = Buffer.from(await antwoord.arrayBuffer());
  expect(inhoud.equals(toInhoud(groot.zaak, groot.document, 1))).toBe(true);

  const [besluit] = await bron.list("besluiten", "besluiten", { identificatie: "VB-100024-B1" });
  const stukken = await bron.list("besluiten", "besluitinformatieobjecten", {
    besluit: urlVan(besluit ?? {}),
  });
  const titels = documenten.filter(({ url }) =>
    stukken.some(({ informatieobject }) => informatieobject === url),
  );
  expect(titels.map(({ titel }) => titel)).toEqual(["Besluit omgevingsvergunning VB-100024"]);
});
