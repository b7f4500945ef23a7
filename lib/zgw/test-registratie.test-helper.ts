import { randomUUID } from "node:crypto";
import { gebruikConfig, toConfigBestand } from "@/lib/config/test-config.test-helper";
import { getConfig } from "@/lib/config/config";
import type { Medewerker } from "@/lib/session/medewerker";
import {
  startTestBron,
  type Beantwoord,
  type TestAntwoord,
  type TestBron,
  type Verzoek,
} from "./test-bron.test-helper";

type Rij = Record<string, unknown>;
/** Which query parameters the source takes per path; anything else is 400, as the standard says. */
type Parameters = Record<string, string[]>;

/** A small zaakregistratie, to be filled and disturbed by a test. */
export interface Registratie {
  bron: TestBron;
  bronId: string;
  zaaktype: string;
  statustypen: { url: string; uuid: string }[];
  zaken: Rij[];
  statussen: Rij[];
  rollen: Rij[];
  eigenschappen: Rij[];
  autorisaties: Rij[];
  parameters: Parameters;
  /** Goes before every answer; undefined leaves the answer as it is. */
  stoor: (verzoek: Verzoek) => TestAntwoord | undefined | Promise<TestAntwoord | undefined>;
  createZaak(velden?: Rij): { url: string; uuid: string };
  createStatus(
    zaak: string,
    stap: number,
    datumStatusGezet: string,
    velden?: Rij,
  ): { url: string; uuid: string };
  /** Calls since the last time this was asked, without those for documents of the API. */
  tel(): string[];
  medewerker(rol?: "behandelaar" | "teamleider" | "raadpleger"): Medewerker;
}

const ROL =
  "rol__omschrijvingGeneriek rol__betrokkeneType rol__betrokkeneIdentificatie__medewerker__identificatie rol__betrokkeneIdentificatie__organisatorischeEenheid__identificatie";
const FATAAL =
  "uiterlijkeEinddatumAfdoening uiterlijkeEinddatumAfdoening__lt uiterlijkeEinddatumAfdoening__gt";
/** A source of Zaken API 1.5 with page sizes; leave out what a test wants to miss. */
export const PARAMETERS: Parameters = {
  "/zaken": `page pageSize expand ordering zaaktype identificatie einddatum__isnull ${ROL} ${FATAAL}`.split(
    " ",
  ),
  "/zaken/{uuid}": ["expand"],
  "/statussen": ["zaak", "page"],
  "/rollen": ["zaak", "page"],
  "/zaakobjecten": ["zaak", "page"],
  "/zaken/{zaak_uuid}/zaakeigenschappen": [],
  "/zaken/{zaak_uuid}/audittrail": [],
};

export async function startRegistratie({ timeoutSeconden = 2 } = {}): Promise<Registratie> {
  const antwoord: { geef: Beantwoord } = { geef: () => ({ status: 500 }) };
  const bron = await startTestBron((verzoek, nummer) => antwoord.geef(verzoek, nummer));
  const bronId = `bron-${new URL(bron.origin).port}`;
  const zaaktype = `${bron.roots.catalogi}zaaktypen/${randomUUID()}`;
  let geteld = 0;
  const registratie: Registratie = {
    bron,
    bronId,
    zaaktype,
    statustypen: [1, 2, 3].map(() => toBron(bron.roots.catalogi, "statustypen")),
    zaken: [],
    statussen: [],
    rollen: [],
    eigenschappen: [],
    autorisaties: [
      {
        component: "zrc",
        scopes: ["zaken.lezen", "zaken.statussen.toevoegen", "audittrails.lezen"],
        zaaktype,
        maxVertrouwelijkheidaanduiding: "zaakvertrouwelijk",
      },
    ],
    parameters: PARAMETERS,
    stoor: () => undefined,
    createZaak: (velden = {}) => {
      const zaak = toBron(bron.roots.zaken, "zaken");
      registratie.zaken.push({
        ...zaak,
        identificatie: `ZAAK-${registratie.zaken.length + 1}`,
        omschrijving: "Dakkapel",
        zaaktype,
        startdatum: "2026-01-05",
        uiterlijkeEinddatumAfdoening: "2026-03-09",
        vertrouwelijkheidaanduiding: "openbaar",
        ...velden,
      });
      return zaak;
    },
    createStatus: (zaak, stap, datumStatusGezet, velden = {}) => {
      const status = toBron(bron.roots.zaken, "statussen");
      const statustype = registratie.statustypen[stap - 1]?.url;
      registratie.statussen.push({
        ...status,
        zaak,
        statustype,
        datumStatusGezet,
        statustoelichting: "",
        ...velden,
      });
      for (const rij of registratie.zaken) if (rij["url"] === zaak) rij["status"] = status.url;
      return status;
    },
    tel: () => {
      const nieuw = bron.verzoeken.slice(geteld).filter(({ url }) => !url.pathname.includes("openapi"));
      geteld = bron.verzoeken.length;
      return nieuw.map(({ method, url }) => `${method} ${url.pathname.split("/").slice(4).join("/")}`);
    },
    medewerker: (rol = "behandelaar") => toMedewerker(rol),
  };
  antwoord.geef = async (verzoek) => (await registratie.stoor(verzoek)) ?? beantwoord(registratie, verzoek);
  const bestand = toConfigBestand();
  gebruikConfig({
    ...bestand,
    bronnen: [{ id: bronId, naam: "Proefbron", ...bron.roots, timeoutSeconden }],
    profielen: bestand.profielen.map((profiel) => ({
      ...profiel,
      bronnen: { [bronId]: { clientId: profiel.id, geheimVariabele: "PROEF_ZGW" } },
    })),
  });
  return registratie;
}

