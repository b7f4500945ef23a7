import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { toHash } from "../../demo/start/hash.mjs";
import { bronProgramma } from "../../demo/start/onderdelen.mjs";
import type { Opstelling } from "../opstelling.ts";
import { createVrager, type Vrager } from "./vrager.ts";
import { geefRechten } from "./rechten.ts";

export const WORTEL = fileURLToPath(new URL("../..", import.meta.url));
const MAP = join(WORTEL, ".bench");
const ZAKEN = 1_000_000;

/** The clients of the source: one that may see everything, one with half of the zaaktypen, one with a single one. */
export const CLIENTS = { alles: "geheim-alles", helft: "geheim-helft", een: "geheim-een" };
export type ClientNaam = keyof typeof CLIENTS;

const gereedSchema = z.object({ adres: z.string() });
/** What a filled database depends on: the source but for what only tests it, and what fills it. */
const GEMAAKT_VAN = [
  ...readdirSync(join(WORTEL, "demo/bron"))
    .filter((naam) => naam !== "proef" && naam !== "contract")
    .map((naam) => `demo/bron/${naam}`),
  "demo/data/toeval.ts",
  "demo/data/inhoud/pdf.ts",
];

/** When it changes the database is made again. */
const toKenmerk = () => `${ZAKEN}-${toHash(WORTEL, GEMAAKT_VAN)}`;

function leesKenmerk(pad: string): string {
  try {
    return readFileSync(pad, "utf8");
  } catch {
    return "";
  }
}

/** The file of the database, kept between runs; away when it is of an earlier version of the source. */
function toBestand(): { bestand: string; klaar: () => void } {
  mkdirSync(MAP, { recursive: true });
  const bestand = join(MAP, "bron.db");
  const merk = join(MAP, "bron.kenmerk");
  const kenmerk = toKenmerk();
  if (leesKenmerk(merk) !== kenmerk) {
    for (const naam of readdirSync(MAP)) rmSync(join(MAP, naam), { recursive: true });
    console.log(`The source is filled with ${ZAKEN} zaken first; that takes some minutes, once.`);
  }
  return { bestand, klaar: () => writeFileSync(merk, kenmerk) };
}

/** Starts a source of its own, beside the one of the demo. */
export async function startBronProces(
  { processen }: Pick<Opstelling, "processen">,
  log: string,
  args: string[],
) {
  const proces = processen.start("De bron", [...bronProgramma, "--poort", "0", ...args], {
    cwd: WORTEL,
    log,
    env: { BRON_CLIENTS: JSON.stringify(CLIENTS), BRON_BEHEERDER: "alles" },
  });
  const { adres } = gereedSchema.parse(await proces.gereed);
  return { proces, vrager: createVrager(adres, CLIENTS) };
}

let eenmaal: Promise<Vrager<ClientNaam>> | undefined;

async function startGevuld(opstelling: Opstelling): Promise<Vrager<ClientNaam>> {
  const { bestand, klaar } = toBestand();
  const { vrager } = await startBronProces(opstelling, "grote-bron", [
    "--bestand",
    bestand,
    "--zaken",
    String(ZAKEN),
  ]);
  klaar();
  await geefRechten(vrager);
  return vrager;
}

/** The source with a million zaken; started when a row first asks for it, and ended with the bench. */
export const grootteBron = (opstelling: Opstelling): Promise<Vrager<ClientNaam>> =>
  (eenmaal ??= startGevuld(opstelling));
