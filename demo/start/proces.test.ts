import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isVrij } from "./poorten.mjs";
import { createProcessen, type Processen } from "./proces.mjs";
import { wachtOp } from "./wachten.mjs";

let map: string;
let processen: Processen;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), "proces-"));
  processen = createProcessen(map);
});
afterEach(async () => {
  await processen.stopAlles();
  rmSync(map, { recursive: true });
});

const start = (code: string, naam = "Het proefdeel") =>
  processen.start(naam, [process.execPath, "-e", code], { cwd: map, log: "proef" });

test("what a part says when it is ready is handed over, and all it says is logged", async () => {
  const proces = start(
    `console.log("{geen json"); console.log(JSON.stringify({ gereed: true, adres: "x" })); setInterval(() => {}, 1e6)`,
  );
  expect(await proces.gereed).toEqual({ gereed: true, adres: "x" });
  await proces.stop();
  expect(readFileSync(join(map, "proef.log"), "utf8")).toContain("{geen json");
});

test("a part that fails is named with its last lines", async () => {
  const proces = start(`console.log("vooraf"); console.error("Poort 3002 is bezet."); process.exit(3)`);
  await expect(proces.gereed).rejects.toThrow(/^Het proefdeel is mislukt \(3\)[^]*Poort 3002 is bezet\./);
});

test("a part that ends well before it is ready is a failure too", async () => {
  await expect(start("").gereed).rejects.toThrow("Het proefdeel is te vroeg gestopt");
});

test("a part that ends later is reported; one that was stopped is not", async () => {
  const valt = start(`console.log('{"gereed":true}'); setTimeout(() => process.exit(7), 50)`, "De valler");
  const blijft = start(`console.log('{"gereed":true}'); setInterval(() => {}, 1e6)`, "De blijver");
  await Promise.all([valt.gereed, blijft.gereed]);
  await blijft.stop();
  const fout = await Promise.race([valt.uitval, blijft.uitval]);
  expect(fout.message).toMatch(/^De valler is onverwacht gestopt \(7\)/);
});

test("a program that does not exist is a failure, not a crash", async () => {
  const proces = processen.start("Het installeren", ["bestaat-niet-hier"], { cwd: map, log: "proef" });
  await expect(proces.voltooid).rejects.toThrow(/^Het installeren is mislukt \(.*ENOENT/);
});

test("stopping ends the children of a part as well, also one that does not listen", async () => {
  const kleinkind = `process.on("SIGTERM", () => {});
    const server = require("node:net").createServer().listen(0, "127.0.0.1", () =>
      console.log(JSON.stringify({ gereed: true, poort: server.address().port })));`;
  const proces = start(
    `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(kleinkind)}], { stdio: "inherit" })`,
  );
  const poort = Number((await proces.gereed).poort);
  expect(await isVrij(poort)).toBe(false);
  await processen.stopAlles();
  expect(await isVrij(poort)).toBe(true);
  expect(() => start("")).toThrow("Zaaktafel stopt.");
}, 10_000);

test("waiting gives up with the last answer", async () => {
  let vragen = 0;
  const server = createServer((_, res) => res.writeHead(++vragen < 3 ? 503 : 200).end()).listen(
    0,
    "127.0.0.1",
  );
  await new Promise((klaar) => server.once("listening", klaar));
  const adres = server.address();
  const url = `http://127.0.0.1:${typeof adres === "object" ? adres?.port : ""}/`;
  await wachtOp("Het portaal", url, { seconden: 5 });
  expect(vragen).toBe(3);
  await expect(wachtOp("Het portaal", url, { seconden: 5, signaal: AbortSignal.abort() })).rejects.toThrow();
  vragen = -100;
  await expect(wachtOp("Het portaal", url, { seconden: 0.2 })).rejects.toThrow(
    /^Het portaal geeft na 0.2 seconden .*503/,
  );
  server.close();
});
