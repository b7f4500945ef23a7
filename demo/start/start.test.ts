import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { isGebouwd, markeerGebouwd, toBronHash } from "./bouw.mjs";
import { CLIENTS, createGeheimen, toConfiguratie } from "./configuratie.mjs";
import { isGeinstalleerd } from "./installatie.mjs";
import { leesOpties } from "./opdracht.mjs";
import { isVrij, kiesPoorten } from "./poorten.mjs";
import { isNodeNieuwGenoeg, toWelkom } from "./welkom.mjs";

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), "start-"));
});
afterEach(() => rmSync(map, { recursive: true }));

function schrijf(pad: string, inhoud: string) {
  mkdirSync(dirname(join(map, pad)), { recursive: true });
  writeFileSync(join(map, pad), inhoud);
}

describe("ports", () => {
  const luister = (poort: number, adres: string) =>
    new Promise<Server>((klaar) => {
      const server = createServer().listen(poort, adres, () => klaar(server));
    });
  const poortVan = (server: Server) => {
    const adres = server.address();
    return typeof adres === "object" && adres ? adres.port : 0;
  };

  test("a taken one is named, with what to do", async () => {
    const server = await luister(0, "127.0.0.1");
    const poort = poortVan(server);
    expect(await isVrij(poort)).toBe(false);
    await expect(kiesPoorten(poort - 1, 3)).rejects.toThrow(
      new RegExp(`^Poort (${poort}|${poort - 1}) is al in gebruik;.*--poort`),
    );
    await new Promise((klaar) => server.close(klaar));
    expect(await isVrij(poort)).toBe(true);
  });

  test("0 gives as many different free ones as asked", async () => {
    const poorten = await kiesPoorten(0, 4);
    expect(new Set(poorten).size).toBe(4);
    for (const poort of poorten) expect(await isVrij(poort)).toBe(true);
  });

  test("none beyond 65535", async () => {
    await expect(kiesPoorten(65534, 3)).rejects.toThrow("--poort");
  });
});

test("the argument is a port or an explanation", () => {
  expect(leesOpties([])).toEqual({ poort: 3000, als: "openzaak-1.30" });
  expect(leesOpties(["--poort", "4000", "--als", "zgw-1.4"])).toEqual({ poort: 4000, als: "zgw-1.4" });
  for (const args of [
    ["--poort"],
    ["--poort", "abc"],
    ["--poort", "0"],
    ["--port", "4000"],
    ["4000"],
    ["--als", "iets"],
  ])
    expect(leesOpties(args), args.join(" ")).toBeUndefined();
});

