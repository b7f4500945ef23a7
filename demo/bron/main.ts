import { parseArgs } from "node:util";
import { z } from "zod";
import { MODES } from "./frame/mode.ts";
import { AndereVersie } from "./opslag/versie.ts";
import { startBron } from "./start-bron.ts";

const port = z.coerce.number().int().min(0).max(65535);

const clientsJson = z.string().transform((text, context) => {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(text));
  } catch {
    context.addIssue({ code: "custom", message: 'is geen JSON als {"client":"geheim"}' });
    return z.NEVER;
  }
});

const settings = z.object({
  poort: port,
  bestand: z.string().optional(),
  controle: port.optional(),
  als: z.enum(MODES).optional(),
  zaken: z.coerce.number().int().positive().optional(),
  deelgrootte: z.coerce.number().int().positive().optional(),
  "herhaal-ms": z.coerce.number().int().nonnegative().optional(),
  BRON_CLIENTS: clientsJson,
  BRON_BEHEERDER: z.string().min(1),
});

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function readSettings() {
  const options = {
    poort: { type: "string", default: "3002" },
    bestand: { type: "string" },
    controle: { type: "string" },
    als: { type: "string" },
    zaken: { type: "string" },
    deelgrootte: { type: "string" },
    "herhaal-ms": { type: "string" },
  } as const;
  try {
    const { values } = parseArgs({ options });
    const parsed = settings.safeParse({ ...process.env, ...values });
    if (parsed.success) return parsed.data;
    return fail(
      `De bron kan niet starten: ${parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("; ")}.`,
    );
  } catch (error) {
    return fail(`De bron kan niet starten: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const toMelding = ({ nieuw, al }: { nieuw: number; al: number }) =>
  nieuw > 0
    ? `De bron is gevuld: ${nieuw} zaken erbij.`
    : `De bron had al ${al} gevulde zaken: er is niets bij gekomen.`;

const isTaken = (error: unknown): error is Error & { port: number } =>
  error instanceof Error && "code" in error && error.code === "EADDRINUSE";

const given = readSettings();
try {
  const bron = await startBron({
    poort: given.poort,
    bestand: given.bestand,
    controlePoort: given.controle,
    als: given.als,
    zaken: given.zaken,
    deelgrootte: given.deelgrootte,
    herhaalMs: given["herhaal-ms"],
    clients: given.BRON_CLIENTS,
    beheerder: given.BRON_BEHEERDER,
  });
  if (bron.gevuld) process.stderr.write(`${toMelding(bron.gevuld)}\n`);
  process.stdout.write(
    `${JSON.stringify({ gereed: true, adres: bron.adres, ...(bron.controleAdres && { controle: bron.controleAdres }) })}\n`,
  );
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.once(signal, () => void bron.stop().then(() => process.exit(0)));
} catch (error) {
  if (isTaken(error))
    fail(`Poort ${error.port} is al in gebruik: kies een andere met --poort (of --controle).`);
  if (error instanceof AndereVersie) fail(error.message);
  throw error;
}
