import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createGeladen, toSleutel } from "./geladen.mjs";

let wortel: string;
beforeEach(() => {
  wortel = mkdtempSync(join(tmpdir(), "geladen-"));
});
afterEach(() => rmSync(wortel, { recursive: true }));

function schrijf(pad: string, inhoud: string) {
  mkdirSync(dirname(join(wortel, pad)), { recursive: true });
  writeFileSync(join(wortel, pad), inhoud);
}
const lees = (pad: string) => readFileSync(join(wortel, pad), "utf8");

const DAG = new Date("2026-03-02T12:00:00Z");

describe("the key", () => {
  beforeEach(() => {
    schrijf("demo/bron/main.ts", "een");
    schrijf("demo/data/zaken/bezwaar.ts", "twee");
  });

  test.each([
    ["the source", "demo/bron/main.ts"],
    ["the data", "demo/data/zaken/klacht.ts"],
    ["how they are started", "demo/start/onderdelen.mjs"],
    ["the packages", "package-lock.json"],
  ])("is another one after a change in %s", (_, pad) => {
    const eerst = toSleutel(wortel, DAG);
    expect(toSleutel(wortel, DAG)).toBe(eerst);
    schrijf(pad, "anders");
    expect(toSleutel(wortel, DAG)).not.toBe(eerst);
  });

  test("does not depend on tests and on the portaal", () => {
    const eerst = toSleutel(wortel, DAG);
    schrijf("demo/bron/main.test.ts", "a test");
    schrijf("app/page.tsx", "a page");
    expect(toSleutel(wortel, DAG)).toBe(eerst);
  });

  test("changes at midnight in Amsterdam, in winter and in summer", () => {
    const dag = (moment: string) => toSleutel(wortel, new Date(moment)).slice(0, 10);
    expect(dag("2026-03-01T22:59:59Z")).toBe("2026-03-01");
    expect(dag("2026-03-01T23:00:00Z")).toBe("2026-03-02");
    expect(dag("2026-07-01T21:59:59Z")).toBe("2026-07-01");
    expect(dag("2026-07-01T22:00:00Z")).toBe("2026-07-02");
  });
});

describe("what is kept", () => {
  const DOCUMENTEN = 50;
  /** The kept data as the start with its data in `start` sees them. */
  const van = (start: string, sleutel = "vandaag") =>
    createGeladen(join(wortel, "geladen"), sleutel, join(wortel, start, "bron.sqlite"));

  function schrijfBron(start: string, inhoud: string) {
    schrijf(`${start}/bron.sqlite`, inhoud);
    for (let i = 0; i < DOCUMENTEN; i++) schrijf(`${start}/bron.sqlite-bestanden/${i}`, `${inhoud} ${i}`);
  }
  beforeEach(() => {
    schrijfBron("a", "zaken van a");
    mkdirSync(join(wortel, "b"));
  });

  test("is nothing at first", async () => {
    expect(await van("b").haal()).toBe(false);
    expect(readdirSync(join(wortel, "b"))).toEqual([]);
  });

  test("is given to every start, and none of them changes it", async () => {
    await van("a").bewaar();
    expect(readdirSync(join(wortel, "a"))).toEqual(["bron.sqlite", "bron.sqlite-bestanden"]);
    for (const start of ["b", "c"]) {
      expect(await van(start).haal()).toBe(true);
      expect(lees(`${start}/bron.sqlite`)).toBe("zaken van a");
      expect(lees(`${start}/bron.sqlite-bestanden/7`)).toBe("zaken van a 7");
      expect(readdirSync(join(wortel, start, "bron.sqlite-bestanden"))).toHaveLength(DOCUMENTEN);
      schrijfBron(start, "anders");
    }
  });

  test("takes along what the source did not yet move into its database", async () => {
    schrijf("a/bron.sqlite-wal", "laatste zaken");
    schrijf("a/bron.sqlite-shm", "of the process that is gone");
    await van("a").bewaar();
    expect(await van("b").haal()).toBe(true);
    expect(lees("b/bron.sqlite-wal")).toBe("laatste zaken");
    expect(existsSync(join(wortel, "b/bron.sqlite-shm"))).toBe(false);
  });

  test("is of one day and version", async () => {
    await van("a", "gisteren").bewaar();
    expect(await van("b").haal()).toBe(false);
    await van("a").bewaar();
    expect(readdirSync(join(wortel, "geladen"))).toEqual(["vandaag"]);
  });

  test("is not what was broken off", async () => {
    await van("a", "gisteren").bewaar();
    rmSync(join(wortel, "a/bron.sqlite-bestanden"), { recursive: true });
    await expect(van("a").bewaar()).rejects.toThrow("ENOENT");
    expect(readdirSync(join(wortel, "geladen"))).toEqual(["gisteren"]);
    expect(readdirSync(join(wortel, "a"))).toEqual(["bron.sqlite"]);
  });

  test("is of the first of two starts that load at once", async () => {
    schrijfBron("b", "zaken van b");
    await Promise.all([van("a").bewaar(), van("b").bewaar()]);
    expect(await van("c").haal()).toBe(true);
    const gekregen = lees("c/bron.sqlite");
    expect(["zaken van a", "zaken van b"]).toContain(gekregen);
    for (let i = 0; i < DOCUMENTEN; i++)
      expect(lees(`c/bron.sqlite-bestanden/${i}`)).toBe(`${gekregen} ${i}`);
    for (const start of ["a", "b"])
      expect(readdirSync(join(wortel, start))).toEqual(["bron.sqlite", "bron.sqlite-bestanden"]);
  });

  test("does not count when another start removes it meanwhile", async () => {
    await van("a").bewaar();
    const halen = van("b").haal();
    await van("a").vergeet();
    expect(await halen).toBe(false);
  });

  test("is thrown away when part of it misses", async () => {
    await van("a").bewaar();
    rmSync(join(wortel, "geladen/vandaag/bron.sqlite"));
    expect(await van("b").haal()).toBe(false);
    expect(readdirSync(join(wortel, "geladen"))).toEqual([]);
  });
});
