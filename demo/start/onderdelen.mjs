import { rmSync } from "node:fs";
import { join, relative } from "node:path";
import { toJwt } from "../jwt.mjs";
import { BEHEERDER } from "./configuratie.mjs";
import { BIJ_HET_BEWAREN } from "./geladen.mjs";
import { wachtOp } from "./wachten.mjs";

/** @typedef {import("./proces.mjs").Proces} Proces */
/** @typedef {{ portaal: number, idp: number, bron: number, controle?: number | undefined }} Poorten */
/**
 * @typedef {object} Plan what every part needs to know
 * @property {import("./proces.mjs").Processen} processen
 * @property {string} als which kind of supplier the source behaves as
 * @property {string} wortel @property {string} logMap @property {string} configPad
 * @property {Poorten} poorten
 * @property {Record<import("./configuratie.mjs").Variabele, string>} geheimen
 * @property {Record<string, string>} clients secret by clientId
 * @property {(zin: string) => void} meld tells the user
 * @property {AbortSignal | undefined} signaal
 */
/** @typedef {{ id: string, naam: string, wie: string, wachtwoord: string }} Account */

/** @param {number} poort */
export const toAdres = (poort) => `http://localhost:${poort}`;

const metTsx = [process.execPath, "--import", "tsx"];

/**
 * The program of the source. Streams make a great deal of garbage that is gone at once: with little room for it, it is
 * cleaned up often, and the source stays small.
 */
export const bronProgramma = [
  process.execPath,
  "--max-semi-space-size=1",
  "--optimize-for-size",
  "--import",
  "tsx",
  "demo/bron/main.ts",
];

/** The database of the source; what belongs to it lies beside it. @param {Plan} plan */
export const toBestand = ({ logMap }) => join(logMap, "bron.sqlite");

/** Seen from the root, where every part runs: an absolute path may hold what a database URL may not. @param {Plan} plan */
const toBestandArgument = (plan) => relative(plan.wortel, toBestand(plan));

/** The source keeps its data in a file, so that it can be stopped and started again. @param {Plan} plan */
export function wisBron(plan) {
  for (const staart of ["", "-wal", "-shm", "-journal", "-bestanden", ...BIJ_HET_BEWAREN])
    rmSync(toBestand(plan) + staart, { force: true, recursive: true });
}

/** @param {Plan} plan @returns {Promise<Proces>} */
export async function startBron(plan) {
  const { als, poorten, clients } = plan;
  const controle = poorten.controle === undefined ? [] : ["--controle", String(poorten.controle)];
  const plek = ["--als", als, "--poort", String(poorten.bron), "--bestand", toBestandArgument(plan)];
  const proces = plan.processen.start(
    "De zaakregistratie van de demo",
    [...bronProgramma, ...plek, ...controle],
    {
      cwd: plan.wortel,
      log: "bron",
      env: { BRON_CLIENTS: JSON.stringify(clients), BRON_BEHEERDER: BEHEERDER },
    },
  );
  await proces.gereed;
  return proces;
}

/** @param {Plan} plan */
export async function laadDemo({ processen, wortel, poorten, clients }) {
  const adres = toAdres(poorten.bron);
  const laden = processen.start("Het laden van de demozaken", [...metTsx, "demo/data/laden.ts"], {
    cwd: wortel,
    log: "laden",
    env: {
      LADEN_ZAKEN: `${adres}/zaken/api/v1/`,
      LADEN_CATALOGI: `${adres}/catalogi/api/v1/`,
      LADEN_AUTORISATIES: `${adres}/autorisaties/api/v1/`,
      LADEN_DOCUMENTEN: `${adres}/documenten/api/v1/`,
      LADEN_BESLUITEN: `${adres}/besluiten/api/v1/`,
      LADEN_CLIENT_ID: BEHEERDER,
      LADEN_GEHEIM: clients[BEHEERDER] ?? "",
    },
  });
  await laden.voltooid;
}

/** As `npm start` does it: a page makes much that is gone at once, and room for that saves cleaning up in the middle. */
const portaalProgramma = ["--max-semi-space-size=32", "node_modules/next/dist/bin/next", "start"];

/** Asks for zaken as the teamleiding would. @param {Plan} plan */
export async function controleerDemo({ poorten, geheimen, signaal }) {
  const adres = toAdres(poorten.bron);
  const wie = { clientId: "zaaktafel-teamleiding", geheim: geheimen.ZGW_GEHEIM_TEAMLEIDING };
  const koppen = () => ({
    Authorization: `Bearer ${toJwt({ ...wie, userId: "starter", naam: "Starter van de demo" })}`,
    "Accept-Crs": "EPSG:4326",
  });
  await wachtOp("De zaakregistratie", `${adres}/zaken/api/v1/zaken`, { seconden: 10, koppen, signaal });
}

/** @param {Plan} plan @returns {Promise<{ proces: Proces, accounts: Account[] }>} */
export async function startIdp({ processen, wortel, poorten, geheimen }) {
  const plek = ["--poort", String(poorten.idp), "--portaal", toAdres(poorten.portaal)];
  const proces = processen.start(
    "De inlogvoorziening van de demo",
    [...metTsx, "demo/idp/main.ts", ...plek],
    {
      cwd: wortel,
      log: "idp",
      env: { OIDC_GEHEIM: geheimen.OIDC_GEHEIM },
    },
  );
  const { accounts } = await proces.gereed;
  return { proces, accounts: /** @type {Account[]} */ (accounts) };
}

/** @param {Plan} plan @param {Record<string, string>} [extra] environment on top of the usual @returns {Promise<Proces>} */
export async function startPortaal(plan, extra = {}) {
  const { processen, wortel, poorten, geheimen, configPad, signaal } = plan;
  const plek = ["-H", "127.0.0.1", "-p", String(poorten.portaal)];
  const proces = processen.start("Het portaal", [process.execPath, ...portaalProgramma, ...plek], {
    cwd: wortel,
    log: "portaal",
    env: { NODE_ENV: "production", ...geheimen, ZAAKTAFEL_CONFIG: configPad, ...extra },
  });
  const klaar = wachtOp("Het portaal", `${toAdres(poorten.portaal)}/inloggen`, { seconden: 60, signaal });
  const uitval = proces.uitval.then((fout) => Promise.reject(fout));
  await Promise.race([klaar, uitval]);
  return proces;
}
