import { z } from "zod";
import { looseRef, ref } from "../velden/fields.ts";
import { url } from "../velden/filters.ts";
import { throughGuard } from "../frame/guard.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import { isRef, uuidOf } from "../frame/ref.ts";
import { resource } from "../frame/resource.ts";
import { enkelvoudiginformatieobject } from "./enkelvoudiginformatieobject.ts";
import { OBJECT_TYPES, objectFilter } from "./object-filters.ts";
import { DOCUMENTEN_SCOPES } from "./scopes.ts";

/** What a document is related to. Made and removed with the relation in the other API, never by a client. */
export const objectinformatieobject = resource({
  name: "objectinformatieobject",
  api: "documenten",
  path: "/objectinformatieobjecten",
  endpoints: ["list", "get", "post", "delete"],
  withoutPages: true,
  withEtag: true,
  body: z.object({
    informatieobject: ref(),
    object: looseRef(),
    objectType: z.enum(OBJECT_TYPES),
  }),
  kept: z.object({}),
  refs: { informatieobject: "enkelvoudiginformatieobject" },
  columns: { informatieobject: true, object: true, objectType: true },
  indexes: ["informatieobject", 'object, "objectType"'],
  filters: { ...objectFilter, ...url("informatieobject", "enkelvoudiginformatieobject") },
  guard: throughGuard(enkelvoudiginformatieobject, "informatieobject"),
  scopes: DOCUMENTEN_SCOPES,
  async check(ctx, { doc }) {
    const { pathname } = new URL(doc.object, "http://bron");
    const target = isRef(doc.object) ? doc.object : pathname;
    if (doc.objectType === "verzoek" || ctx.registry.at(target)?.name !== doc.objectType)
      throw invalidParam("object", "bad-url", "Het object kan niet worden opgehaald.");
    const known = await ctx.q.rows(
      "SELECT 1 FROM objectinformatieobject WHERE informatieobject = ? AND object = ?",
      [uuidOf(doc.informatieobject), uuidOf(target)],
    );
    if (known.length > 0)
      throw invalidParam(
        NON_FIELD,
        "unique",
        "De velden object, informatieobject moeten een unieke set zijn.",
      );
    throw invalidParam(
      NON_FIELD,
      "inconsistent-relation",
      "De relatie tussen object en informatieobject bestaat niet.",
    );
  },
  checkDelete() {
    throw invalidParam(NON_FIELD, "remote-relation-exists", "De relatie zelf bestaat nog.");
  },
});
