import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PARAMETERS, startRegistratie, type Registratie } from "@/lib/zgw/test-registratie.test-helper";
import { listMijnWerk } from "./list-mijn-werk";

let bron: Registratie;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-02T11:00:00Z") });
  bron = await startRegistratie();
});
afterEach(() => void vi.useRealTimers());

const behandelaar = (betrokkeneType: string, betrokkeneIdentificatie: object) => ({
  url: `https://bron.example/rollen/${betrokkeneType}`,
  betrokkeneType,
  omschrijvingGeneriek: "behandelaar",
  betrokkeneIdentificatie,
});

test("a row says everything a list shows, and a person goes before the team", async () => {
  const zaak = bron.createZaak({ omschrijving: "Dakkapel", identificatie: "ZAAK-7", nieuwVeld: 1 });
  bron.createStatus(zaak.url, 2, "2026-01-06T09:00:00Z");
  bron.rollen = [
    behandelaar("organisatorische_eenheid", { identificatie: "vergunningen", naam: "Team Vergunningen" }),
    behandelaar("medewerker", {
      identificatie: "jdeboer",
      voorletters: "J.",
      voorvoegselAchternaam: "de",
      achternaam: "Boer",
    }),
    {
      ...behandelaar("natuurlijk_persoon", { geslachtsnaam: "Aanvrager" }),
      omschrijvingGeneriek: "initiator",
    },
  ];
  const { regels } = await listMijnWerk(bron.medewerker(), undefined);
  expect(regels).toEqual([
    {
      bron: bron.bronId,
      uuid: zaak.uuid,
      identificatie: "ZAAK-7",
      omschrijving: "Dakkapel",
      zaaktype: "Omgevingsvergunning",
      status: "In behandeling",
      behandelaars: ["Jasmijn de Boer"],
      termijn: { staat: "binnenkort", woorden: "nog 7 dagen (5 werkdagen)", datum: "2026-03-09" },
      startdatum: "2026-01-05",
    },
  ]);
});

test("two calls with a warm cache, however many rows and rollen there are", async () => {
  bron.createZaak();
  await listMijnWerk(bron.medewerker(), undefined);
  bron.tel();
  await listMijnWerk(bron.medewerker(), undefined);
  expect(bron.tel()).toEqual(["GET zaken", "GET zaken"]);

  for (let nummer = 0; nummer < 60; nummer += 1) bron.createZaak();
  bron.rollen = Array.from({ length: 20 }, () => behandelaar("medewerker", { identificatie: "x" }));
  expect((await listMijnWerk(bron.medewerker(), undefined)).regels).toHaveLength(61);
  expect(bron.tel()).toEqual(["GET zaken", "GET zaken"]);
});

test("the own list asks for the medewerker, the one beside it for the number of the team only", async () => {
  await listMijnWerk(bron.medewerker(), undefined);
  const vragen = bron.bron.verzoeken
    .filter(({ url }) => url.pathname.endsWith("/zaken"))
    .map(({ url }) => Object.fromEntries(url.searchParams));
  expect(vragen).toEqual([
    {
      rol__omschrijvingGeneriek: "behandelaar",
      rol__betrokkeneType: "medewerker",
      rol__betrokkeneIdentificatie__medewerker__identificatie: "jdeboer",
      ordering: "startdatum", // of a list that is cut the oldest are kept
      einddatum__isnull: "true",
      pageSize: "100",
      expand: "status,rollen",
    },
    {
      rol__omschrijvingGeneriek: "behandelaar",
      rol__betrokkeneType: "organisatorische_eenheid",
      rol__betrokkeneIdentificatie__organisatorischeEenheid__identificatie: "vergunningen",
      einddatum__isnull: "true",
      pageSize: "1",
    },
  ]);
});

