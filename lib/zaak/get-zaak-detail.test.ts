import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { PARAMETERS, startRegistratie, type Registratie } from "@/lib/zgw/test-registratie.test-helper";
import { getZaakDetail } from "./get-zaak-detail";

let bron: Registratie;
let uuid: string;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-02T11:00:00Z") });
  bron = await startRegistratie();
  const zaak = bron.createZaak({ vertrouwelijkheidaanduiding: "beperkt_openbaar" });
  uuid = zaak.uuid;
  bron.createStatus(zaak.url, 2, "2026-01-08T09:30:00Z", { statustoelichting: "Alles binnen." });
  bron.rollen = [
    {
      url: `${bron.bron.roots.zaken}rollen/1`,
      betrokkeneType: "medewerker",
      omschrijving: "Behandelaar",
      omschrijvingGeneriek: "behandelaar",
      betrokkeneIdentificatie: { identificatie: "jdeboer" },
    },
    {
      url: `${bron.bron.roots.zaken}rollen/2`,
      betrokkeneType: "natuurlijk_persoon",
      omschrijvingGeneriek: "initiator",
    },
  ];
  bron.eigenschappen = [
    {
      url: "e1",
      eigenschap: `${bron.bron.roots.catalogi}eigenschappen/1`,
      naam: "bouwdatum",
      waarde: "20260401",
    },
  ];
});
afterEach(() => void vi.useRealTimers());

const lees = () => getZaakDetail(bron.medewerker(), { bron: bron.bronId, uuid });
const zonderExpand = () => {
  bron.parameters = { ...PARAMETERS, "/zaken/{uuid}": [] };
};

test("the whole page of a zaak", async () => {
  const detail = await lees();
  expect(detail).toMatchObject({
    identificatie: "ZAAK-1",
    zaaktype: "Omgevingsvergunning",
    vertrouwelijkheid: "beperkt openbaar",
    termijn: { staat: "binnenkort", woorden: "nog 7 dagen (5 werkdagen)" },
    vandaag: "2026-03-02",
    behandelaars: ["Jasmijn de Boer"],
    huidigeStatus: String(bron.statussen[0]?.["uuid"]),
    handelingen: { "status-zetten": { mag: true }, hervatten: { mag: false, nvt: true } },
    betrokkenen: {
      gelukt: true,
      inhoud: [{ soort: "Persoon" }, { soort: "Medewerker", naam: "Jasmijn de Boer" }],
    },
    eigenschappen: {
      gelukt: true,
      inhoud: [{ naam: "Bouwdatum", waarde: "1 apr 2026" }],
    },
  });
  expect(detail.statussen).toMatchObject({
    gelukt: true,
    inhoud: [
      { omschrijving: "Ontvangen", staat: "overgeslagen" },
      {
        omschrijving: "In behandeling",
        staat: "huidig",
        gezetOp: "2026-01-08T10:30",
        status: String(bron.statussen[0]?.["uuid"]),
        toelichting: "Alles binnen.",
      },
      { omschrijving: "Afgehandeld", staat: "komt", isEindstatus: true },
    ],
  });
});

test("two calls with a warm cache, side by side, not growing with rollen or statussen", async () => {
  await lees();
  bron.tel();
  const zaak = String(bron.zaken[0]?.["url"]);
  for (let nummer = 0; nummer < 30; nummer += 1) {
    bron.rollen.push({ ...bron.rollen[1], url: `r${nummer}` });
    bron.createStatus(zaak, 1 + (nummer % 2), "2026-02-01T09:00:00Z");
  }
  let tegelijk = 0;
  let meeste = 0;
  bron.stoor = async () => {
    meeste = Math.max(meeste, (tegelijk += 1));
    await new Promise((klaar) => setTimeout(klaar, 200));
    tegelijk -= 1;
    return undefined;
  };
  await lees();
  expect(bron.tel().sort()).toEqual([`GET statussen`, `GET zaken/${uuid}`]);
  expect(meeste).toBe(2);
});

test("who may only read gets no act", async () => {
  bron.autorisaties = bron.autorisaties.map((regel) => ({ ...regel, scopes: ["zaken.lezen"] }));
  expect((await lees()).handelingen["status-zetten"].mag).toBe(false);
});

