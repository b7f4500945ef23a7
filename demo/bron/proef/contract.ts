// Puts the behaviour tests of the source to the source of another supplier:
//   npm run contract -- --bron https://zgw.example.nl --beheer id:geheim --vergunningen id:geheim --ander id:geheim
// `--bron` is what comes before /zaken/api/v1; APIs that live elsewhere get a root of their own, as in
// `--zaken https://zaken.example.nl/api/v1`. The client `beheer` may do everything; the two others are known to the source
// and get their rights from the tests. It writes a lot: never a source that anyone works with.
import { spawnSync } from "node:child_process";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { toUrl } from "./client.ts";
import { vreemdeBronSchema } from "./vreemde-bron.ts";

const APIS = ["zaken", "catalogi", "documenten", "besluiten", "autorisaties", "notificaties"] as const;
const CLIENTS = ["beheer", "vergunningen", "ander"] as const;
const options: NonNullable<ParseArgsConfig["options"]> = Object.fromEntries(
  ["bron", ...CLIENTS, ...APIS].map((name) => [name, { type: "string" }]),
);

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

function readArguments() {
  try {
    const parsed = parseArgs({ options, allowPositionals: true });
    const { positionals } = parsed;
    const given = new Map(
      Object.entries<unknown>(parsed.values).map(([name, value]) => [name, String(value)]),
    );
    const bron = given.get("bron")?.replace(/\/$/, "");
    const roots = APIS.flatMap((api) => {
      const root = given.get(api) ?? (bron === undefined ? undefined : toUrl(bron, `/${api}/api/v1`));
      return root === undefined ? [] : [[api, root] as const];
    });
    const clients = CLIENTS.map((name) => [name, (given.get(name) ?? "").split(/:(.*)/s, 2)] as const);
    const bodies: unknown = { adres: Object.fromEntries(roots), clients: Object.fromEntries(clients) };
    return { bron: vreemdeBronSchema.parse(bodies), only: positionals };
  } catch (error) {
    return fail(
      `Gebruik: npm run contract -- --bron URL --beheer id:geheim --vergunningen id:geheim --ander id:geheim\n${String(error)}`,
    );
  }
}

const { bron, only } = readArguments();
const tests = only.length > 0 ? only : APIS.map((api) => `demo/bron/${api}/`);
// One file at a time: they share the clients of the source, and give them rights.
const command = ["node_modules/vitest/vitest.mjs", "run", "--no-file-parallelism", ...tests];
const { status } = spawnSync(process.execPath, command, {
  stdio: "inherit",
  env: { ...process.env, CONTRACT_BRON: JSON.stringify(bron) },
});
process.exit(status ?? 1);