test("Node 20.9 is the oldest", () => {
  expect(["20.8.1", "18.20.0", "20.9.0", "22.1.0"].map(isNodeNieuwGenoeg)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

describe("node_modules", () => {
  const lock = (packages: object) => JSON.stringify({ packages });
  const gevraagd = {
    "": { version: "1.0.0" },
    "node_modules/a": { version: "2.0.0" },
    "node_modules/win": { version: "1.0.0", optional: true },
  };

  test("are up to date when what is asked for is there, whatever is optional", () => {
    schrijf("package-lock.json", lock(gevraagd));
    expect(isGeinstalleerd(map)).toBe(false);
    schrijf("node_modules/.package-lock.json", lock({ "node_modules/a": { version: "2.0.0" } }));
    expect(isGeinstalleerd(map)).toBe(true);
  });

  test.each([
    ["an older version", { "node_modules/a": { version: "1.9.0" } }],
    ["a package that misses", {}],
  ])("are not with %s", (_, aanwezig) => {
    schrijf("package-lock.json", lock(gevraagd));
    schrijf("node_modules/.package-lock.json", lock(aanwezig));
    expect(isGeinstalleerd(map)).toBe(false);
  });

  test("are not when the record of npm is half written", () => {
    schrijf("package-lock.json", lock(gevraagd));
    schrijf("node_modules/.package-lock.json", '{"packages":');
    expect(isGeinstalleerd(map)).toBe(false);
  });
});

describe("the build", () => {
  beforeEach(() => {
    schrijf("app/zaken/page.tsx", "een");
    schrijf("next.config.js", "twee");
    schrijf(".next/BUILD_ID", "x");
    markeerGebouwd(map, toBronHash(map));
  });

  test("stands while nothing it is made from changes", () => {
    expect(isGebouwd(map)).toBe(true);
    schrijf("app/zaken/page.test.ts", "a test");
    schrijf("public/themas/voorbeeld/thema.css", "made by the build");
    schrijf("demo/bron/main.ts", "not the portaal");
    expect(isGebouwd(map)).toBe(true);
  });

  test.each([
    ["a changed file", "app/zaken/page.tsx"],
    ["a new file", "lib/nieuw.ts"],
    ["another lock", "package-lock.json"],
  ])("is made again after %s", (_, pad) => {
    schrijf(pad, "anders");
    expect(isGebouwd(map)).toBe(false);
  });

  test("is made again when a file moves or the build is gone", () => {
    rmSync(join(map, "app/zaken/page.tsx"));
    schrijf("app/page.tsx", "een");
    expect(isGebouwd(map)).toBe(false);
    schrijf("app/zaken/page.tsx", "een");
    rmSync(join(map, "app/page.tsx"));
    expect(isGebouwd(map)).toBe(true);
    rmSync(join(map, ".next/BUILD_ID"));
    expect(isGebouwd(map)).toBe(false);
  });
});

describe("configuration", () => {
  const yaml = readFileSync(new URL("../zaaktafel.yaml", import.meta.url), "utf8");

  test("is put on the ports of this run", () => {
    const nieuw = toConfiguratie(yaml, { portaal: 4000, idp: 3000, bron: 3001 });
    const config = parse(nieuw) as {
      portaal: { adres: string };
      login: { issuer: string };
      bronnen: { zaken: string }[];
    };
    expect(config.portaal.adres).toBe("http://localhost:4000");
    expect(config.login.issuer).toBe("http://localhost:3000");
    expect(config.bronnen[0]?.zaken).toBe("http://localhost:3001/zaken/api/v1/");
    expect(nieuw).not.toContain(":3002");
  });

  test("names exactly the clients and variables that get a secret", () => {
    const { profielen, portaal, login } = parse(yaml) as {
      profielen: { bronnen: { voorbeeld: { clientId: string; geheimVariabele: string } } }[];
      portaal: { geheimVariabele: string };
      login: { geheimVariabele: string };
    };
    const inConfig = profielen.map(({ bronnen: { voorbeeld: v } }) => [v.geheimVariabele, v.clientId]);
    expect(Object.fromEntries(inConfig)).toEqual(CLIENTS);
    const { geheimen, clients } = createGeheimen();
    expect(geheimen).toHaveProperty(portaal.geheimVariabele);
    expect(geheimen).toHaveProperty(login.geheimVariabele);
    expect(clients["zaaktafel-raadplegen"]).toBe(geheimen.ZGW_GEHEIM_RAADPLEGEN);
    const alle = [...Object.values(geheimen), clients["demo-beheer"]];
    expect(new Set(alle).size).toBe(alle.length);
    expect(alle.every((geheim) => (geheim ?? "").length >= 32)).toBe(true);
    expect(createGeheimen().geheimen).not.toEqual(geheimen);
  });
});

test("the welcome tells where and who", () => {
  const accounts = [{ id: "jdeboer", naam: "Jasmijn de Boer", wie: "behandelaar", wachtwoord: "demo" }];
  const tekst = toWelkom({ portaal: "http://localhost:4000", accounts, logMap: ".demo" });
  expect(tekst).toContain("http://localhost:4000");
  expect(tekst).toMatch(/jdeboer\s+demo\s+Jasmijn de Boer, behandelaar/);
});
