import "server-only";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseDocument } from "yaml";
import { z } from "zod";
import { eenmalig } from "./eenmalig";
import { configSchema, type ConfigBestand, type PortaalRol } from "./config.schema";
import { listSamenhangProblemen, type ConfigProbleem } from "./controle";
import { Geheim } from "./geheim";

type VasteApi = "zaken" | "catalogi" | "autorisaties";
/** What not every bron has: without one of these its zaken are there, and its documents or besluiten are not. */
export type LosseApi = "documenten" | "besluiten";
export type ApiNaam = VasteApi | LosseApi;

export interface Bron {
  id: string;
  naam: string;
  /** One root per API, each ending in "/". */
  roots: Record<VasteApi, string> & Partial<Record<LosseApi, string>>;
  timeoutMs: number;
}

export interface ZgwClient {
  clientId: string;
  geheim: Geheim;
  /** Name of the variable the secret came from: what a beheerder has to look at when it is refused. */
  geheimVariabele: string;
}

export interface Profiel {
  id: string;
  naam: string;
  groep: string;
  rol: PortaalRol;
  clients: ReadonlyMap<string, ZgwClient>;
}

export interface Config extends Pick<
  ConfigBestand,
  "gemeente" | "teams" | "medewerkers" | "gelijkgesteldeDagen"
> {
  portaal: { adres: URL; geheim: Geheim; inactiefSeconden: number; maximaalSeconden: number };
  login: Omit<ConfigBestand["login"], "geheimVariabele"> & { geheim: Geheim };
  bronnen: Bron[];
  profielen: Profiel[];
  /** Folder that holds thema.css and logo.svg. */
  themaMap: string;
}

/** Every problem of the configuration at once, each named by its path. Never holds a secret. */
export class ConfigFout extends Error {
  override name = "ConfigFout";

  constructor(
    readonly bestand: string,
    readonly problemen: ConfigProbleem[],
  ) {
    super(
      [
        `De configuratie ${bestand} klopt niet:`,
        ...problemen.map(({ pad, melding }) => `  - ${pad}: ${melding}`),
      ].join("\n"),
    );
  }
}

/** The configuration, read and checked at first use. Throws ConfigFout. */
export function getConfig(): Config {
  return eenmalig("config", () => loadConfig(process.env));
}

/** Reads the file that ZAAKTAFEL_CONFIG names, and the secrets from the environment it names. */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const bestand = env["ZAAKTAFEL_CONFIG"];
  if (!bestand) {
    throw new ConfigFout("(geen)", [
      {
        pad: "ZAAKTAFEL_CONFIG",
        melding: "zet deze omgevingsvariabele op het pad van het configuratiebestand",
      },
    ]);
  }
  const inhoud = readYaml(bestand);
  const gelezen = configSchema.safeParse(inhoud, { error: z.locales.nl().localeError });
  const problemen = [
    ...(gelezen.error?.issues ?? []).map(({ path: pad, message }) => ({
      pad: pad.join(".") || "(bestand)",
      melding: message,
    })),
    ...listSamenhangProblemen(inhoud, env),
  ];
  const themaMap = gelezen.success ? toThemaMap(gelezen.data.gemeente.thema, bestand) : "";
  if (themaMap && !existsSync(themaMap)) {
    problemen.push({ pad: "gemeente.thema", melding: `de map ${themaMap} bestaat niet` });
  }
  if (!gelezen.success || problemen.length > 0) throw new ConfigFout(bestand, problemen);
  return toConfig(gelezen.data, env, themaMap);
}

/** A path is a folder seen from the configuration file; a bare name is a theme that ships with the portal. */
function toThemaMap(thema: string, bestand: string): string {
  return /[/\\]/.test(thema)
    ? path.resolve(path.dirname(bestand), thema)
    : path.join(process.cwd(), "public", "themas", thema);
}

function readYaml(bestand: string): unknown {
  let tekst: string;
  try {
    tekst = readFileSync(bestand, "utf8");
  } catch (fout) {
    const reden = fout instanceof Error && "code" in fout ? String(fout.code) : "onbekende fout";
    throw new ConfigFout(bestand, [{ pad: "(bestand)", melding: `kan niet worden gelezen (${reden})` }]);
  }
  const document = parseDocument(tekst);
  if (document.errors.length > 0) {
    throw new ConfigFout(
      bestand,
      document.errors.map((fout) => ({
        pad: `regel ${fout.linePos?.[0].line ?? "?"}`,
        melding: `geen geldige YAML (${fout.code})`,
      })),
    );
  }
  try {
    return document.toJS();
  } catch {
    // An alias to nothing shows only here, and so does a file that unfolds without end.
    throw new ConfigFout(bestand, [
      { pad: "(bestand)", melding: "geen geldige YAML (een verwijzing met * klopt niet)" },
    ]);
  }
}

function toConfig(bestand: ConfigBestand, env: NodeJS.ProcessEnv, themaMap: string): Config {
  const geheim = (variabele: string) => new Geheim(env[variabele] ?? "");
  const { gemeente, portaal, login, bronnen, profielen, teams, medewerkers, gelijkgesteldeDagen } = bestand;
  const { geheimVariabele, ...openbareLogin } = login;
  return {
    themaMap,
    gemeente,
    teams,
    medewerkers,
    gelijkgesteldeDagen,
    portaal: {
      adres: new URL(portaal.adres),
      geheim: geheim(portaal.geheimVariabele),
      inactiefSeconden: portaal.sessie.inactiefMinuten * 60,
      maximaalSeconden: portaal.sessie.maximaalUren * 3600,
    },
    login: { ...openbareLogin, geheim: geheim(geheimVariabele) },
    bronnen: bronnen.map(({ id, naam, timeoutSeconden, documenten, besluiten, ...vast }) => ({
      id,
      naam,
      roots: { ...vast, ...(documenten && { documenten }), ...(besluiten && { besluiten }) },
      timeoutMs: timeoutSeconden * 1000,
    })),
    profielen: profielen.map(({ bronnen: clients, ...profiel }) => ({
      ...profiel,
      clients: new Map(
        Object.entries(clients).map(([bron, client]) => [
          bron,
          { ...client, geheim: geheim(client.geheimVariabele) },
        ]),
      ),
    })),
  };
}
