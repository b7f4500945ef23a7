import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as basis, expect } from "@playwright/test";
import { parse } from "yaml";
import { vrijePoort, WORTEL } from "./omgeving/tweede-portaal.ts";

const VOORBEELD = readFileSync(join(WORTEL, "demo", "zaaktafel.yaml"), "utf8");
const VARIABELEN = [...VOORBEELD.matchAll(/eheimVariabele: (\w+)/g)].map(([, naam = ""]) => naam);
const GOED = Object.fromEntries(VARIABELEN.map((naam) => [naam, `geheim-van-${naam}-dat-lang-genoeg-is`]));

/** The example with several things wrong in it at once, and what each of them is called. */
const FOUT = VOORBEELD.replace('rsin: "000000012"', 'rsin: "000000013"')
  .replace("inactiefMinuten: 60", "inactiefMinuten: 0")
  .replace("rol: raadpleger", "rol: directeur")
  .replace("clientId: zaaktafel\n", "clientNaam: zaaktafel\n");
const { profielen } = parse(VOORBEELD) as { profielen: { rol: string }[] };
const PROBLEMEN = [
  "gemeente.rsin",
  "portaal.sessie.inactiefMinuten",
  `profielen.${profielen.findIndex(({ rol }) => rol === "raadpleger")}.rol`,
  "login.clientId",
  "clientNaam",
];

const test = basis.extend<{
  draai: (yaml: string, opdracht: string[], env?: object) => { code: number | null; tekst: string };
}>({
  draai: async ({}, geef) => {
    const map = mkdtempSync(join(tmpdir(), "zaaktafel-config-"));
    await geef((yaml, [programma = "", ...argumenten], env = GOED) => {
      const configPad = join(map, "zaaktafel.yaml");
      writeFileSync(configPad, yaml);
      const { status, stdout, stderr } = spawnSync(programma, argumenten, {
        cwd: WORTEL,
        env: { ...process.env, NODE_ENV: "production", ...env, ZAAKTAFEL_CONFIG: configPad },
        encoding: "utf8",
        timeout: 20_000,
      });
      return { code: status, tekst: stdout + stderr };
    });
    rmSync(map, { recursive: true });
  },
});

const controleer = ["npm", "run", "--silent", "config:check"];
const start = async () => [
  process.execPath,
  "node_modules/next/dist/bin/next",
  "start",
  "-H",
  "127.0.0.1",
  "-p",
  String(await vrijePoort()),
];

test.describe("a configuration", () => {
  test("that is wrong stops the start, with every problem at its path", async ({ draai }) => {
    const { code, tekst } = draai(FOUT, await start());
    expect(code, tekst).toBe(1);
    for (const probleem of PROBLEMEN) expect(tekst).toContain(probleem);
  });

  test("that is wrong is explained by config:check in the same way", async ({ draai }) => {
    const gezegd = draai(FOUT, controleer);
    expect(gezegd.code, gezegd.tekst).toBe(1);
    for (const probleem of PROBLEMEN) expect(gezegd.tekst).toContain(probleem);
    const uitleg = gezegd.tekst.split("\n").filter((regel) => PROBLEMEN.some((pad) => regel.includes(pad)));
    const bijStart = draai(FOUT, await start()).tekst;
    for (const regel of uitleg) expect(bijStart).toContain(regel.trim());
  });

  test("that is right is approved by config:check, without naming a secret", ({ draai }) => {
    const { code, tekst } = draai(VOORBEELD, controleer);
    expect(code, tekst).toBe(0);
    expect(tekst).toContain("De configuratie klopt");
    expect(tekst).not.toContain("geheim-van-");
  });

  test("without its secrets names every variable that is missing, and no secret that is there", ({
    draai,
  }) => {
    const [aanwezig = "", ...afwezig] = VARIABELEN;
    const leeg = Object.fromEntries(afwezig.map((naam) => [naam, ""]));
    const { code, tekst } = draai(VOORBEELD, controleer, { ...leeg, [aanwezig]: GOED[aanwezig] });
    expect(code).toBe(1);
    for (const naam of afwezig) expect(tekst).toContain(naam);
    expect(tekst).not.toContain("geheim-van-");
  });

  test("that is no YAML, or is not there, is called just that", ({ draai }) => {
    expect(draai("gemeente: [", controleer)).toMatchObject({ code: 1 });
    const weg = draai("", ["env", "ZAAKTAFEL_CONFIG=/bestaat/niet.yaml", ...controleer]);
    expect(weg.code, weg.tekst).toBe(1);
    expect(weg.tekst).toContain("/bestaat/niet.yaml");
  });
});
