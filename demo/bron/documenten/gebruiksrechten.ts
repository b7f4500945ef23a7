import { z } from "zod";
import type { Ctx } from "../frame/context.ts";
import { dateTime, optionalDateTime, ref, text } from "../velden/fields.ts";
import { url } from "../velden/filters.ts";
import { throughGuard } from "../frame/guard.ts";
import { uuidOf } from "../frame/ref.ts";
import { resource } from "../frame/resource.ts";
import { toUtc } from "../zaken/termijn.ts";
import { enkelvoudiginformatieobject } from "./enkelvoudiginformatieobject.ts";
import { momenten, toMillis } from "./momenten.ts";
import { DOCUMENTEN_SCOPES } from "./scopes.ts";

/** On what terms a document may be used. */
export const gebruiksrechten = resource({
  name: "gebruiksrechten",
  api: "documenten",
  path: "/gebruiksrechten",
  endpoints: ["list", "get", "post", "put", "patch", "delete"],
  withoutPages: true,
  withEtag: true,
  body: z.object({
    informatieobject: ref(),
    startdatum: dateTime(),
    einddatum: optionalDateTime(),
    omschrijvingVoorwaarden: text(),
  }),
  kept: z.object({}),
  refs: { informatieobject: "enkelvoudiginformatieobject" },
  immutable: ["informatieobject"],
  columns: {
    informatieobject: true,
    startdatum: (doc) => toMillis(doc.startdatum),
    einddatum: (doc) => toMillis(doc.einddatum),
  },
  indexes: ["informatieobject"],
  filters: {
    ...url("informatieobject", "enkelvoudiginformatieobject"),
    ...momenten("startdatum"),
    ...momenten("einddatum"),
  },
  expand: ["informatieobject", "informatieobject.informatieobjecttype"],
  guard: throughGuard(enkelvoudiginformatieobject, "informatieobject"),
  scopes: DOCUMENTEN_SCOPES,
  audit: "informatieobject",
  check(_ctx, { doc }) {
    doc.startdatum = toUtc(doc.startdatum);
    if (doc.einddatum !== null) doc.einddatum = toUtc(doc.einddatum);
  },
  after: (ctx, { doc }) => settle(ctx, doc.informatieobject),
  afterDelete: (ctx, { doc }) => settle(ctx, doc.informatieobject),
});

/** drc-006: with the first the document says that there are any, and with the last that nothing is known. */
async function settle(ctx: Ctx, informatieobject: string): Promise<void> {
  const rights = await ctx.q.rows("SELECT 1 FROM gebruiksrechten WHERE informatieobject = ? LIMIT 1", [
    uuidOf(informatieobject),
  ]);
  const row = await ctx.get(enkelvoudiginformatieobject, informatieobject);
  row.doc.indicatieGebruiksrecht = rights.length > 0 ? true : null;
  await ctx.save(enkelvoudiginformatieobject, row);
}