test("a source without expand is asked for the parts, and gets no parameter it does not know", async () => {
  zonderExpand();
  expect(await lees()).toMatchObject({
    behandelaars: ["Jasmijn de Boer"],
    betrokkenen: { gelukt: true, inhoud: [{ soort: "Persoon" }, { soort: "Medewerker" }] },
    eigenschappen: { gelukt: true, inhoud: [{ naam: "Bouwdatum" }] },
    statussen: { gelukt: true, inhoud: [{}, { staat: "huidig" }, {}] },
  });
  expect(bron.bron.verzoeken.filter(({ url }) => url.searchParams.has("expand"))).toEqual([]);
});

test.each<[string, RegExp, "statussen" | "betrokkenen" | "eigenschappen"]>([
  ["statussen", /\/statussen$/, "statussen"],
  ["rollen", /\/rollen$/, "betrokkenen"],
  ["zaakeigenschappen", /\/zaakeigenschappen$/, "eigenschappen"],
  ["statustypen", /\/statustypen$/, "statussen"],
  ["eigenschappen", /\/catalogi\/.*\/eigenschappen$/, "eigenschappen"],
])("with %s down that panel says so and the rest stands", async (_, pad, paneel) => {
  zonderExpand();
  bron.stoor = ({ url }) => (pad.test(url.pathname) ? { status: 500 } : undefined);
  const detail = await lees();
  const panelen = {
    statussen: detail.statussen,
    betrokkenen: detail.betrokkenen,
    eigenschappen: detail.eigenschappen,
  };
  expect(panelen[paneel]).toMatchObject({ gelukt: false, melding: { status: 502, opnieuw: true } });
  expect(Object.values(panelen).filter(({ gelukt }) => gelukt)).toHaveLength(2);
  expect(detail.identificatie).toBe("ZAAK-1");
  if (paneel === "betrokkenen") expect(detail.behandelaars).toBeUndefined();
});

test("the step the zaak stands on is the one it names itself", async () => {
  const [eerder] = bron.statussen;
  bron.createStatus(String(bron.zaken[0]?.["url"]), 1, "2026-01-09T09:30:00Z");
  Object.assign(bron.zaken[0] ?? {}, { status: eerder?.["url"] });
  expect((await lees()).statussen).toMatchObject({ inhoud: [{ staat: "gedaan" }, { staat: "huidig" }, {}] });
});

test("with the whole catalogus down the zaak itself stands", async () => {
  bron.stoor = ({ url }) => (url.pathname.startsWith("/catalogi/") ? { status: 500 } : undefined);
  expect(await lees()).toMatchObject({
    zaaktype: undefined,
    identificatie: "ZAAK-1",
    statussen: { gelukt: false },
    betrokkenen: { gelukt: true },
  });
});

test("unknown, forbidden by the source, over-returned, malformed and of another bron: one and the same answer", async () => {
  const geheim = bron.createZaak({ vertrouwelijkheidaanduiding: "geheim" });
  const verboden = bron.createZaak();
  bron.stoor = ({ url }) =>
    url.pathname.endsWith(verboden.uuid) ? { status: 403, json: { code: "permission_denied" } } : undefined;
  const pogingen: [string, string][] = [
    [bron.bronId, "6f3f0c8e-5c1b-4d57-9a67-3a5b1c2d3e4f"],
    [bron.bronId, verboden.uuid],
    [bron.bronId, geheim.uuid],
    [bron.bronId, "geen-uuid"],
    [bron.bronId, "../rollen"],
    [bron.bronId, `${uuid}?expand=rollen`],
    ["elders", uuid],
  ];
  const fouten = await Promise.all(
    pogingen.map(([id, zaak]) =>
      getZaakDetail(bron.medewerker(), { bron: id, uuid: zaak }).catch((fout: unknown) => fout),
    ),
  );
  for (const fout of fouten) {
    expect(fout).toBeInstanceOf(PortaalFout);
    expect(fout).toEqual(fouten[0]);
    expect(fout).toMatchObject({ soort: "niet-gevonden" });
  }
});

test("a malformed uuid or another bron costs no call", async () => {
  for (const [id, zaak] of [
    [bron.bronId, "geen-uuid"],
    ["elders", uuid],
  ] as const) {
    await expect(getZaakDetail(bron.medewerker(), { bron: id, uuid: zaak })).rejects.toMatchObject({
      soort: "niet-gevonden",
    });
  }
  expect(bron.bron.verzoeken).toHaveLength(0);
});

test("a key that is refused is an error of the source, not a zaak that is not there", async () => {
  bron.stoor = ({ url }) =>
    url.pathname.endsWith(uuid) ? { status: 403, json: { code: "invalid-jwt-signature" } } : undefined;
  await expect(lees()).rejects.toMatchObject({ isSleutelGeweigerd: true });
});
