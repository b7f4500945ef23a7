import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createGeheimen, toConfiguratie } from "./start/configuratie.mjs";
import { startBronMetDemo } from "./start/demozaken.mjs";
import { startBron, startIdp, startPortaal, toAdres, wisBron } from "./start/onderdelen.mjs";
import { kiesPoorten } from "./start/poorten.mjs";
import { createProcessen } from "./start/proces.mjs";
import { bereidVoor } from "./start/voorbereiding.mjs";

const WORTEL = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/**
 * @typedef {object} OmgevingOpties
 * @property {number} [poort] of the portaal; idp, source and control follow. 0 (the default) takes free ones
 * @property {string} [als] which kind of supplier the source behaves as
 * @property {boolean} [controle] open the control port of the source
 * @property {boolean} [stil] say nothing
 * @property {boolean} [build] install and build first when needed
 * @property {string} [map] for configuration, logs and data, from the root of the project
 * @property {AbortSignal} [signaal] ends everything while it starts
 */

/**
 * When a part fails the others are ended, and none of them still writes when this throws.
 * @param {import("./start/onderdelen.mjs").Plan} plan
 */
async function startAlles(plan) {
  const mislukt = new AbortController();
  const signaal = plan.signaal ? AbortSignal.any([plan.signaal, mislukt.signal]) : mislukt.signal;
  const samen = { ...plan, signaal };
  const bronMetDemo = startBronMetDemo(samen);
  try {
    const [bron, { proces: idp, accounts }, portaal] = await Promise.all([
      bronMetDemo,
      startIdp(samen),
      startPortaal(samen),
    ]);
    return { bron, idp, portaal, accounts };
  } catch (fout) {
    mislukt.abort();
    await plan.processen.stopAlles();
    await Promise.allSettled([bronMetDemo]);
    throw fout;
  }
}

/**
 * Starts source, identity provider and portaal, with the demo loaded. When one of them fails, the rest is ended
 * and a StartFout says which and why.
 * @param {OmgevingOpties} [opties]
 */
export async function startOmgeving({
  poort = 0,
  als = "openzaak-1.30",
  controle = false,
  stil = true,
  build = true,
  map,
  signaal,
} = {}) {
  const meld = stil ? () => {} : (/** @type {string} */ zin) => console.log(zin);
  const [portaalPoort = 0, idpPoort = 0, bronPoort = 0, controlePoort] = await kiesPoorten(
    poort,
    controle ? 4 : 3,
  );
  const poorten = { portaal: portaalPoort, idp: idpPoort, bron: bronPoort, controle: controlePoort };
  const logMap = join(WORTEL, map ?? `.demo/poort-${portaalPoort}`);
  for (const log of ["installeren", "bouwen", "bron", "idp", "laden", "portaal"])
    rmSync(join(logMap, `${log}.log`), { force: true });
  mkdirSync(logMap, { recursive: true });

  const configPad = join(logMap, "zaaktafel.yaml");
  const { geheimen, clients } = createGeheimen();
  const processen = createProcessen(logMap);
  /** @type {import("./start/onderdelen.mjs").Plan} */
  const plan = {
    processen,
    als,
    wortel: WORTEL,
    logMap,
    configPad,
    poorten,
    geheimen,
    clients,
    meld,
    signaal,
  };
  const breekAf = () => void processen.stopAlles();
  signaal?.addEventListener("abort", breekAf);

  try {
    signaal?.throwIfAborted();
    if (build) await bereidVoor(processen, WORTEL, meld);
    signaal?.throwIfAborted();
    const yaml = readFileSync(join(WORTEL, "demo", "zaaktafel.yaml"), "utf8");
    writeFileSync(configPad, toConfiguratie(yaml, poorten));
    wisBron(plan);
    meld("De zaakregistratie, de inlogvoorziening en het portaal starten op.");
    const { accounts, ...delen } = await startAlles(plan);
    let { bron, portaal } = delen;

    return {
      portaal: toAdres(poorten.portaal),
      idp: toAdres(poorten.idp),
      bron: toAdres(poorten.bron),
      controle: controlePoort === undefined ? undefined : `http://127.0.0.1:${controlePoort}`,
      geheimen,
      clients,
      accounts,
      configPad,
      logMap,
      /** The first part that ended without being asked to. */
      uitval: Promise.race([bron.uitval, delen.idp.uitval, portaal.uitval]),
      /** Its data stay. */
      stopBron: () => bron.stop(),
      startBron: async () => {
        bron = await startBron(plan);
      },
      /** @param {Record<string, string>} [env] on top of the usual, for this start only */
      herstartPortaal: async (env) => {
        await portaal.stop();
        portaal = await startPortaal(plan, env);
      },
      stop: async () => {
        await processen.stopAlles();
        wisBron(plan);
      },
    };
  } catch (fout) {
    await processen.stopAlles();
    wisBron(plan);
    throw fout;
  } finally {
    signaal?.removeEventListener("abort", breekAf);
  }
}
