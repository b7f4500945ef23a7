import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { logboek } from "@/lib/logboek/logboek";
import { PARAMETERS, startRegistratie, type Registratie } from "@/lib/zgw/test-registratie.test-helper";
import { leesZakenFilter } from "./lees-zaken-filter";
import { listZaaktypeKeuzes } from "./list-zaaktype-keuzes";
import { listZaken } from "./list-zaken";

let bron: Registratie;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-01T23:30:00Z") }); // 2 March in the Netherlands
  bron = await startRegistratie();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const lijst = (filter: Record<string, string> = {}) => listZaken(bron.medewerker(), leesZakenFilter(filter));
const query = () =>
  Object.fromEntries(
    bron.bron.verzoeken.findLast(({ url }) => url.pathname.endsWith("/zaken"))?.url.searchParams ?? [],
  );

test("one call with a warm cache, not growing with the rows", async () => {
  bron.createZaak();
  await lijst();
  for (let nummer = 0; nummer < 40; nummer += 1) bron.createZaak();
  bron.tel();
  expect((await lijst()).regels).toHaveLength(41);
  expect(bron.tel()).toEqual(["GET zaken"]);
});

test("the order, the page and the page size are asked of the source", async () => {
  await lijst();
  expect(query()).toEqual({
    ordering: "-startdatum",
    page: "1",
    pageSize: "50",
    einddatum__isnull: "true",
    expand: "status,rollen",
  });
  await lijst({ volgorde: "identificatie", pagina: "3" });
  expect(query()).toMatchObject({ ordering: "identificatie", page: "3" });
});

test.each<[Record<string, string>, Record<string, string>]>([
  [{ termijn: "te-laat" }, { uiterlijkeEinddatumAfdoening__lt: "2026-03-02" }],
  [{ termijn: "vandaag" }, { uiterlijkeEinddatumAfdoening: "2026-03-02" }],
  [
    { termijn: "week" },
    { uiterlijkeEinddatumAfdoening__gt: "2026-03-01", uiterlijkeEinddatumAfdoening__lt: "2026-03-10" },
  ],
  [{ identificatie: " ZAAK-1 " }, { identificatie: "ZAAK-1" }],
  [{ behandelaar: "ik" }, { rol__betrokkeneIdentificatie__medewerker__identificatie: "jdeboer" }],
  [
    { behandelaar: "juridisch" },
    { rol__betrokkeneIdentificatie__organisatorischeEenheid__identificatie: "juridisch" },
  ],
])("filter %o asks the source for %o", async (filter, verwacht) => {
  await lijst(filter);
  expect(query()).toMatchObject(verwacht);
});

test("a zaaktype is asked for by its URL at this source", async () => {
  await lijst({ zaaktype: bron.zaaktype.split("/").at(-1) ?? "" });
  expect(query()).toMatchObject({ zaaktype: bron.zaaktype });
});

test.each([{ bron: "elders" }, { behandelaar: "elders" }])(
  "%o does not exist, and is refused by name",
  async (filter) => {
    await expect(lijst(filter)).rejects.toMatchObject({
      soort: "invoer",
      message: expect.stringContaining('"elders"') as string,
    });
    expect(bron.tel()).toEqual([]);
  },
);

test("rows the profiel has no right to are dropped, counted off, and reported", async () => {
  const warn = vi.spyOn(logboek, "warn").mockReturnValue();
  const eigen = bron.createZaak();
  bron.createZaak({ vertrouwelijkheidaanduiding: "geheim" });
  bron.createZaak({ vertrouwelijkheidaanduiding: "iets-nieuws" });
  bron.createZaak({ zaaktype: `${bron.zaaktype}0` });
  const { regels, totaal } = await lijst();
  expect(regels.map(({ uuid }) => uuid)).toEqual([eigen.uuid]);
  expect(totaal).toBe(1);
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ teveel: 3 }), expect.any(String));
});

