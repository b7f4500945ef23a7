import { onTestFinished } from "vitest";
import { GEHEIMEN, gebruikConfig, toConfigBestand } from "@/lib/config/test-config.test-helper";
import type { PortaalRol } from "@/lib/config/config.schema";
import type { Medewerker } from "@/lib/session/medewerker";
import { Client, listAt, textAt, type Json } from "../../demo/bron/proef/client.ts";
import { AUTORISATIES, RSIN, ZAKEN } from "../../demo/bron/proef/opstelling.ts";
import { startBron, type Bron } from "../../demo/bron/start-bron.ts";
import { makeProefzaaktype, type Proefzaaktype } from "./proefzaaktype.test-helper";
import type { ZaakPlek } from "./get-verbinding";

export type Als = "openzaak-1.30" | "zgw-1.7" | "zgw-1.4";

export const ALLE_SCOPES = [
  "zaken.lezen",
  "zaken.aanmaken",
  "zaken.bijwerken",
  "zaken.geforceerd-bijwerken",
  "zaken.statussen.toevoegen",
  "zaken.heropenen",
  "zaken.verwijderen",
  "audittrails.lezen",
];

/** What the control port of the source takes: see demo/bron/control. */
export interface Storing {
  /** Pattern on path and query. */
  pad: string;
  methode?: string;
  status?: number;
  problem?: object;
  verbreek?: true;
  hang?: true;
  latencyMs?: number;
  /** First do the work, then the trouble. */
  naVerwerken?: true;
  /** Give more than the application has a right to, as suppliers have done. */
  teVeel?: true;
  keer?: number;
}

export interface Aanroep {
  methode: string;
  pad: string;
}

/** The embedded ZGW source over HTTP, with one zaaktype, and the portal configured on it. */
export interface Proefbron {
  bronId: string;
  /** Speaks to the source as itself, and may do everything: to see what an act left there, and to change it unseen. */
  beheer: Client;
  type: Proefzaaktype;
  medewerker: (rol?: PortaalRol) => Medewerker;
  /** A zaak with its first status. */
  createZaak(velden?: Json): Promise<ZaakPlek & { url: string }>;
  /** One of the other zaaktype, without a status. */
  createDeelzaak(velden: Json): Promise<ZaakPlek & { url: string }>;
  getZaak(plek: ZaakPlek): Promise<Json>;
  /** Objects of a list of the Zaken API that belong to this zaak. */
  list(naam: "rollen" | "statussen" | "resultaten" | "zaakobjecten", plek: ZaakPlek): Promise<Json[]>;
  stoor(storing: Storing): Promise<void>;
  /** Ends all trouble. */
  herstel(): Promise<void>;
  /** What was sent to the source since this was last asked: writes only, without those of `beheer` itself. */
  tel(): Promise<string[]>;
  /** The same with reads, those of the API documents left out; paths without their query. */
  telAlles(): Promise<string[]>;
}

let volgnummer = 0;