function toBron(root: string, resource: string): { url: string; uuid: string } {
  const uuid = randomUUID();
  return { url: `${root}${resource}/${uuid}`, uuid };
}

function toMedewerker(rol: Medewerker["profiel"]["rol"]): Medewerker {
  const profiel = getConfig().profielen.find((kandidaat) => kandidaat.rol === rol);
  if (!profiel) throw new Error(`no profiel ${rol}`);
  return {
    id: "jdeboer",
    naam: "Jasmijn de Boer",
    profiel,
    teams: [{ id: "vergunningen", naam: "Team Vergunningen" }],
  };
}

function beantwoord(registratie: Registratie, { method, url, body }: Verzoek): TestAntwoord {
  const [, api, , , ...pad] = url.pathname.split("/");
  const [resource = "", uuid, onder] = pad;
  if (resource === "openapi.json") return { json: toDocument(registratie.parameters) };
  if (api === "autorisaties") return { json: [{ clientIds: [], autorisaties: registratie.autorisaties }] };
  if (api === "catalogi") return beantwoordCatalogi(registratie, resource, uuid);
  if (method === "POST") {
    const { zaak, datumStatusGezet, statustype, ...velden } = JSON.parse(body) as Record<string, string>;
    const stap = registratie.statustypen.findIndex((type) => type.url === statustype) + 1;
    const status = registratie.createStatus(zaak ?? "", stap, datumStatusGezet ?? "", velden);
    return { status: 201, json: registratie.statussen.find((rij) => rij["url"] === status.url) };
  }
  const toegestaan = registratie.parameters[toDocumentPad(pad)] ?? [];
  const onbekend = [...url.searchParams.keys()].filter((naam) => !toegestaan.includes(naam));
  if (onbekend.length > 0)
    return { status: 400, json: { code: "unknown-parameters", detail: onbekend.join() } };
  return beantwoordZaken(registratie, url, resource, uuid, onder);
}

function toDocumentPad([resource = "", uuid, onder]: string[]): string {
  if (!uuid) return `/${resource}`;
  return onder ? `/${resource}/{zaak_uuid}/${onder}` : `/${resource}/{uuid}`;
}

function toDocument(parameters: Parameters) {
  const paths = Object.entries(parameters).map(([pad, namen]) => [
    pad,
    { get: { parameters: namen.map((name) => ({ name, in: "query" })) } },
  ]);
  return { info: { version: "1.5.1" }, paths: Object.fromEntries(paths) as unknown };
}

function beantwoordCatalogi(
  { zaaktype, statustypen, bron }: Registratie,
  resource: string,
  uuid?: string,
): TestAntwoord {
  const type = { url: zaaktype, identificatie: "OV", omschrijving: "Omgevingsvergunning" };
  if (uuid) return { json: { ...type, url: `${bron.roots.catalogi}zaaktypen/${uuid}` } };
  const rijen: Record<string, Rij[]> = {
    zaaktypen: [type],
    statustypen: ["Ontvangen", "In behandeling", "Afgehandeld"]
      .map((omschrijving, plaats) => ({
        url: statustypen[plaats]?.url,
        omschrijving,
        volgnummer: plaats + 1,
        isEindstatus: plaats === 2,
      }))
      .toReversed(),
    eigenschappen: [
      {
        url: `${bron.roots.catalogi}eigenschappen/1`,
        naam: "Bouwdatum",
        definitie: "Begin van de bouw",
        specificatie: { formaat: "datum" },
      },
    ],
  };
  return pagina(rijen[resource] ?? []);
}

function beantwoordZaken(
  registratie: Registratie,
  url: URL,
  resource: string,
  uuid?: string,
  onder?: string,
): TestAntwoord {
  const { zaken, statussen, rollen, eigenschappen } = registratie;
  const metExpand = (zaak: Rij) =>
    url.searchParams.has("expand") ? { ...zaak, _expand: expand(registratie, zaak) } : zaak;
  if (resource === "statussen")
    return pagina(statussen.filter(({ zaak }) => zaak === url.searchParams.get("zaak")));
  if (resource === "rollen") return pagina(rollen);
  if (resource === "zaakobjecten") return pagina([]);
  if (onder === "zaakeigenschappen") return { json: eigenschappen };
  if (onder === "audittrail")
    return {
      json: statussen.map(({ url: resourceUrl }) => ({
        actie: "create",
        resourceUrl,
        gebruikersWeergave: "Pieter Mulder",
      })),
    };
  if (!uuid) return pagina(zaken.map(metExpand));
  const zaak = zaken.find((rij) => rij["uuid"] === uuid);
  return zaak ? { json: metExpand(zaak) } : { status: 404, json: { code: "not_found" } };
}

function expand({ statussen, rollen, eigenschappen }: Registratie, zaak: Rij): Rij {
  return {
    status: statussen.find(({ url }) => url === zaak["status"]),
    rollen,
    eigenschappen,
    zaakobjecten: [],
  };
}

function pagina(results: Rij[]): TestAntwoord {
  return { json: { count: results.length, next: null, previous: null, results } };
}
