import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Ctx } from "../frame/context.ts";
import { componentGuard } from "../frame/guard.ts";
import { invalidParam, notFound } from "../frame/problem.ts";
import type { InValue } from "../opslag/db.ts";
import { asText, without, type Doc } from "../frame/ref.ts";
import { resource, type StoredRow } from "../frame/resource.ts";
import { findRows, insertRow } from "../opslag/store.ts";
import { toEio } from "./eio-rij.ts";
import type { EioDoc } from "./enkelvoudiginformatieobject-velden.ts";

/** Versions that were replaced; the newest is the document itself. Not a resource of the API. */
export const eioVersie = resource({
  name: "enkelvoudiginformatieobject_versie",
  api: "documenten",
  path: "/enkelvoudiginformatieobjectversies",
  endpoints: [],
  body: z.object({ informatieobject: z.string() }),
  kept: z.looseObject({ versie: z.number().default(0), beginRegistratie: z.string().default("") }),
  columns: {
    informatieobject: true,
    versie: true,
    beginRegistratie: (doc) => Date.parse(doc.beginRegistratie),
  },
  indexes: ["informatieobject, versie"],
  guard: componentGuard("drc"),
  scopes: {},
});

export const VERSIE_PARAMS = ["versie", "registratieOp"] as const;

/** Puts the version aside that is about to be replaced. */
export const keepVersie = (ctx: Ctx, uuid: string, doc: EioDoc) =>
  insertRow(ctx.q, eioVersie, randomUUID(), { ...doc, informatieobject: uuid });

export async function listVersies(ctx: Ctx, uuid: string): Promise<EioDoc[]> {
  const rows = await findRows(ctx.q, eioVersie, { sql: "t.informatieobject = ?", args: [uuid] });
  return rows.map((row) => toEio(row).doc);
}

function asked(
  query: URLSearchParams,
): { sql: string; args: InValue[]; fits(doc: EioDoc): boolean } | undefined {
  const [versie, moment] = [query.get("versie"), query.get("registratieOp")];
  if (versie) {
    const number = Number(versie);
    if (!Number.isInteger(number)) throw invalidParam("versie", "invalid", "Voer een getal in.");
    return { sql: "versie = ?", args: [number], fits: (doc) => doc.versie === number };
  }
  if (!moment) return undefined;
  const time = Date.parse(moment);
  if (Number.isNaN(time)) throw invalidParam("registratieOp", "invalid", "Voer een geldige datum/tijd in.");
  return {
    sql: '"beginRegistratie" <= ?',
    args: [time],
    fits: (doc) => Date.parse(doc.beginRegistratie) <= time,
  };
}

/** The document in the version that `versie` or `registratieOp` asks; whether it is locked, it is in every version. */
export async function versionAt(ctx: Ctx, row: StoredRow, query: URLSearchParams): Promise<StoredRow> {
  const wanted = asked(query);
  const newest = toEio(row).doc;
  if (wanted === undefined || wanted.fits(newest)) return row;
  const [found] = await ctx.q.rows(
    `SELECT doc FROM enkelvoudiginformatieobject_versie WHERE informatieobject = ? AND ${wanted.sql} ORDER BY versie DESC LIMIT 1`,
    [row.uuid, ...wanted.args],
  );
  if (found === undefined) throw notFound();
  const doc = without(["informatieobject"], JSON.parse(asText(found["doc"])) as Doc);
  return { ...row, doc: { ...doc, lock: newest.lock, locked: newest.locked } };
}
