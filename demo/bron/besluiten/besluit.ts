import { z } from "zod";
import { auditTable } from "../audittrail/record.ts";
import { besluittype } from "../catalogi/besluittype.ts";
import type { Ctx } from "../frame/context.ts";
import { computed } from "../velden/derived.ts";
import { exact, url } from "../velden/filters.ts";
import { typeGuard } from "../frame/guard.ts";
import { only, OPENZAAK } from "../frame/mode.ts";
import { asText, isRef, uuidOf, type Doc } from "../frame/ref.ts";
import { resource } from "../frame/resource.ts";
import { findRows } from "../opslag/store.ts";
import { rederiveBesluit } from "../zaken/archief.ts";
import { mirrorZaakbesluit } from "../zaken/zaakbesluit.ts";
import { checkBesluit, requireOpenZaak } from "./besluit-regels.ts";
import { besluitBody, VERVALREDENEN } from "./besluit-velden.ts";
import { besluitVerwerken } from "./besluit-verwerken.ts";
import { BESLUITEN_AANMAKEN, BESLUITEN_BIJWERKEN, BESLUITEN_LEZEN, BESLUITEN_VERWIJDEREN } from "./scopes.ts";

export const besluit = resource({
  name: "besluit",
  api: "besluiten",
  path: "/besluiten",
  endpoints: ["list", "get", "post", "put", "patch", "delete"],
  withEtag: true,
  body: besluitBody,
  kept: z.object({}),
  refs: { besluittype: "besluittype", zaak: "zaak" },
  immutable: ["identificatie", "verantwoordelijkeOrganisatie", "besluittype"],
  columns: {
    identificatie: true,
    verantwoordelijkeOrganisatie: true,
    besluittype: true,
    zaak: (doc) => (isRef(doc.zaak) ? uuidOf(doc.zaak) : null),
    ingangsdatum: true,
    vervaldatum: true,
  },
  indexes: ['identificatie, "verantwoordelijkeOrganisatie"', "besluittype", "zaak"],
  derived: { vervalredenWeergave: computed((doc) => VERVALREDENEN[asText(doc["vervalreden"])] ?? "") },
  filters: {
    ...exact("identificatie"),
    ...exact("verantwoordelijkeOrganisatie"),
    ...url("besluittype", "besluittype"),
    ...url("zaak", "zaak"),
  },
  guard: typeGuard("brc", { type: "besluittype" }, (_ctx, { besluittype: type }) =>
    Promise.resolve(isRef(type) ? { type: uuidOf(type) } : undefined),
  ),
  scopes: {
    read: BESLUITEN_LEZEN,
    create: BESLUITEN_AANMAKEN,
    update: BESLUITEN_BIJWERKEN,
    delete: BESLUITEN_VERWIJDEREN,
  },
  modes: only(OPENZAAK, "etag", besluitVerwerken.path),
  audit: "self",
  kanaal: { naam: "besluiten", kenmerken },
  actions: [besluitVerwerken],
  check: checkBesluit,
  async after(ctx, { uuid, doc, before }) {
    await mirrorZaakbesluit(ctx, uuid, before?.zaak ?? "", doc.zaak);
    await rederiveBesluit(ctx, before?.zaak, doc.zaak);
  },
  checkDelete: (ctx, { doc }) => requireOpenZaak(ctx, doc),
  async afterDelete(ctx, { uuid, doc }) {
    await mirrorZaakbesluit(ctx, uuid, doc.zaak, "");
    await rederiveBesluit(ctx, doc.zaak);
    await deleteRelaties(ctx, uuid);
    await ctx.q.rows(`DELETE FROM "${auditTable("besluit")}" WHERE "hoofdObject" = ?`, [uuid]);
  },
});

async function kenmerken(ctx: Ctx, doc: Doc): Promise<Doc> {
  const { verantwoordelijkeOrganisatie, besluittype: type } = doc;
  const known = { verantwoordelijkeOrganisatie, besluittype: type };
  if (ctx.mode !== "openzaak-1.30") return known;
  return { ...known, "besluittype.catalogus": (await ctx.get(besluittype, asText(type))).doc.catalogus };
}

/** With documents; the Documenten API loses its side of them as well. */
async function deleteRelaties(ctx: Ctx, uuid: string): Promise<void> {
  const relatie = ctx.registry.get("besluitinformatieobject");
  for (const row of await findRows(ctx.q, relatie, { sql: "t.besluit = ?", args: [uuid] })) {
    await ctx.q.rows("DELETE FROM besluitinformatieobject WHERE uuid = ?", [row.uuid]);
    await relatie.afterDelete?.(ctx, row);
  }
}