test("the list of a team is chosen by its id; another team is refused by name, without a call", async () => {
  bron.createZaak();
  const werk = await listMijnWerk(bron.medewerker(), "vergunningen");
  expect(werk.gekozen).toBe("vergunningen");
  expect(werk.lijsten.map(({ team, naam, aantal }) => [team, naam, aantal])).toEqual([
    [undefined, "Mijn zaken", 1],
    ["vergunningen", "Team Vergunningen", 1],
  ]);
  bron.tel();
  await expect(listMijnWerk(bron.medewerker(), "juridisch")).rejects.toMatchObject({
    soort: "invoer",
    message: expect.stringContaining("juridisch") as string,
  });
  expect(bron.tel()).toEqual([]);
});

test("what needs attention first stands first", async () => {
  for (const [identificatie, datum, opschorting] of [
    ["later", "2026-06-01"],
    ["zonder", null],
    ["stil", "2026-02-01", { indicatie: true, reden: "Wacht op stukken" }],
    ["te-laat", "2026-02-20"],
    ["vandaag", "2026-03-02"],
  ] as const) {
    bron.createZaak({ identificatie, uiterlijkeEinddatumAfdoening: datum, opschorting });
  }
  const { regels } = await listMijnWerk(bron.medewerker(), undefined);
  expect(regels.map(({ identificatie }) => identificatie)).toEqual([
    "te-laat",
    "vandaag",
    "later",
    "stil",
    "zonder",
  ]);
});

test("a number that cannot be read is no zero, and the list stands", async () => {
  bron.createZaak();
  bron.stoor = ({ url }) => (url.searchParams.get("pageSize") === "1" ? { status: 500 } : undefined);
  const { lijsten, regels, gebreken } = await listMijnWerk(bron.medewerker(), undefined);
  expect(lijsten.map(({ aantal }) => aantal)).toEqual([1, undefined]);
  expect(regels).toHaveLength(1);
  expect(gebreken).toEqual([]);
});

test("none is not the same as not known: no status, nobody who handles it", async () => {
  bron.createZaak();
  const { regels } = await listMijnWerk(bron.medewerker(), undefined);
  expect(regels).toMatchObject([{ status: null, behandelaars: [] }]);
});

test("rows that cannot be read are said to be missing, and the others stand", async () => {
  bron.createZaak();
  bron.createZaak({ startdatum: null });
  const { regels, gebreken } = await listMijnWerk(bron.medewerker(), undefined);
  expect(regels.map(({ identificatie }) => identificatie)).toEqual(["ZAAK-1"]);
  expect(gebreken).toMatchObject([{ title: "Eén zaak is niet te lezen" }]);
});

test("a source that fails is an error, never an empty list", async () => {
  bron.stoor = ({ url }) => (url.pathname.endsWith("/zaken") ? { status: 500 } : undefined);
  await expect(listMijnWerk(bron.medewerker(), undefined)).rejects.toMatchObject({
    kind: "http",
    status: 500,
  });
});

test("without expand, einddatum__isnull and pageSize the list is still right, and nothing unknown is sent", async () => {
  const { "/zaken": alle = [], ...overig } = PARAMETERS;
  bron.parameters = {
    ...overig,
    "/zaken": alle.filter((naam) => !["expand", "einddatum__isnull", "pageSize"].includes(naam)),
  };
  bron.createZaak();
  bron.createStatus(bron.createZaak().url, 2, "2026-01-06T09:00:00Z");
  bron.createZaak({ einddatum: "2026-02-01" });
  const werk = await listMijnWerk(bron.medewerker(), undefined);
  expect(werk.regels.map(({ status, behandelaars, zaaktype }) => [status, behandelaars, zaaktype])).toEqual([
    [null, undefined, "Omgevingsvergunning"], // has no status; who handles it is not known
    [undefined, undefined, "Omgevingsvergunning"], // has one, not known which
  ]);
  expect(werk.totaal).toBe(2);
  const gestuurd = bron.bron.verzoeken.flatMap(({ url }) =>
    url.pathname.endsWith("/zaken") ? [...url.searchParams.keys()] : [],
  );
  expect(gestuurd.filter((naam) => !bron.parameters["/zaken"]?.includes(naam))).toEqual([]);
});
