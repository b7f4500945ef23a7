// Puts the behaviour tests of the source to the source of another supplier:
//   npm run contract -- --bron https://zgw.example.nl --beheer id:geheim --vergunningen id:geheim --ander id:geheim
// `--bron` is what comes before /zaken/api/v1; APIs that live elsewhere get a root of their own, as in
// `--notificaties https://notificaties.example.nl/api/v1`. The client `beheer` may do everything; the two others are known to
// the source (and to the one of the notificaties) and get their rights from the tests. It writes a lot: never a source that
// anyone works with. What a source may need besides:
//   --ontvanger HOST      under which it reaches this machine, to deliver notificaties; without it, both are one machine
//   --als MODE            which kind of supplier it is (openzaak-1.30, zgw-1.7, zgw-1.4); else its API-version says so
//   --bezorgtijd SECONDS  how long a notificatie may be under way
//   --procestype URL --klasse URL --klasse-termijn URL --klasse-datum URL --omschrijving URL
//                         of a selectielijst, for a source that reads what types refer to: klassen of that procestype without a
//                         procestermijn, with an estimated one and with one that is laid down, and a generic omschrijving
// What the tests make is removed at the end, also after Ctrl-C; the README says what a source keeps.
// Names of test files at the end: only those.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readArgumenten } from "./argumenten.ts";
import type { VreemdeBron } from "./vreemde-bron-schema.ts";

const say = (sentence: string) => process.stdout.write(`${sentence}\n`);

function readOrFail(sporen: string) {
  try {
    return readArgumenten(process.argv.slice(2), sporen);
  } catch (error) {
    process.stderr.write(
      `Gebruik: npm run contract -- --bron URL --beheer id:geheim --vergunningen id:geheim --ander id:geheim\n${error instanceof Error ? error.message : String(error)}.\n`,
    );
    process.exit(2);
  }
}

/** One file at a time: they share the clients of the source, and give them rights. A source far away may be slow. */
async function runTests(bron: VreemdeBron, tests: string[]): Promise<number> {
  const how = ["--no-file-parallelism", "--testTimeout=120000", "--hookTimeout=120000"];
  const reporters = ["--reporter=default", "--reporter=./demo/bron/proef/uitslag.ts"];
  const command = ["node_modules/vitest/vitest.mjs", "run", ...how, ...reporters, ...tests];
  const env = { ...process.env, CONTRACT_BRON: JSON.stringify(bron) };
  const [code] = (await once(spawn(process.execPath, command, { stdio: "inherit", env }), "exit")) as [
    number | null,
  ];
  return code ?? 1;
}

const map = mkdtempSync(join(tmpdir(), "contract-"));
process.once("exit", () => {
  rmSync(map, { recursive: true });
});
const { bron, als, heeftNotificaties, tests } = readOrFail(join(map, "sporen"));
// Before the modules that read it: which selectielijst there is, and where what is made is written down.
process.env["CONTRACT_BRON"] = JSON.stringify(bron);
const { Kan, vooraf } = await import("./vooraf.ts");
const { ruimOp } = await import("./opruimen.ts");

const [beheer, vergunningen, ander] = Object.values(bron.clients).map(([id]) => id);
say(
  `De proef vraagt ${bron.adres["zaken"] ?? ""} en de API's ernaast, en schrijft daar veel: alleen bij een bron waar niemand mee werkt.`,
);
say(
  `Nodig: client ${beheer ?? ""} mag alles; ${vergunningen ?? ""} en ${ander ?? ""} zijn bekend en hebben geen applicatie.`,
);
// The tests end by themselves; what they made is removed all the same.
process.on("SIGINT", () => undefined);
let code = 2;
try {
  const gevonden = await vooraf(bron, als, heeftNotificaties);
  say(`Zaken API ${gevonden.versie || "zonder versie"}: de vragen zijn die aan ${gevonden.als}.`);
  say(
    "Overgeslagen wordt wat een ander soort leverancier aangaat, en wat alleen aan de eigen bron te zien is.",
  );
  if (gevonden.zonderNotificaties !== undefined)
    say(`Overgeslagen worden notificaties: ${gevonden.zonderNotificaties}.`);
  code = await runTests({ ...bron, ...gevonden }, tests);
} catch (error) {
  if (!(error instanceof Kan)) throw error;
  process.stderr.write(`${error.message}\n`);
} finally {
  const opgeruimd = await ruimOp(bron);
  if (opgeruimd) say(opgeruimd);
}
process.exit(code);
