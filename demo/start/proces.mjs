import { spawn, spawnSync } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { StartFout } from "./fout.mjs";

const LAATSTE_REGELS = 15;
const GEDULD_MS = 4000;

/**
 * @typedef {object} Proces
 * @property {string} naam
 * @property {number} pid 0 when it could not be started
 * @property {Promise<Record<string, unknown>>} gereed the JSON line with `gereed: true`; rejects when it ends first
 * @property {Promise<void>} voltooid it ended by itself with code 0; rejects otherwise
 * @property {Promise<StartFout>} uitval why it ended, when nobody asked it to
 * @property {() => Promise<void>} stop resolves when the process is gone
 */
/** @typedef {{ env?: Record<string, string>, cwd: string }} ProcesOpties */

/** The process and all it started: it leads its own group. @param {number} pid @param {NodeJS.Signals} signaal */
function sein(pid, signaal) {
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(pid), "/T", "/F"]);
    return;
  }
  try {
    process.kill(-pid, signaal);
  } catch {
    // gone already
  }
}

/** @param {string} regel @returns {Record<string, unknown> | undefined} */
function toGereed(regel) {
  if (!regel.startsWith("{")) return undefined;
  try {
    /** @type {unknown} */
    const waarde = JSON.parse(regel);
    const bericht = /** @type {Record<string, unknown>} */ (waarde);
    return bericht.gereed === true ? bericht : undefined;
  } catch {
    return undefined;
  }
}

/** The processes of one environment, with a log file each. @param {string} logMap */
export function createProcessen(logMap) {
  mkdirSync(logMap, { recursive: true });
  /** @type {Map<Proces, number>} */
  const lopend = new Map();
  let gesloten = false;

  process.once("exit", () => {
    for (const pid of lopend.values()) sein(pid, "SIGKILL");
  });

  /** @param {string} naam @param {string} wat */
  const toFout = (naam, wat, /** @type {string[]} */ regels) =>
    new StartFout(
      [`${naam} ${wat}. Dit zijn de laatste regels:`, ...regels.map((regel) => `  ${regel}`)].join("\n"),
    );

  /**
   * @param {string} naam how the user knows it @param {string[]} opdracht program and arguments
   * @param {ProcesOpties & { log: string }} opties @returns {Proces}
   */
  function start(naam, opdracht, { env = {}, cwd, log }) {
    if (gesloten) throw new StartFout("Zaaktafel stopt."); // a step that was just about to begin
    const [programma = "", ...argumenten] = opdracht;
    const kind = spawn(programma, argumenten, {
      cwd,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
      stdio: ["ignore", "pipe", "pipe"],
      detached: process.platform !== "win32",
      shell: process.platform === "win32" && programma.endsWith(".cmd"),
    });
    const logboek = createWriteStream(join(logMap, `${log}.log`), { flags: "a" });
    logboek.on("error", () => {}); // a log that cannot be written is no reason to end the demo
    /** @type {string[]} */
    const regels = [];
    let gestopt = false;

    const einde = new Promise((/** @type {(code: string) => void} */ klaar) => {
      kind.once("error", (fout) => klaar(fout.message));
      kind.once("close", (code, signaal) => klaar(signaal ?? String(code)));
    }).then(async (code) => {
      lopend.delete(proces);
      await new Promise((klaar) => logboek.end(klaar));
      return code;
    });
    const gereed = new Promise((/** @type {(bericht: Record<string, unknown>) => void} */ klaar) => {
      for (const stroom of [kind.stdout, kind.stderr])
        createInterface({ input: stroom }).on("line", (regel) => {
          logboek.write(`${regel}\n`);
          const bericht = stroom === kind.stdout ? toGereed(regel) : undefined;
          if (bericht) klaar(bericht);
          else regels.push(regel);
          if (regels.length > LAATSTE_REGELS) regels.shift();
        });
    });
    const voltooid = einde.then((code) => {
      if (gestopt) throw new StartFout(`${naam} is gestopt.`);
      if (code !== "0") throw toFout(naam, `is mislukt (${code})`, regels);
    });
    voltooid.catch(() => {}); // who waits for it sees it; who does not, need not

    /** @type {Proces} */
    const proces = {
      naam,
      pid: kind.pid ?? 0,
      voltooid,
      uitval: new Promise((meld) => {
        void einde.then((code) => {
          if (!gestopt) meld(toFout(naam, `is onverwacht gestopt (${code})`, regels));
        });
      }),
      gereed: Promise.race([
        gereed,
        voltooid.then(() => {
          throw toFout(naam, "is te vroeg gestopt", regels);
        }),
      ]),
      stop: async () => {
        gestopt = true;
        if (!kind.pid || !lopend.has(proces)) return;
        sein(kind.pid, "SIGTERM");
        const { pid } = kind;
        const hard = setTimeout(() => sein(pid, "SIGKILL"), GEDULD_MS);
        await einde;
        clearTimeout(hard);
      },
    };
    proces.gereed.catch(() => {});
    if (kind.pid) lopend.set(proces, kind.pid);
    return proces;
  }

  return {
    start,
    /** Ends every process; after this none can be started. */
    stopAlles: async () => {
      gesloten = true;
      await Promise.all([...lopend.keys()].map((proces) => proces.stop()));
    },
  };
}
/** @typedef {ReturnType<typeof createProcessen>} Processen */
