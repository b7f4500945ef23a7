import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { stringify } from "yaml";
import { logboek } from "@/lib/logboek/logboek";
import { getConfig, type Config } from "./config";
import type { ConfigBestand } from "./config.schema";

/** A value for every variable that a test configuration names; each can be recognised where it may not be. */
export const GEHEIMEN = {
  PROEF_PORTAAL: "portaal-geheim-dat-nergens-mag-staan",
  PROEF_LOGIN: "login-geheim-dat-nergens-mag-staan",
  PROEF_ZGW: "zgw-geheim-dat-nergens-mag-staan",
};

/** A whole configuration; a test changes what it is about. */
export function toConfigBestand(): ConfigBestand {
  const origin = "http://127.0.0.1:9";
  const client = (clientId: string) => ({ "bron-1": { clientId, geheimVariabele: "PROEF_ZGW" } });
  return {
    gemeente: { naam: "Gemeente Proef", rsin: "000000012", thema: "voorbeeld" },
    portaal: {
      adres: "https://portaal.example",
      geheimVariabele: "PROEF_PORTAAL",
      sessie: { inactiefMinuten: 60, maximaalUren: 10 },
    },
    login: {
      issuer: "https://login.example",
      clientId: "portaal",
      geheimVariabele: "PROEF_LOGIN",
      scope: "openid",
      claims: { id: "preferred_username", naam: "name", groepen: "groups" },
    },
    bronnen: [
      {
        id: "bron-1",
        naam: "Proefbron",
        zaken: `${origin}/zaken/api/v1/`,
        catalogi: `${origin}/catalogi/api/v1/`,
        autorisaties: `${origin}/autorisaties/api/v1/`,
        timeoutSeconden: 2,
      },
    ],
    profielen: [
      { id: "leiding", naam: "Leiding", groep: "g-leiding", rol: "teamleider", bronnen: client("leiding") },
      {
        id: "behandelen",
        naam: "Behandelen",
        groep: "g-behandelen",
        rol: "behandelaar",
        bronnen: client("behandelen"),
      },
      {
        id: "raadplegen",
        naam: "Raadplegen",
        groep: "g-raadplegen",
        rol: "raadpleger",
        bronnen: client("raadplegen"),
      },
    ],
    teams: [
      { id: "vergunningen", naam: "Team Vergunningen" },
      { id: "juridisch", naam: "Team Juridische zaken" },
    ],
    medewerkers: [{ id: "jdeboer", naam: "Jasmijn de Boer", teams: ["vergunningen"] }],
    gelijkgesteldeDagen: ["2026-05-15"],
  };
}

/** Writes a configuration file that is gone when the test is done; gives its path. */
export function schrijfConfig(inhoud: ConfigBestand | string): string {
  const map = mkdtempSync(path.join(tmpdir(), "zaaktafel-proef-"));
  onTestFinished(() => {
    rmSync(map, { recursive: true });
  });
  const bestand = path.join(map, "zaaktafel.yaml");
  writeFileSync(bestand, typeof inhoud === "string" ? inhoud : stringify(inhoud));
  return bestand;
}

/** Makes this the configuration of the process, in place of the one of the test before. Keeps the log quiet. */
export function gebruikConfig(
  inhoud: ConfigBestand = toConfigBestand(),
  geheimen: Record<string, string> = GEHEIMEN,
): Config {
  Object.assign(process.env, GEHEIMEN, geheimen, { ZAAKTAFEL_CONFIG: schrijfConfig(inhoud) });
  const register: unknown = Reflect.get(globalThis, Symbol.for("zaaktafel.eenmalig"));
  if (register instanceof Map) register.delete("config");
  logboek.level = "silent";
  return getConfig();
}