test("with the catalogus down the rows stand, and it is said what is missing", async () => {
  bron.createStatus(bron.createZaak().url, 2, "2026-01-06T09:00:00Z");
  bron.createZaak({ url: 1 });
  bron.stoor = ({ url }) => (url.pathname.startsWith("/catalogi/") ? { status: 500 } : undefined);
  const { regels, gebreken } = await lijst();
  expect(regels).toMatchObject([{ omschrijving: "Dakkapel", zaaktype: undefined, status: undefined }]);
  expect(gebreken).toMatchObject([
    { status: 502, title: "Storing bij Proefbron", opnieuw: true },
    { status: 502, title: "Eén zaak is niet te lezen", opnieuw: false },
  ]);
});

test("rows that cannot be read are left out, counted and reported; the others stand", async () => {
  const error = vi.spyOn(logboek, "error").mockReturnValue();
  const eigen = bron.createZaak();
  for (const kapot of [{ url: 1 }, { zaaktype: null }]) bron.createZaak(kapot);
  const { regels, gebreken } = await lijst();
  expect(regels.map(({ uuid }) => uuid)).toEqual([eigen.uuid]);
  expect(gebreken).toMatchObject([{ title: "2 zaken zijn niet te lezen", opnieuw: false }]);
  expect(gebreken[0]?.detail).toContain("Proefbron");
  expect(error).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ aantal: 2 }), expect.any(String));
});

test("without its rights nothing is shown", async () => {
  bron.createZaak();
  bron.stoor = ({ url }) => (url.pathname.startsWith("/autorisaties/") ? { status: 500 } : undefined);
  await expect(lijst()).rejects.toMatchObject({ kind: "http", api: "autorisaties" });
});

test("the rights are those of the client of the profiel", async () => {
  await lijst();
  const vraag = bron.bron.verzoeken.find(({ url }) => url.pathname.includes("applicaties"));
  expect(vraag?.url.searchParams.get("clientId")).toBe("behandelen");
});

test("a next page is known by next", async () => {
  bron.stoor = ({ url }) =>
    url.pathname.endsWith("/zaken")
      ? { json: { count: 120, next: `${bron.bron.roots.zaken}zaken?page=2`, results: [] } }
      : undefined;
  expect(await lijst()).toMatchObject({ totaal: 120, heeftVolgende: true, pagina: 1, paginas: 3 });
});

test.each([
  [0, 0],
  [100, 1],
  [101, 2],
])("without pageSize %i zaken are %i pages: the standard gives a hundred", async (count, paginas) => {
  bron.parameters = {
    ...PARAMETERS,
    "/zaken": (PARAMETERS["/zaken"] ?? []).filter((naam) => naam !== "pageSize"),
  };
  bron.stoor = ({ url }) => (url.pathname.endsWith("/zaken") ? { json: { count, results: [] } } : undefined);
  expect(await lijst()).toMatchObject({ totaal: count, paginas, heeftVolgende: false });
});

test("a zaaktype without rights is no choice, an earlier version tells its last day", async () => {
  const types = [
    { url: bron.zaaktype, omschrijving: "Omgevingsvergunning", eindeGeldigheid: "2025-12-31" },
    { url: `${bron.zaaktype}0`, omschrijving: "Bezwaar" },
  ];
  bron.stoor = ({ url }) =>
    url.pathname.endsWith("/zaaktypen") ? { json: { count: 2, next: null, results: types } } : undefined;
  const keuzes = await listZaaktypeKeuzes(bron.medewerker(), {});
  expect(keuzes.map(({ naam }) => naam)).toEqual(["Omgevingsvergunning (tot 31 dec 2025)"]);
});

test("the zaaktypen to choose from are those with rights, and cost no call once they are known", async () => {
  const keuzes = await listZaaktypeKeuzes(bron.medewerker(), {});
  expect(keuzes).toEqual([{ uuid: bron.zaaktype.split("/").at(-1), naam: "Omgevingsvergunning" }]);
  bron.tel();
  await listZaaktypeKeuzes(bron.medewerker(), {});
  expect(bron.tel()).toEqual([]);
});
