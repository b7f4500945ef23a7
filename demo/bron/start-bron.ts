import { randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { createRegistry } from "./apis.ts";
import { applicatie } from "./autorisaties/applicatie.ts";
import { Control } from "./control/control-server.ts";
import { Db } from "./frame/db.ts";
import { createServer } from "./frame/server.ts";
import { createTables, insertRow } from "./frame/store.ts";

export interface BronOptions {
  /** 0: a free one. */
  poort: number;
  /** Where the database is kept; left out: in memory. */
  bestand?: string | undefined;
  controlePoort?: number | undefined;
  /** Secret per client id. */
  clients: Readonly<Record<string, string>>;
  /** The client that may do everything from the start. */
  beheerder: string;
}

export interface Bron {
  adres: string;
  controleAdres?: string;
  stop(): Promise<void>;
}

async function ensureBeheerder(db: Db, clientId: string): Promise<void> {
  await db.write(async (q) => {
    const known = await q.rows(
      `SELECT uuid FROM applicatie t WHERE EXISTS (SELECT 1 FROM json_each(t."clientIds") WHERE value = ?)`,
      [clientId],
    );
    if (known.length > 0) return;
    const doc = { clientIds: [clientId], label: "Beheer", heeftAlleAutorisaties: true, autorisaties: [] };
    await insertRow(q, applicatie, randomUUID(), doc);
  });
}

async function listen(app: FastifyInstance, port: number): Promise<string> {
  const address = await app.listen({ host: "127.0.0.1", port });
  return address.replace("127.0.0.1", "localhost");
}

/** Starts a ZGW source of its own; everything it listens on is loopback. */
export async function startBron(options: BronOptions): Promise<Bron> {
  const db = await Db.open(options.bestand);
  const registry = createRegistry();
  await db.write((q) => createTables(q, registry.resources));
  await ensureBeheerder(db, options.beheerder);
  const control = new Control();
  const source = { db, registry, clients: new Map(Object.entries(options.clients)) };
  const withControl = options.controlePoort !== undefined;
  const app = createServer(source, (server) => withControl && control.watch(server));
  const servers = [app];
  const stop = async () => {
    await Promise.all(servers.map((server) => server.close()));
    await db.close();
  };
  try {
    const adres = await listen(app, options.poort);
    if (options.controlePoort === undefined) return { adres, stop };
    const controlServer = control.server();
    servers.push(controlServer);
    return { adres, controleAdres: await listen(controlServer, options.controlePoort), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
