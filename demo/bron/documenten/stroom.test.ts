import { execFile, spawn, type ChildProcessByStdio } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Client, listAt, textAt } from "../proef/client.ts";
import { alleenEigen } from "../proef/vragen.ts";
import { eioBody, EIOS, makeDocumentType } from "./proef-documenten.test-helper.ts";
import { putDeel, tokenOf } from "./proef-upload.test-helper.ts";

const MB = 1024 * 1024;
const DEEL = 16 * MB;
const DELEN = 8;
const MAIN = fileURLToPath(new URL("../main.ts", import.meta.url));

// A process of its own: what this test itself holds in memory says nothing about the source.
let bron: ChildProcessByStdio<null, Readable, null>;
let beheer: Client;

beforeAll(async () => {
  bron = spawn(process.execPath, ["--import", "tsx", MAIN, "--poort", "0", "--deelgrootte", String(DEEL)], {
    env: { ...process.env, BRON_CLIENTS: '{"beheer":"geheim"}', BRON_BEHEERDER: "beheer" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(bron.stdout, "data")) as [Buffer];
  beheer = new Client(textAt(JSON.parse(line.toString()), "adres"), "beheer", "geheim");
});
afterAll(async () => {
  bron.kill("SIGTERM");
  await once(bron, "exit");
});

/** What the source holds in memory now, in bytes. */
async function rss(): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "rss=", "-p", String(bron.pid)]);
  return Number(stdout) * 1024;
}

const GEHEUGEN = "het geheugen van een andere bron is niet te zien";

it("streams content in and out without keeping it in memory", alleenEigen(GEHEUGEN), async () => {
  const type = (await makeDocumentType(beheer, "STROO")).informatieobjecttype;
  const eio = await beheer.make(EIOS, eioBody(type, { inhoud: null, bestandsomvang: DELEN * DEEL }));
  const lock = textAt(eio, "lock");
  const [sent, received] = [createHash("sha256"), createHash("sha256")];
  const before = await rss();
  let most = 0;
  for (const deel of listAt(eio, "bestandsdelen")) {
    const inhoud = new Uint8Array(randomBytes(DEEL));
    sent.update(inhoud);
    expect((await putDeel(beheer, textAt(deel, "url"), { lock, inhoud })).status).toBe(200);
    most = Math.max(most, await rss());
  }
  expect((await beheer.post(`${eio.url}/unlock`, { lock })).status).toBe(204);
  const response = await fetch(`${eio.url}/download`, { headers: { Authorization: tokenOf(beheer) } });
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    received.update(chunk);
    bytes += chunk.length;
    if (bytes % DEEL < chunk.length) most = Math.max(most, await rss());
  }
  expect(bytes).toBe(DELEN * DEEL);
  expect(received.digest("hex")).toBe(sent.digest("hex"));
  expect((most - before) / MB).toBeLessThan((DELEN * DEEL) / MB / 2);
});
