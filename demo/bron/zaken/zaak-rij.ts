import type { Ctx } from "../frame/context.ts";
import type { StoredRow } from "../frame/resource.ts";
import type { Sql } from "../opslag/sql.ts";
import { findRows } from "../opslag/store.ts";
import type { ZaakDoc } from "./zaak-velden.ts";

/** A zaak, for the rules that its declaration itself is made of. */
export type ZaakRij = StoredRow<ZaakDoc>;

/** Whether the rules that only Open Zaak has hold. */
export const isOpenzaak = (ctx: Ctx) => ctx.mode === "openzaak-1.30";

const resourceOf = (ctx: Ctx) => ctx.registry.get("zaak");

export const getZaak = async (ctx: Ctx, ref: string): Promise<ZaakRij> =>
  (await ctx.get(resourceOf(ctx), ref)) as ZaakRij;

const findZaken = async (ctx: Ctx, where: Sql): Promise<ZaakRij[]> =>
  (await findRows(ctx.q, resourceOf(ctx), where)) as ZaakRij[];

export const findDeelzaken = (ctx: Ctx, hoofdzaak: ZaakRij): Promise<ZaakRij[]> =>
  findZaken(ctx, { sql: "t.hoofdzaak = ?", args: [hoofdzaak.uuid] });

/** The zaken that name this one as relevant or gerelateerd. */
export const findRelating = (ctx: Ctx, { uuid }: ZaakRij): Promise<ZaakRij[]> =>
  findZaken(ctx, { sql: "t.id IN (SELECT zaak_id FROM zaak__relaties WHERE waarde = ?)", args: [uuid] });

export const saveZaak = (ctx: Ctx, row: ZaakRij): Promise<void> => ctx.save(resourceOf(ctx), row);
