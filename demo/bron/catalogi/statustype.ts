import { z } from "zod";
import { children, none, type Derived } from "../frame/derived.ts";
import { optionalDuration, optionalText, text } from "../frame/fields.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import { isRef, uuidOf } from "../frame/ref.ts";
import { resource } from "../frame/resource.ts";
import { inList } from "../frame/sql.ts";
import {
  checkDeel,
  checkDeelDelete,
  DEEL,
  deelBody,
  deelColumns,
  deelDerived,
  deelFilters,
} from "./zaaktype-deel.ts";

/** The eindstatus is the statustype with the highest volgnummer of its zaaktype. */
const isEindstatus: Derived = async (ctx, rows) => {
  const zaaktypen = inList(
    "zaaktype",
    new Set(
      rows
        .map((row) => row.doc["zaaktype"])
        .filter(isRef)
        .map(uuidOf),
    ),
  );
  const found = await ctx.q.rows(
    `SELECT zaaktype, MAX(volgnummer) AS last FROM statustype WHERE ${zaaktypen.sql} GROUP BY zaaktype`,
    zaaktypen.args,
  );
  const last = new Map(found.map((row) => [row["zaaktype"], row["last"]]));
  return (row) => last.get(uuidOf(String(row.doc["zaaktype"]))) === row.doc["volgnummer"];
};

export const statustype = resource({
  ...DEEL,
  name: "statustype",
  path: "/statustypen",
  body: z.object({
    ...deelBody,
    omschrijving: text(80),
    omschrijvingGeneriek: optionalText(80),
    statustekst: optionalText(1000),
    volgnummer: z.number().int().min(1).max(9999),
    informeren: z.boolean().default(false),
    doorlooptijd: optionalDuration(),
    toelichting: z.string().max(1000).nullable().default(null),
    checklistitemStatustype: z
      .array(
        z.object({
          itemnaam: text(30),
          toelichting: optionalText(1000),
          vraagstelling: text(255),
          verplicht: z.boolean().default(false),
        }),
      )
      .default([]),
  }),
  kept: z.object({}),
  refs: { zaaktype: "zaaktype" },
  columns: { ...deelColumns, volgnummer: true },
  indexes: ["zaaktype, volgnummer"],
  derived: {
    ...deelDerived,
    isEindstatus,
    eigenschappen: children("eigenschap", "statustype"),
    zaakobjecttypen: none,
  },
  filters: deelFilters,
  async check(ctx, change) {
    await checkDeel(ctx, change);
    const { zaaktype, volgnummer } = change.doc;
    const same = await ctx.q.rows(
      "SELECT uuid FROM statustype WHERE zaaktype = ? AND volgnummer = ? AND uuid <> ?",
      [uuidOf(zaaktype), volgnummer, change.uuid],
    );
    if (same.length > 0)
      throw invalidParam(NON_FIELD, "unique", "De velden zaaktype, volgnummer moeten een unieke set zijn.");
  },
  checkDelete: checkDeelDelete,
});
