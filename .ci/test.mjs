// `npm test`: everything that is checked, in one run, in a clone where nothing is installed yet. Uses no package itself.
// Ends with one line `N passed, N failed` over all suites; every step that is no suite counts as one.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isGebouwd, markeerGebouwd, toBronHash } from "../demo/start/bouw.mjs";
import { isGeinstalleerd, toNpm } from "../demo/start/installatie.mjs";
import { eisChromium } from "./chromium.mjs";

const WORTEL = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
const UITVOER = `${WORTEL}/e2e/uitvoer`;
process.chdir(WORTEL);

let geslaagd = 0;
let gezakt = 0;
let overgeslagen = 0;

/** @param {string} naam @param {() => boolean | Telling} doe */
function stap(naam, doe) {
  console.log(`\n== ${naam}`);
  const begin = performance.now();
  const uitkomst = doe();
  const telling =
    typeof uitkomst === "boolean"
      ? { geslaagd: Number(uitkomst), gezakt: Number(!uitkomst), overgeslagen: 0 }
      : uitkomst;
  geslaagd += telling.geslaagd;
  gezakt += telling.gezakt;
  overgeslagen += telling.overgeslagen;
  const seconden = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(`== ${naam}: ${telling.gezakt === 0 ? "ok" : "FAILED"} in ${seconden} s`);
  return telling.gezakt === 0;
}

/** @param {string[]} opdracht @param {Record<string, string>} [env] */
function draai([programma = "", ...argumenten], env = {}) {
  const { status } = spawnSync(programma, argumenten, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
  return status === 0;
}

/** The bin of an installed package, run by this node. @param {string} pad @param {string[]} argumenten */
const bin = (pad, ...argumenten) => [process.execPath, `node_modules/${pad}`, ...argumenten];

/** @typedef {{ geslaagd: number, gezakt: number, overgeslagen: number }} Telling */

/** The sum of the numbers at these places of a report; a place that holds no number makes it NaN. @param {unknown} rapport @param {string[]} plaatsen */
function tel(rapport, ...plaatsen) {
  const getallen = plaatsen.map((plaats) =>
    plaats.split(".").reduce((deel, naam) => Reflect.get(Object(deel), naam), rapport),
  );
  return getallen.reduce(
    (/** @type {number} */ som, getal) => som + (typeof getal === "number" ? getal : NaN),
    0,
  );
}

/**
 * A suite that leaves a report as JSON. Without a report that counts, it is one failure.
 * @param {string} rapport @param {string[]} opdracht @param {Record<string, string>} env
 * @param {(rapport: unknown) => Telling} lees
 */
function suite(rapport, opdracht, env, lees) {
  rmSync(rapport, { force: true });
  const goed = draai(opdracht, env);
  try {
    const telling = lees(JSON.parse(readFileSync(rapport, "utf8")));
    if (Number.isNaN(telling.geslaagd + telling.gezakt + telling.overgeslagen)) return false;
    return goed ? telling : { ...telling, gezakt: Math.max(1, telling.gezakt) };
  } catch {
    return false;
  }
}

function sluitAf() {
  const sprongen = overgeslagen > 0 ? `, ${overgeslagen} skipped` : "";
  console.log(`\n${geslaagd} passed, ${gezakt} failed${sprongen}`);
  process.exit(gezakt === 0 ? 0 : 1);
}

const [hoofd = 0, sub = 0] = process.versions.node.split(".").map(Number);
if (hoofd < 20 || (hoofd === 20 && sub < 19)) {
  console.error(`npm test needs Node.js 20.19 or newer (its tools do); this is ${process.versions.node}.`);
  process.exit(1);
}
mkdirSync(UITVOER, { recursive: true });

if (!stap("install", () => isGeinstalleerd(WORTEL) || draai([...toNpm(), "ci", "--include=dev"]))) sluitAf();
stap("format", () => draai(bin("prettier/bin/prettier.cjs", "--check", "--log-level", "warn", ".")));
stap("lint", () => draai(bin("eslint/bin/eslint.js", ".", "--max-warnings", "0")));
stap("boundaries", () => draai([process.execPath, ".ci/grenzen.mjs"]));
stap("dead code", () => draai(bin("knip/bin/knip.js")));
stap(
  "types",
  () => draai(bin("next/dist/bin/next", "typegen")) && draai(bin("typescript/bin/tsc", "--noEmit")),
);
stap("unit and contract", () => {
  const rapport = `${UITVOER}/vitest.json`;
  const verslag = ["--reporter=default", "--reporter=json", `--outputFile.json=${rapport}`];
  return suite(rapport, bin("vitest/vitest.mjs", "run", ...verslag), {}, (uitslag) => ({
    geslaagd: tel(uitslag, "numPassedTests"),
    gezakt: tel(uitslag, "numFailedTests"),
    overgeslagen: tel(uitslag, "numPendingTests"),
  }));
});
const gebouwd = stap("build", () => {
  if (isGebouwd(WORTEL)) return true;
  const hash = toBronHash(WORTEL);
  const goed = draai(bin("next/dist/bin/next", "build"), { NODE_ENV: "production" });
  if (goed) markeerGebouwd(WORTEL, hash);
  return goed;
});
if (gebouwd) {
  const heeftBrowser = await eisChromium(draai);
  if (stap("browser", () => heeftBrowser)) {
    stap("end to end", () => {
      const rapport = `${UITVOER}/playwright.json`;
      const opdracht = bin("@playwright/test/cli.js", "test", "-c", "e2e/playwright.config.ts");
      return suite(rapport, opdracht, { E2E_UITSLAG: rapport }, (uitslag) => ({
        geslaagd: tel(uitslag, "stats.expected", "stats.flaky"),
        gezakt: tel(uitslag, "stats.unexpected"),
        overgeslagen: tel(uitslag, "stats.skipped"),
      }));
    });
  }
  stap("counts and bytes", () => draai(bin("tsx/dist/cli.mjs", "bench/main.ts", "--zonder-tijd")));
}
sluitAf();
