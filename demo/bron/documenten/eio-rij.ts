import type { Ctx } from "../frame/context.ts";
import type { Resource, StoredRow } from "../frame/resource.ts";
import type { EioDoc } from "./enkelvoudiginformatieobject-velden.ts";

/** The resource, for what it is itself made of: a module that imports it cannot be imported by it. */
export const EIO = (ctx: Ctx): Resource => ctx.registry.get("enkelvoudiginformatieobject");

/** A row of that resource; what is stored was checked against its declaration. */
export const toEio = (row: StoredRow) => row as StoredRow<Record<string, unknown>> as StoredRow<EioDoc>;

export const getEio = async (ctx: Ctx, ref: string) => toEio(await ctx.get(EIO(ctx), ref));