/** Starts it for the test that is running; it stops with the test. `scopes` are those of every profiel. */
export async function startProefbron({
  als = "openzaak-1.30",
  scopes = ALLE_SCOPES,
  timeoutSeconden = 2,
  max = "zeer_geheim",
  alleenZaken = false,
}: {
  als?: Als;
  scopes?: string[];
  timeoutSeconden?: number;
  /** Up to which vertrouwelijkheid the profielen see zaken. */
  max?: string;
  /** The configuration names no Documenten and Besluiten API. */
  alleenZaken?: boolean;
} = {}): Promise<Proefbron> {
  const geheim = GEHEIMEN.PROEF_ZGW;
  const clients = { beheer: "geheim-van-beheer", leiding: geheim, behandelen: geheim, raadplegen: geheim };
  const bron = await startBron({ poort: 0, controlePoort: 0, als, clients, beheerder: "beheer" });
  onTestFinished(() => bron.stop());
  const beheer = new Client(bron.adres, "beheer", clients.beheer);
  const type = await makeProefzaaktype(beheer);
  await grant(beheer, ["leiding", "behandelen", "raadplegen"], type, { scopes, max });
  const bronId = `proef-${(volgnummer += 1)}`;
  const config = configureer(bron, bronId, timeoutSeconden, alleenZaken);
  const maakZaak = async (velden: Json) => {
    const zaak = await beheer.make(`${ZAKEN}/zaken`, {
      bronorganisatie: RSIN,
      verantwoordelijkeOrganisatie: RSIN,
      startdatum: "2026-01-05",
      ...velden,
    });
    return { bron: bronId, uuid: textAt(zaak, "uuid"), url: zaak.url };
  };
  const zaakUrl = ({ uuid }: ZaakPlek) => `${bron.adres}${ZAKEN}/zaken/${uuid}`;
  return {
    bronId,
    beheer,
    type,
    medewerker: (rol = "behandelaar") => {
      const profiel = config.profielen.find((kandidaat) => kandidaat.rol === rol);
      if (!profiel) throw new Error(`no profiel ${rol}`);
      const teams = [{ id: "vergunningen", naam: "Team Vergunningen" }];
      return { id: "jdeboer", naam: "Jasmijn de Boer", profiel, teams };
    },
    createZaak: async (velden = {}) => {
      const zaak = await maakZaak({
        zaaktype: type.zaaktype,
        omschrijving: "Dakkapel",
        uiterlijkeEinddatumAfdoening: "2026-03-02",
        einddatumGepland: "2026-02-16",
        ...velden,
      });
      const [statustype] = type.statustypen;
      const datumStatusGezet = "2026-01-05T09:00:00+01:00";
      await beheer.make(`${ZAKEN}/statussen`, { zaak: zaak.url, statustype, datumStatusGezet });
      return zaak;
    },
    createDeelzaak: (velden) => maakZaak({ zaaktype: type.deelzaaktype, ...velden }),
    getZaak: async (plek) => (await beheer.get(`${ZAKEN}/zaken/${plek.uuid}`)).body,
    list: async (naam, plek) => {
      const zoek = new URLSearchParams({ zaak: zaakUrl(plek) });
      return listAt((await beheer.get(`${ZAKEN}/${naam}?${zoek}`)).body, "results") as Json[];
    },
    stoor: async (storing) => {
      const antwoord = await fetch(`${bron.controleAdres}/storingen`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(storing),
      });
      if (!antwoord.ok) throw new Error(await antwoord.text());
    },
    herstel: async () => {
      await fetch(`${bron.controleAdres}/storingen`, { method: "DELETE" });
    },
    tel: async () => (await telAlles(bron)).filter((aanroep) => !aanroep.startsWith("GET ")),
    telAlles: () => telAlles(bron),
  };
}

async function telAlles({ controleAdres }: Bron): Promise<string[]> {
  const telling: unknown = await (await fetch(`${controleAdres}/telling`)).json();
  await fetch(`${controleAdres}/telling`, { method: "DELETE" });
  return (listAt(telling, "aanroepen") as (Aanroep & { clientId?: string })[])
    .filter(({ pad, clientId }) => clientId !== "beheer" && !pad.includes("openapi"))
    .map(({ methode, pad }) => `${methode} ${pad.replace(/\?.*/, "").replace(/[\da-f-]{36}/g, ":uuid")}`);
}

async function grant(
  beheer: Client,
  clientIds: string[],
  type: Proefzaaktype,
  { scopes, max }: { scopes: string[]; max: string },
) {
  const zichtbaar = { maxVertrouwelijkheidaanduiding: max };
  const alles = { maxVertrouwelijkheidaanduiding: "zeer_geheim" };
  const documenten = ["documenten.lezen", "documenten.bijwerken", "documenten.lock"];
  await beheer.make(`${AUTORISATIES}/applicaties`, {
    clientIds,
    label: "Portaal",
    autorisaties: [
      { component: "zrc", scopes, zaaktype: type.zaaktype, ...zichtbaar },
      { component: "zrc", scopes, zaaktype: type.deelzaaktype, ...zichtbaar },
      {
        component: "drc",
        scopes: documenten,
        informatieobjecttype: type.informatieobjecttype,
        ...alles,
      },
      { component: "brc", scopes: ["besluiten.lezen"], besluittype: type.besluittype },
      { component: "ztc", scopes: ["catalogi.lezen"] },
      { component: "ac", scopes: ["autorisaties.lezen"] },
    ],
  });
}

function configureer({ adres }: Bron, id: string, timeoutSeconden: number, alleenZaken: boolean) {
  const bestand = toConfigBestand();
  const root = (api: string) => `${adres}/${api}/api/v1/`;
  return gebruikConfig({
    ...bestand,
    bronnen: [
      {
        id,
        naam: "Proefbron",
        zaken: root("zaken"),
        catalogi: root("catalogi"),
        autorisaties: root("autorisaties"),
        ...(!alleenZaken && { documenten: root("documenten"), besluiten: root("besluiten") }),
        timeoutSeconden,
      },
    ],
    profielen: bestand.profielen.map((profiel) => ({
      ...profiel,
      bronnen: { [id]: { clientId: profiel.id, geheimVariabele: "PROEF_ZGW" } },
    })),
    medewerkers: [
      { id: "jdeboer", naam: "Jasmijn de Boer", teams: ["vergunningen"] },
      { id: "pmulder", naam: "Pieter Mulder", teams: ["vergunningen"] },
      { id: "abakker", naam: "Anouk Bakker", teams: ["juridisch"] },
    ],
  });
}
