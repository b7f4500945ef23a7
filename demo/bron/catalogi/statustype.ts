import { z } from "zod";
import { children, type Derived } from "../velden/derived.ts";
import { optionalDuration, optionalText, text } from "../velden/fields.ts";
import { only, type Mode } from "../frame/mode.ts";
import { isRef, uuidOf } from "../frame/ref.ts";
import { resource } from "../frame/resource.ts";
import { inList } from "../opslag/sql.ts";
import { refuseWhenUsed, release } from "./verwijderen.ts";
import {
  checkDeel,
  checkDeelDelete,
  DEEL,
  deelBody,
  deelColumns,
  deelDerived,
  deelFilters,
  requireUniqueInZaaktype,
} from "./zaaktype-deel.ts";

/** Where a zaakobjecttype names its statustype; the newest standard has it the other way round. */
export const MET_STATUSTYPE: readonly Mode[] = ["openzaak-1.30", "zgw-1.4"];

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
    zaakobjecttypen: children("zaakobjecttype", "statustype"),
  },
  filters: deelFilters,
  modes: only(MET_STATUSTYPE, "zaakobjecttypen"),
  async check(ctx, change) {
    await checkDeel(ctx, change);
    await requireUniqueInZaaktype(ctx, "statustype", "volgnummer", change);
  },
  async checkDelete(ctx, row) {
    await checkDeelDelete(ctx, row);
    await refuseWhenUsed(ctx, "statustype", row.uuid);
  },
  afterDelete: (ctx, row) => release(ctx, "statustype", row.uuid),
});
