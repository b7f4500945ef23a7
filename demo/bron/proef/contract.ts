// Puts the behaviour tests of the source to the source of another supplier:
//   npm run contract -- --bron https://zgw.example.nl --beheer id:geheim --vergunningen id:geheim --ander id:geheim
// `--bron` is what comes before /zaken/api/v1; APIs that live elsewhere get a root of their own, as in
// `--notificaties https://notificaties.example.nl/api/v1`. The client `beheer` may do everything; the two others are known to
// the source (and to the one of the notificaties) and get their rights from the tests. It writes a lot: never a source that
// anyone works with. What a source may need besides:
//   --ontvanger HOST      under which it reaches this machine, to deliver notificaties; without it, both are one machine
//   --bezorgtijd SECONDS  how long a notificatie may be under way
//   --procestype URL --klasse URL --klasse-termijn URL --klasse-datum URL --omschrijving URL
//                         of a selectielijst, for a source that reads what types refer to: klassen of that procestype without a
//                         procestermijn, with an estimated one and with one that is laid down, and a generic omschrijving
// Names of test files at the end: only those.
import { spawnSync } from "node:child_process";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { sign, toUrl } from "./client.ts";
import { vreemdeBronSchema, type VreemdeBron } from "./vreemde-bron.ts";

const APIS = ["zaken", "catalogi", "documenten", "besluiten", "autorisaties", "notificaties"] as const;
const CLIENTS = ["beheer", "vergunningen", "ander"] as const;
const LIJST = ["procestype", "klasse", "klasse-termijn", "klasse-datum", "omschrijving"] as const;
const options: NonNullable<ParseArgsConfig["options"]> = Object.fromEntries(
  ["bron", "ontvanger", "bezorgtijd", ...CLIENTS, ...APIS, ...LIJST].map((name) => [
    name,
    { type: "string" },
  ]),
);
/** Zaken API of Open Zaak 1.30. */
const ASKED = "1.5.1";
const MANIEREN = ["manieren", "manieren-invoer", "manieren-lijst", "manieren-rechten"];
const TESTS = [
  ...APIS.map((api) => `demo/bron/${api}/`),
  ...MANIEREN.map((name) => `demo/bron/${name}.test.ts`),
];

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
    const bodies: unknown = {
      adres: Object.fromEntries(roots),
      clients: Object.fromEntries(clients),
      ontvanger: given.get("ontvanger"),
      bezorgtijd: given.get("bezorgtijd"),
      selectielijst: Object.fromEntries(LIJST.map((name) => [name, given.get(name)])),
    };
    return { bron: vreemdeBronSchema.parse(bodies), only: positionals };
  } catch (error) {
    return fail(
      `Gebruik: npm run contract -- --bron URL --beheer id:geheim --vergunningen id:geheim --ander id:geheim\n${String(error)}`,
    );
  }
}

/** One question before all others: what it answers says whether the rest makes sense. */
async function greet({ adres, clients }: VreemdeBron) {
  const url = toUrl(adres, "/zaken/api/v1/zaken");
  const [id, secret] = clients.beheer;
  const headers = { Authorization: `Bearer ${sign(id, secret)}`, "Accept-Crs": "EPSG:4326" };
  const reply = await fetch(url, { headers, signal: AbortSignal.timeout(30_000) }).catch((error: unknown) =>
    fail(`${url} is niet te bereiken (${error instanceof Error ? error.message : "geen reden"}).`),
  );
  if (reply.status === 401 || reply.status === 403)
    fail(`${url} kent client ${id} niet, of met een ander geheim (${reply.status}).`);
  if (reply.status !== 200) fail(`${url} antwoordt met ${reply.status}: staat daar een Zaken API?`);
  const version = reply.headers.get("API-version") ?? "onbekend";
  process.stdout.write(
    `${url}: Zaken API ${version}. De vragen zijn die aan Open Zaak 1.30 (Zaken API ${ASKED}).\n`,
  );
  if (version !== ASKED)
    process.stdout.write("Wat een andere versie anders doet, staat straks als gezakt.\n");
}

const { bron, only } = readArguments();
await greet(bron);
// One file at a time: they share the clients of the source, and give them rights. A source far away may be slow.
const how = ["--no-file-parallelism", "--testTimeout=120000", "--hookTimeout=120000"];
const command = ["node_modules/vitest/vitest.mjs", "run", ...how, ...(only.length > 0 ? only : TESTS)];
const { status } = spawnSync(process.execPath, command, {
  stdio: "inherit",
  env: { ...process.env, CONTRACT_BRON: JSON.stringify(bron) },
});
process.exit(status ?? 1);
