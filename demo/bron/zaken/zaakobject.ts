import { z } from "zod";
import type { Ctx } from "../frame/context.ts";
import { optionalText, optionalUri, ref, text, uri } from "../velden/fields.ts";
import { choice, exact, url } from "../velden/filters.ts";
import { throughGuard } from "../frame/guard.ts";

import { only, ZGW_NIEUW } from "../frame/mode.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import { isRef, type Doc } from "../frame/ref.ts";
import { resource } from "../frame/resource.ts";
import { rederive } from "./archief.ts";
import { requireOwnType, requireWritable } from "./bij-zaak.ts";
import { parseGroep } from "./groep.ts";
import { OBJECT_TYPEN, objectIdentificatie } from "./object-identificatie.ts";
import { BIJ_ZAAK_GESLOTEN, BIJ_ZAAK_SCOPES } from "./scopes.ts";
import { zaak } from "./zaak.ts";

const NO_MATCH = { message: "Ongeldige hyperlink - Geen overeenkomende URL.", params: { code: "no_match" } };

const zaakobjectBody = z.object({
  zaak: ref(),
  object: optionalUri(),
  zaakobjecttype: z
    .string()
    .refine((value) => value === "" || isRef(value), NO_MATCH)
    .default(""),
  objectType: z.enum(OBJECT_TYPEN),
  objectTypeOverige: z
    .string()
    .max(100)
    .regex(/^([a-z_]+)?$/)
    .default(""),
  objectTypeOverigeDefinitie: z
    .object({ url: uri(), schema: text(100), objectData: text(100) })
    .nullable()
    .default(null),
  relatieomschrijving: optionalText(80),
  objectIdentificatie: z
    .record(z.string(), z.unknown())
    .nullish()
    .transform((value) => value ?? undefined),
});

export const zaakobject = resource({
  name: "zaakobject",
  api: "zaken",
  path: "/zaakobjecten",
  endpoints: ["list", "get", "post", "put", "patch", "delete"],
  withUuid: true,
  withEtag: true,
  modes: only(ZGW_NIEUW, "etag"),
  body: zaakobjectBody,
  kept: z.object({}),
  refs: { zaak: "zaak", zaakobjecttype: "zaakobjecttype" },
  immutable: ["zaak", "object", "objectType"],
  columns: { zaak: true, object: true, objectType: true },
  indexes: ["zaak", "object"],
  filters: { ...url("zaak", "zaak"), ...exact("object"), ...choice("objectType", OBJECT_TYPEN) },
  guard: throughGuard(zaak, "zaak"),
  scopes: {
    ...BIJ_ZAAK_SCOPES,
    create: ["zaken.aanmaken", ...BIJ_ZAAK_SCOPES.create],
    delete: ["zaken.verwijderen", ...BIJ_ZAAK_SCOPES.delete],
  },
  closedScopes: BIJ_ZAAK_GESLOTEN,
  audit: "zaak",
  async check(ctx, { doc }) {
    await requireWritable(ctx, doc.zaak);
    checkObject(ctx, doc);
    if (doc.zaakobjecttype === "") return;
    const type = await ctx.get(ctx.registry.get("zaakobjecttype"), doc.zaakobjecttype);
    await requireOwnType(ctx, doc.zaak, String(type.doc["zaaktype"]));
  },
  after: (ctx, { doc }) => rederive(ctx, doc.zaak, ["zaakobject"]),
  afterDelete: (ctx, { doc }) => rederive(ctx, doc.zaak, ["zaakobject"]),
});

type Zaakobject = z.output<typeof zaakobjectBody>;

/** What it is: a URL, or an identification in the shape of its objectType. */
function checkObject(ctx: Ctx, doc: Zaakobject): void {
  if (doc.objectTypeOverigeDefinitie !== null) {
    if (doc.object === "")
      throw invalidParam("object", "required", "Met objectTypeOverigeDefinitie is een object-URL verplicht.");
    doc.objectIdentificatie = undefined;
  }
  doc.objectIdentificatie &&= identificatieOf(ctx, doc.objectType, doc.objectIdentificatie);
  if (doc.object === "" && doc.objectIdentificatie === undefined)
    throw invalidParam(NON_FIELD, "invalid-zaakobject", "object of objectIdentificatie is verplicht.");
  const isOverige = doc.objectType === "overige";
  if (isOverige && doc.objectTypeOverige === "")
    throw invalidParam(
      NON_FIELD,
      "missing-object-type-overige",
      "objectTypeOverige is verplicht bij overige.",
    );
  if (!isOverige && doc.objectTypeOverige !== "")
    throw invalidParam(
      NON_FIELD,
      "invalid-object-type-overige-usage",
      "objectTypeOverige mag alleen bij objectType overige.",
    );
}

/** Undefined for a type that is told by its URL alone. */
function identificatieOf(ctx: Ctx, type: Zaakobject["objectType"], value: Doc): Doc | undefined {
  const schemas: Partial<Record<Zaakobject["objectType"], z.ZodObject>> = objectIdentificatie(ctx.mode);
  const schema = schemas[type];
  return schema && parseGroep(schema, value, "objectIdentificatie");
}
