import type { InValue } from "./db.ts";
import type { Ctx } from "../frame/context.ts";
import { asText } from "../frame/ref.ts";
import type { Sql } from "./sql.ts";

const DIGITS = 10;

/** The next of a series such as ZAAK-2026-0000000001, of the rows that a condition keeps apart. */
export async function nextIdentificatie(
  ctx: Ctx,
  table: string,
  prefix: string,
  within?: Sql,
): Promise<string> {
  const args: InValue[] = [
    prefix,
    `${prefix}:`,
    `${prefix}${"[0-9]".repeat(DIGITS)}`,
    ...(within?.args ?? []),
  ];
  const [row] = await ctx.q.rows(
    `SELECT MAX(identificatie) AS last FROM "${table}"
     WHERE identificatie >= ? AND identificatie < ? AND identificatie GLOB ? AND ${within?.sql ?? "1"}`,
    args,
  );
  return prefix + String(Number(asText(row?.["last"]).slice(-DIGITS)) + 1).padStart(DIGITS, "0");
}
