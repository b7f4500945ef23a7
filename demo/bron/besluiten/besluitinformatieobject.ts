import { z } from "zod";
import { besluittype } from "../catalogi/besluittype.ts";
import type { Ctx } from "../frame/context.ts";
import { createSpiegel, deleteSpiegel } from "../documenten/objectinformatieobject-spiegel.ts";
import { ref } from "../velden/fields.ts";
import { url } from "../velden/filters.ts";
import { throughGuard } from "../frame/guard.ts";
import { only, OPENZAAK } from "../frame/mode.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import { asText, uuidOf } from "../frame/ref.ts";
import { resource } from "../frame/resource.ts";
import { besluit } from "./besluit.ts";
import { BESLUITEN_AANMAKEN, BESLUITEN_LEZEN, BESLUITEN_VERWIJDEREN } from "./scopes.ts";

export const besluitinformatieobject = resource({
  name: "besluitinformatieobject",
  api: "besluiten",
  path: "/besluitinformatieobjecten",
  endpoints: ["list", "get", "post", "delete"],
  withoutPages: true,
  withEtag: true,
  modes: only(OPENZAAK, "etag"),
  body: z.object({ informatieobject: ref(), besluit: ref() }),
  kept: z.object({}),
  refs: { informatieobject: "enkelvoudiginformatieobject", besluit: "besluit" },
  columns: { informatieobject: true, besluit: true },
  indexes: ["besluit", "informatieobject"],
  filters: { ...url("besluit", "besluit"), ...url("informatieobject", "enkelvoudiginformatieobject") },
  guard: throughGuard(besluit, "besluit"),
  scopes: { read: BESLUITEN_LEZEN, create: BESLUITEN_AANMAKEN, delete: BESLUITEN_VERWIJDEREN },
  audit: "besluit",
  async check(ctx, { doc }) {
    await requireUnique(ctx, doc);
    await requireInformatieobjecttype(ctx, doc);
  },
  // brc-005
  after: (ctx, { doc }) => createSpiegel(ctx, toSpiegel(doc)),
  afterDelete: (ctx, { doc }) => deleteSpiegel(ctx, toSpiegel(doc)),
});

interface Relatie {
  informatieobject: string;
  besluit: string;
}

const toSpiegel = ({ informatieobject, besluit: object }: Relatie) => ({
  informatieobject,
  object,
  objectType: "besluit" as const,
});

async function requireUnique(ctx: Ctx, relatie: Relatie): Promise<void> {
  const same = await ctx.q.rows(
    "SELECT uuid FROM besluitinformatieobject WHERE besluit = ? AND informatieobject = ?",
    [uuidOf(relatie.besluit), uuidOf(relatie.informatieobject)],
  );
  if (same.length > 0)
    throw invalidParam(
      NON_FIELD,
      "unique",
      "De velden besluit, informatieobject moeten een unieke set zijn.",
    );
}

/** brc-008 */
async function requireInformatieobjecttype(ctx: Ctx, relatie: Relatie): Promise<void> {
  const ofBesluit = await ctx.get(besluit, relatie.besluit);
  const type = await ctx.get(besluittype, ofBesluit.doc.besluittype);
  const document = await ctx.get(ctx.registry.get("enkelvoudiginformatieobject"), relatie.informatieobject);
  if (!type.doc.informatieobjecttypen.includes(asText(document.doc["informatieobjecttype"])))
    throw invalidParam(
      NON_FIELD,
      "missing-besluittype-informatieobjecttype-relation",
      "Het informatieobjecttype hoort niet bij het besluittype van het besluit.",
    );
}
