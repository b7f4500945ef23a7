import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Ctx } from "../frame/context.ts";
import { nineDigits } from "../velden/fields.ts";
import { componentGuard } from "../frame/guard.ts";
import { nextIdentificatie } from "../opslag/identificatie.ts";
import { toInvalidParams } from "../frame/invalid-params.ts";
import { NIET_OUD } from "../frame/mode.ts";
import { invalid } from "../frame/problem.ts";
import { resource, type Action } from "../frame/resource.ts";
import { insertRow } from "../opslag/store.ts";

const AANMAKEN = ["zaken.aanmaken"];

const reservering = z.object({
  bronorganisatie: nineDigits(),
  // Not in the documents: keeps one call from holding up all others.
  aantal: z.number().int().min(1).max(10_000).default(1),
});

const zaaknummerReserveren: Action = {
  method: "POST",
  path: "/zaaknummer_reserveren",
  body: reservering,
  status: 201,
  async run(ctx, { body }) {
    ctx.rights.require("zrc", AANMAKEN);
    const parsed = reservering.safeParse(body ?? {});
    if (!parsed.success) throw invalid(toInvalidParams(parsed.error, body ?? {}));
    const { bronorganisatie, aantal } = parsed.data;
    const first = await nextZaaknummer(ctx, bronorganisatie, ctx.today);
    const numbers = Array.from({ length: aantal }, (_, index) => plus(first, index));
    for (const identificatie of numbers)
      await insertRow(ctx.q, zaaknummer, randomUUID(), { identificatie, bronorganisatie });
    const reserved = numbers.map((identificatie) => ({ zaaknummer: identificatie }));
    // Open Zaak answers one number as an object, the standard as a list of one.
    return { status: 201, body: aantal === 1 && ctx.mode === "openzaak-1.30" ? reserved[0] : reserved };
  },
};

/** So many further in the series. */
const plus = (identificatie: string, count: number) =>
  identificatie.replace(/\d+$/, (digits) => String(Number(digits) + count).padStart(digits.length, "0"));

/** Numbers that were given out without a zaak: these go to nobody any more, unless a zaak asks for one by name. */
export const zaaknummer = resource({
  name: "zaaknummer",
  api: "zaken",
  path: "/zaaknummers",
  endpoints: [],
  onlyIn: NIET_OUD,
  body: z.object({ identificatie: z.string(), bronorganisatie: z.string() }),
  kept: z.object({}),
  columns: { identificatie: true, bronorganisatie: true },
  indexes: ["bronorganisatie, identificatie"],
  guard: componentGuard("zrc"),
  scopes: { create: AANMAKEN },
  actions: [zaaknummerReserveren],
});

/** The next number of the year of a date, that neither a zaak nor a reservation has. */
export async function nextZaaknummer(ctx: Ctx, bronorganisatie: string, date: string): Promise<string> {
  const tables = ctx.registry.resources.filter(({ name }) => name === "zaak" || name === "zaaknummer");
  const next = await Promise.all(
    tables.map(({ name }) =>
      nextIdentificatie(ctx, name, `ZAAK-${date.slice(0, 4)}-`, {
        sql: "bronorganisatie = ?",
        args: [bronorganisatie],
      }),
    ),
  );
  return next.reduce((latest, number) => (number > latest ? number : latest));
}
