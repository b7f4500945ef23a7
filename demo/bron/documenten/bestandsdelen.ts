import { randomUUID } from "node:crypto";
import type { Ctx } from "../frame/context.ts";
import type { Derived } from "../velden/derived.ts";
import { asText, uuidOf } from "../frame/ref.ts";
import type { Resource, StoredRow } from "../frame/resource.ts";
import { inList } from "../opslag/sql.ts";
import { findRows, insertRow } from "../opslag/store.ts";
import { deleteBestanden } from "./bestanden.ts";
import { toEio } from "./eio-rij.ts";

export interface BestandsdeelDoc {
  informatieobject: string;
  volgnummer: number;
  omvang: number;
  /** The file; "" until the part has come in whole. */
  bestand: string;
  [field: string]: unknown;
}

const bestandsdeel = (ctx: Ctx): Resource => ctx.registry.get("bestandsdeel");

const rowsOf = async (ctx: Ctx, uuids: readonly string[]) =>
  (await findRows(
    ctx.q,
    bestandsdeel(ctx),
    inList("t.informatieobject", uuids),
  )) as StoredRow<BestandsdeelDoc>[];

/** The parts that a document waits for, in order. */
export const findDelen = (ctx: Ctx, uuid: string) => rowsOf(ctx, [uuid]);

/** Cuts what is to come into parts of the size that this source takes. */
export async function createDelen(ctx: Ctx, informatieobject: string, bestandsomvang: number): Promise<void> {
  const { deelgrootte } = ctx.source;
  for (let begin = 0, volgnummer = 1; begin < bestandsomvang; begin += deelgrootte, volgnummer += 1)
    await insertRow(ctx.q, bestandsdeel(ctx), randomUUID(), {
      informatieobject,
      volgnummer,
      omvang: Math.min(deelgrootte, bestandsomvang - begin),
      bestand: "",
    });
}

/** The files stay when they have become the content. */
export async function deleteDelen(ctx: Ctx, uuid: string, how: "withBestanden" | "keepBestanden") {
  const delen = await findDelen(ctx, uuid);
  if (delen.length === 0) return;
  await ctx.q.rows("DELETE FROM bestandsdeel WHERE informatieobject = ?", [uuid]);
  if (how === "withBestanden")
    deleteBestanden(
      ctx,
      delen.map(({ doc }) => asText(doc.bestand)).filter((bestand) => bestand !== ""),
    );
}

/** A part as clients see it. */
export const toBestandsdeel = (ctx: Ctx, { uuid, doc }: StoredRow<BestandsdeelDoc>, lock: string) => ({
  url: ctx.registry.refTo(bestandsdeel(ctx), uuid),
  volgnummer: doc.volgnummer,
  omvang: doc.omvang,
  voltooid: doc.bestand !== "",
  lock,
});

/** `bestandsdelen` of a page of documents. */
export const bestandsdelen: Derived = async (ctx, rows) => {
  const delen = new Map<string, StoredRow<BestandsdeelDoc>[]>();
  for (const deel of await rowsOf(
    ctx,
    rows.map(({ uuid }) => uuid),
  )) {
    const uuid = uuidOf(deel.doc.informatieobject);
    delen.set(uuid, [...(delen.get(uuid) ?? []), deel]);
  }
  return (row) => (delen.get(row.uuid) ?? []).map((deel) => toBestandsdeel(ctx, deel, toEio(row).doc.lock));
};
