import { Temporal } from "temporal-polyfill";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PARAMETERS, startRegistratie, type Registratie } from "@/lib/zgw/test-registratie.test-helper";
import { statusZetten } from "./status-zetten";
import { statusZettenSchema } from "./status-zetten.schema";

const NU = Date.parse("2026-03-02T11:00:00Z");
let bron: Registratie;
let zaak: { url: string; uuid: string };
let huidigeStatus: string;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: NU });
  bron = await startRegistratie();
  zaak = bron.createZaak();
  huidigeStatus = bron.createStatus(zaak.url, 1, "2026-01-06T09:00:00Z").uuid;
});
afterEach(() => void vi.useRealTimers());

const invoer = (stap = 2, velden: object = {}) =>
  statusZettenSchema.parse({
    statustype: bron.statustypen[stap - 1]?.uuid,
    toelichting: " Alles is binnen. ",
    huidigeStatus,
    ...velden,
  });
const zet = (...wat: Parameters<typeof invoer>) =>
  statusZetten(bron.medewerker(), { bron: bron.bronId, uuid: zaak.uuid }, invoer(...wat));
const gestuurd = () =>
  bron.bron.verzoeken
    .filter(({ method }) => method === "POST")
    .map(({ body }) => JSON.parse(body) as Record<string, string>);

test("sends the status once: type, toelichting, the own rol, and the moment as it is in the Netherlands", async () => {
  const rol = { betrokkeneType: "medewerker", omschrijvingGeneriek: "behandelaar" };
  bron.rollen = [
    { ...rol, url: "rol-van-een-ander", betrokkeneIdentificatie: { identificatie: "pmulder" } },
    { ...rol, url: "eigen-rol", betrokkeneIdentificatie: { identificatie: "jdeboer" } },
  ];
  await zet();
  expect(gestuurd()).toEqual([
    {
      zaak: zaak.url,
      statustype: bron.statustypen[1]?.url,
      statustoelichting: "Alles is binnen.",
      gezetdoor: "eigen-rol",
      datumStatusGezet: expect.stringMatching(/^2026-03-02T11:59:5\d\.\d{3}\+01:00$/) as string,
    },
  ]);
});

test("in summer the offset is that of summer", async () => {
  vi.setSystemTime(Date.parse("2026-07-02T22:30:00Z"));
  await zet();
  expect(gestuurd()[0]?.["datumStatusGezet"]).toMatch(/^2026-07-03T00:29:5\d\.\d{3}\+02:00$/);
});

test("a medewerker without a rol in the zaak sends none", async () => {
  await zet();
  expect(gestuurd()[0]).not.toHaveProperty("gezetdoor");
});

test.each([
  [true, -500],
  [false, -500],
  [true, 60_000], // the clock of the source is ahead of ours
  [false, 60_000],
])(
  "the moment lies after that of the status before it (expand: %s, %i ms from now)",
  async (expand, verschil) => {
    if (!expand) bron.parameters = { ...PARAMETERS, "/zaken/{uuid}": [] };
    huidigeStatus = bron.createStatus(zaak.url, 1, new Date(NU + verschil).toISOString()).uuid;
    await zet();
    const moment = Temporal.Instant.from(gestuurd()[0]?.["datumStatusGezet"] ?? "").epochMilliseconds;
    expect(moment).toBe(NU + verschil + 1);
  },
);

test.each(["2026-01-06T09:00:00", "2026-01-06", "ooit", ""])(
  "a status before it of the moment %j is no hindrance",
  async (vorige) => {
    huidigeStatus = bron.createStatus(zaak.url, 1, vorige).uuid;
    await zet();
    expect(Date.parse(gestuurd()[0]?.["datumStatusGezet"] ?? "")).toBe(NU - 2000);
  },
);

test("a status whose id is no uuid can be the one that was on screen", async () => {
  huidigeStatus = "17";
  Object.assign(bron.zaken[0] ?? {}, { status: `${bron.bron.roots.zaken}statussen/17` });
  await zet();
  expect(gestuurd()).toHaveLength(1);
});

test("the first status of a zaak that has none", async () => {
  zaak = bron.createZaak();
  await zet(1, { huidigeStatus: null });
  expect(gestuurd()).toHaveLength(1);
});

test.each([() => "6f3f0c8e-5c1b-4d57-9a67-3a5b1c2d3e4f", () => null])(
  "a status that changed meanwhile is not overwritten",
  async (gezien) => {
    await expect(zet(2, { huidigeStatus: gezien() })).rejects.toMatchObject({ soort: "gewijzigd" });
    expect(gestuurd()).toEqual([]);
  },
);

test("a status of another zaaktype is refused on its field", async () => {
  const weigering = zet(2, { statustype: "6f3f0c8e-5c1b-4d57-9a67-3a5b1c2d3e4f" });
  await expect(weigering).rejects.toMatchObject({
    soort: "invoer",
    velden: { statustype: "Kies een status." },
  });
  expect(gestuurd()).toEqual([]);
});

test("the last status is set by closing the zaak, with its resultaat (zrc-007)", async () => {
  Object.assign(bron.zaken[0] ?? {}, { resultaat: `${bron.bron.roots.zaken}resultaten/1` });
  await expect(zet(3)).rejects.toMatchObject({
    soort: "invoer",
    velden: { statustype: expect.stringContaining("Zaak afsluiten") as string },
  });
  expect(gestuurd()).toEqual([]);
});

test("a raadpleger sets nothing, also when the source would allow it", async () => {
  const poging = statusZetten(
    bron.medewerker("raadpleger"),
    { bron: bron.bronId, uuid: zaak.uuid },
    invoer(),
  );
  await expect(poging).rejects.toMatchObject({ soort: "geen-recht" });
  expect(gestuurd()).toEqual([]);
});

test("without the scope, and on a closed zaak, nothing is sent", async () => {
  bron.zaken.push({ ...bron.zaken.pop(), einddatum: "2026-02-01" });
  await expect(zet()).rejects.toMatchObject({ soort: "geen-recht", message: "Deze zaak is afgesloten." });
  bron = await startRegistratie();
  bron.autorisaties = bron.autorisaties.map((regel) => ({ ...regel, scopes: ["zaken.lezen"] }));
  zaak = bron.createZaak();
  await expect(zet(1, { huidigeStatus: null })).rejects.toMatchObject({ soort: "geen-recht" });
  expect(gestuurd()).toEqual([]);
});

test("a zaak that may not be seen is a zaak that is not there", async () => {
  zaak = bron.createZaak({ vertrouwelijkheidaanduiding: "geheim" });
  await expect(zet(1, { huidigeStatus: null })).rejects.toMatchObject({ soort: "niet-gevonden" });
  zaak = { ...zaak, uuid: "geen-uuid" };
  await expect(zet()).rejects.toMatchObject({ soort: "niet-gevonden" });
  expect(gestuurd()).toEqual([]);
});
