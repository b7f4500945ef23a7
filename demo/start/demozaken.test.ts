import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createGeheimen } from "./configuratie.mjs";
import { startBronMetDemo } from "./demozaken.mjs";
import { kiesPoorten } from "./poorten.mjs";
import { createProcessen, type Processen } from "./proces.mjs";

vi.setConfig({ testTimeout: 30_000 });

// A source that keeps what is posted, answers when there is something, and does not start on what is damaged.
const BRON = `
  import { appendFileSync, mkdirSync, readFileSync } from "node:fs";
  import { createServer } from "node:http";
  import { parseArgs } from "node:util";
  const tekst = { type: "string", default: "" } as const;
  const { poort, bestand } = parseArgs({ options: { als: tekst, poort: tekst, bestand: tekst } }).values;
  mkdirSync(bestand + "-bestanden", { recursive: true });
  appendFileSync(bestand, "");
  if (readFileSync(bestand, "utf8") === "beschadigd") process.exit(1);
  createServer((vraag, antwoord) => {
    if (vraag.method === "POST") appendFileSync(bestand, "geladen ");
    antwoord.writeHead(readFileSync(bestand, "utf8") === "" ? 403 : 200).end();
  }).listen(Number(poort), "127.0.0.1", () => console.log('{"gereed":true}'));`;
const LADEN = `await fetch(String(process.env.LADEN_ZAKEN), { method: "POST" });`;

let wortel: string;
let processen: Processen;
const schrijf = (pad: string, inhoud: string) => writeFileSync(join(wortel, pad), inhoud);
const bewaard = () => readdirSync(join(wortel, ".demo/geladen/openzaak-1.30"));

beforeEach(() => {
  wortel = mkdtempSync(join(tmpdir(), "demozaken-"));
  processen = createProcessen(join(wortel, "logboeken"));
  for (const map of ["demo/bron", "demo/data", ".demo/geladen/openzaak-1.30"])
    mkdirSync(join(wortel, map), { recursive: true });
  symlinkSync(
    fileURLToPath(new URL("../../node_modules", import.meta.url)),
    join(wortel, "node_modules"),
    "junction",
  );
  schrijf("package.json", '{"type":"module"}');
  schrijf("demo/bron/main.ts", BRON);
  schrijf("demo/data/laden.ts", LADEN);
});
afterEach(async () => {
  await processen.stopAlles();
  rmSync(wortel, { recursive: true });
});

/** Starts a source in a folder of its own; gives what the user was told, and what it answers and holds. */
async function start(naam: string) {
  const logMap = join(wortel, ".demo", naam);
  mkdirSync(logMap);
  const [bron = 0] = await kiesPoorten(0, 1);
  const gemeld: string[] = [];
  const proces = await startBronMetDemo({
    processen,
    als: "openzaak-1.30",
    wortel,
    logMap,
    configPad: "",
    poorten: { portaal: 0, idp: 0, bron },
    ...createGeheimen(),
    meld: (zin) => gemeld.push(zin),
    signaal: undefined,
  });
  const antwoord = await fetch(`http://localhost:${bron}/`);
  return {
    gemeld,
    proces,
    status: antwoord.status,
    inhoud: readFileSync(join(logMap, "bron.sqlite"), "utf8"),
  };
}

test("the demo is loaded once; a later start takes a copy, and the caller sees one source", async () => {
  const eerste = await start("een");
  const tweede = await start("twee");
  expect(eerste.gemeld).toEqual([expect.stringContaining("worden geladen")]);
  expect(tweede.gemeld).toEqual(["De demozaken van vandaag staan al klaar."]);
  for (const { status, inhoud } of [eerste, tweede]) expect([status, inhoud]).toEqual([200, "geladen "]);
  const uitval = await Promise.race([eerste.proces.uitval, Promise.resolve("it runs")]);
  expect(uitval).toBe("it runs");
});

test("two starts at once both get the demo", async () => {
  const beide = await Promise.all([start("een"), start("twee")]);
  for (const { status, inhoud } of beide) expect([status, inhoud]).toEqual([200, "geladen "]);
  expect(bewaard()).toHaveLength(1);
});

test("another version of the demo is loaded again, in place of the older one", async () => {
  await start("een");
  const ouder = bewaard();
  schrijf("demo/data/laden.ts", LADEN + LADEN);
  expect((await start("twee")).inhoud).toBe("geladen geladen ");
  expect(bewaard()).toHaveLength(1);
  expect(bewaard()).not.toEqual(ouder);
});

test("a load that fails half-way is not kept", async () => {
  schrijf("demo/data/laden.ts", `${LADEN} process.exit(1);`);
  await expect(start("een")).rejects.toThrow(/^Het laden van de demozaken is mislukt/);
  expect(bewaard()).toEqual([]);
});

test("a load during which the demo changes is used, and not kept", async () => {
  schrijf(
    "demo/data/laden.ts",
    `${LADEN} (await import("node:fs")).writeFileSync("demo/data/nieuw.ts", "");`,
  );
  expect((await start("een")).inhoud).toBe("geladen ");
  expect(bewaard()).toEqual([]);
});

test("what cannot be kept is told and used", async () => {
  rmSync(join(wortel, ".demo/geladen/openzaak-1.30"), { recursive: true });
  schrijf(".demo/geladen/openzaak-1.30", "a file where the folder should be");
  const { gemeld, inhoud } = await start("een");
  expect(gemeld[1]).toMatch(/konden niet worden bewaard/);
  expect(inhoud).toBe("geladen ");
});

test("kept data on which the source does not start are thrown away, so that the next start loads", async () => {
  await start("een");
  schrijf(`.demo/geladen/openzaak-1.30/${bewaard()[0] ?? ""}/bron.sqlite`, "beschadigd");
  await expect(start("twee")).rejects.toThrow("De zaakregistratie van de demo is mislukt");
  expect(bewaard()).toEqual([]);
  expect((await start("drie")).inhoud).toBe("geladen ");
});
