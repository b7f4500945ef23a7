import { randomBytes } from "node:crypto";

/** The clients of demo/zaaktafel.yaml, by the variable that holds their secret. A test holds them equal. */
export const CLIENTS = {
  ZGW_GEHEIM_TEAMLEIDING: "zaaktafel-teamleiding",
  ZGW_GEHEIM_VERGUNNINGEN: "zaaktafel-vergunningen",
  ZGW_GEHEIM_JURIDISCH: "zaaktafel-juridisch",
  ZGW_GEHEIM_SOCIAAL: "zaaktafel-sociaal",
  ZGW_GEHEIM_PUBLIEKSZAKEN: "zaaktafel-publiekszaken",
  ZGW_GEHEIM_HANDHAVING: "zaaktafel-handhaving",
  ZGW_GEHEIM_RAADPLEGEN: "zaaktafel-raadplegen",
};
export const BEHEERDER = "demo-beheer";

/** @typedef {"ZAAKTAFEL_GEHEIM" | "OIDC_GEHEIM" | keyof typeof CLIENTS} Variabele */

const toGeheim = () => randomBytes(32).toString("base64url");

/** New secrets for one run: of the portaal by the name of their variable, of the source by clientId. */
export function createGeheimen() {
  const namen = /** @type {Variabele[]} */ (["ZAAKTAFEL_GEHEIM", "OIDC_GEHEIM", ...Object.keys(CLIENTS)]);
  const geheimen = /** @type {Record<Variabele, string>} */ (
    Object.fromEntries(namen.map((naam) => [naam, toGeheim()]))
  );
  /** @type {Record<string, string>} */
  const clients = { [BEHEERDER]: toGeheim() };
  for (const [variabele, clientId] of Object.entries(CLIENTS))
    clients[clientId] = geheimen[/** @type {Variabele} */ (variabele)];
  return { geheimen, clients };
}

/**
 * The configuration of the demo on the ports of this run.
 * @param {string} yaml @param {{ portaal: number, idp: number, bron: number }} poorten
 */
export function toConfiguratie(yaml, { portaal, idp, bron }) {
  const nieuw = /** @type {Record<string, number>} */ ({ 3000: portaal, 3001: idp, 3002: bron });
  return yaml.replace(
    /localhost:(300[012])\b/g,
    (_, /** @type {string} */ poort) => `localhost:${nieuw[poort]}`,
  );
}
