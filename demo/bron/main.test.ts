import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, it } from "vitest";
import { Client, textAt } from "./proef/client.ts";
import { CATALOGI, catalogusBody } from "./proef/opstelling.ts";

const MAIN = fileURLToPath(new URL("main.ts", import.meta.url));
const ENV = { BRON_CLIENTS: '{"beheer":"geheim"}', BRON_BEHEERDER: "beheer" };
const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

function start(args: string[], env: Record<string, string> = ENV) {
  const child = spawn(process.execPath, ["--import", "tsx", MAIN, ...args], {
    env: { ...process.env, ...env },
  });
  running.push(child);
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const exit = once(child, "exit").then(([code]: unknown[]) => code);
  const ready = async () => {
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    return JSON.parse(line.toString()) as unknown;
  };
  return { child, exit, ready, stderr: () => stderr };
}

it("says when it listens, keeps a file between runs, is filled once, and stops on SIGTERM", async () => {
  const folder = mkdtempSync(join(tmpdir(), "bron-"));
  const args = ["--poort", "0", "--bestand", join(folder, "bron.db"), "--zaken", "3"];
  try {
    const first = start(args);
    const beheer = new Client(textAt(await first.ready(), "adres"), "beheer", "geheim");
    await beheer.make(`${CATALOGI}/catalogussen`, catalogusBody("BLIJF"));
    first.child.kill("SIGTERM");
    expect(await first.exit).toBe(0);
    const second = start(args);
    const again = new Client(textAt(await second.ready(), "adres"), "beheer", "geheim");
    expect((await again.get(`${CATALOGI}/catalogussen?domein=BLIJF`)).body["count"]).toBe(1);
    expect(first.stderr()).toBe("De bron is gevuld: 3 zaken erbij.\n");
    expect(second.stderr()).toBe("De bron had al 3 gevulde zaken: er is niets bij gekomen.\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it("names a taken port in one sentence", async () => {
  const holder = createServer().listen(0, "127.0.0.1");
  await once(holder, "listening");
  const { port } = holder.address() as AddressInfo;
  const { exit, stderr } = start(["--poort", String(port)]);
  expect(await exit).toBe(1);
  expect(stderr()).toBe(`Poort ${port} is al in gebruik: kies een andere met --poort (of --controle).\n`);
  holder.close();
});

it("does not start without knowing its clients", async () => {
  const { exit, stderr } = start(["--poort", "0"], { BRON_CLIENTS: "nee", BRON_BEHEERDER: "beheer" });
  expect(await exit).toBe(1);
  expect(stderr()).toContain("BRON_CLIENTS is geen JSON");
});
