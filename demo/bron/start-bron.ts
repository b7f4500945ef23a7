import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { createRegistry } from "./apis.ts";
import { applicatie } from "./autorisaties/applicatie.ts";
import { findApplicatie } from "./autorisaties/rights.ts";
import { Control } from "./control/control-server.ts";
import { Db } from "./opslag/db.ts";
import type { Source } from "./frame/handle.ts";
import type { Mode } from "./frame/mode.ts";
import { createServer } from "./frame/server.ts";
import { insertRow } from "./opslag/store.ts";
import { createTables } from "./opslag/tables.ts";
import { requireVersie } from "./opslag/versie.ts";
import { Bezorger } from "./notificaties/bezorger.ts";
import { ensureKanalen } from "./notificaties/eigen-kanalen.ts";
import { createWachtrij } from "./notificaties/wachtrij.ts";
import { vul } from "./vullen/vullen.ts";

const DEELGROOTTE = 4 * 1024 ** 3;

export interface BronOptions {
  /** 0: a free one. */
  poort: number;
  /** Where the database is kept, and beside it the content of documents; left out: in memory, and a folder that goes with it. */
  bestand?: string | undefined;
  /** What the source behaves as; Open Zaak 1.30 when left out. */
  als?: Mode | undefined;
  /** Bytes of a bestandsdeel; 4 GiB when left out. */
  deelgrootte?: number | undefined;
  /** The first wait before a notificatie is sent again, in milliseconds; 25 s when left out. */
  herhaalMs?: number | undefined;
  controlePoort?: number | undefined;
  /** How many zaken it is filled with before it listens. */
  zaken?: number | undefined;
  /** Secret per client id. */
  clients: Readonly<Record<string, string>>;
  /** The client that may do everything from the start. */
  beheerder: string;
}

export interface Bron {
  adres: string;
  controleAdres?: string;
  /** How many zaken were filled in now, and how many there were already. */
  gevuld?: { nieuw: number; al: number } | undefined;
  stop(): Promise<void>;
}

async function ensureBeheerder(db: Db, clientId: string): Promise<void> {
  await db.write(async (q) => {
    if (await findApplicatie(q, clientId)) return;
    await insertRow(q, applicatie, randomUUID(), {
      clientIds: [clientId],
      label: "Beheer",
      heeftAlleAutorisaties: true,
      alleenIsGereedVoorPublicatie: false,
      autorisaties: [],
    });
  });
}

async function listen(app: FastifyInstance, port: number): Promise<string> {
  const address = await app.listen({ host: "127.0.0.1", port });
  return address.replace("127.0.0.1", "localhost");
}

/** A folder for the content of documents: beside the database, or a temporary one that goes when the source stops. */
async function openBestanden(database: string | undefined) {
  if (database === undefined) {
    const map = await mkdtemp(join(tmpdir(), "zgw-bron-"));
    return { map, close: () => rm(map, { recursive: true, force: true }) };
  }
  const map = `${database}-bestanden`;
  await mkdir(map, { recursive: true });
  return { map, close: () => Promise.resolve() };
}

/** Starts a ZGW source of its own; everything it listens on is loopback. */
export async function startBron(options: BronOptions): Promise<Bron> {
  const db = await Db.open(options.bestand);
  const registry = createRegistry(options.als ?? "openzaak-1.30");
  await db.write(async (q) => {
    await requireVersie(q, registry.declarations);
    await createTables(q, registry.declarations);
    await createWachtrij(q);
    await ensureKanalen(q, registry.mode);
  });
  await ensureBeheerder(db, options.beheerder);
  const bestanden = await openBestanden(options.bestand);
  const bezorger = new Bezorger(db, options.herhaalMs);
  const control = new Control();
  const source: Source = {
    db,
    registry,
    clients: new Map(Object.entries(options.clients)),
    bestanden: bestanden.map,
    deelgrootte: options.deelgrootte ?? DEELGROOTTE,
    notify: () => bezorger.wake(),
  };
  const gevuld = options.zaken === undefined ? undefined : await vul(source, options.zaken);
  const withControl = options.controlePoort !== undefined;
  const app = createServer(source, (server) => withControl && control.watch(server));
  const servers = [app];
  const stop = async () => {
    await Promise.all(servers.map((server) => server.close()));
    await bezorger.stop();
    await db.close();
    await bestanden.close();
  };
  try {
    const adres = await listen(app, options.poort);
    bezorger.wake();
    if (options.controlePoort === undefined) return { adres, gevuld, stop };
    const controlServer = control.server();
    servers.push(controlServer);
    return { adres, controleAdres: await listen(controlServer, options.controlePoort), gevuld, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
