import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRegistry } from "../apis.ts";
import { Rights, type Autorisatie } from "../autorisaties/rights.ts";
import { Ctx } from "../frame/context.ts";
import type { Source } from "../frame/handle.ts";
import { vul } from "../vullen/vullen.ts";
import { zaak } from "../zaken/zaak.ts";
import { Db, type InValue, type Query } from "./db.ts";
import { listPage, whereOf } from "./list.ts";
import { createTables } from "./tables.ts";

export const HOST = "bron.example";

/** A source without HTTP around it, filled with so many zaken. */
export async function startGevuld(zaken: number): Promise<{ source: Source; stop(): Promise<void> }> {
  const db = await Db.open();
  const registry = createRegistry("openzaak-1.30");
  await db.write((q) => createTables(q, registry.declarations));
  const bestanden = await mkdtemp(join(tmpdir(), "bron-"));
  const source: Source = {
    db,
    registry,
    clients: new Map(),
    bestanden,
    deelgrootte: 1e9,
    notify: () => undefined,
  };
  await vul(source, zaken);
  return {
    source,
    async stop() {
      await db.close();
      await rm(bestanden, { recursive: true });
    },
  };
}

export const rightsTo = (autorisaties: Autorisatie[] | "alles") =>
  new Rights("client", {
    uuid: "",
    label: "",
    heeftAlleAutorisaties: autorisaties === "alles",
    alleenIsGereedVoorPublicatie: false,
    autorisaties: autorisaties === "alles" ? [] : autorisaties,
  });

export interface Vraag {
  sql: string;
  args: readonly InValue[];
}

/** One page of zaken as the API lists them, and every statement that was needed for it. */
export function vraagZaken(source: Source, rights: Rights, search: string) {
  return source.db.read(async (q) => {
    const gevraagd: Vraag[] = [];
    const recorder: Query = {
      rows(sql, args = []) {
        gevraagd.push({ sql, args });
        return q.rows(sql, args);
      },
    };
    const caller = { clientId: "client", userId: "", userRepresentation: "" };
    const request = {
      origin: `http://${HOST}`,
      host: HOST,
      caller,
      rights,
      now: new Date(),
      toelichting: "",
    };
    const ctx = new Ctx(recorder, source, request);
    const query = new URLSearchParams(search);
    const conditions = whereOf(ctx, zaak.filters ?? {}, new Map(query));
    const page = await listPage(ctx, zaak, conditions, query.get("ordering") ?? undefined, query);
    return { page, conditions, gevraagd };
  });
}
