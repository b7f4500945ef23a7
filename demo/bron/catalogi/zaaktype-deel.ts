import type { Ctx } from "../frame/context.ts";
import { fromRelated } from "../frame/derived.ts";
import { optionalDate, ref } from "../frame/fields.ts";
import { url } from "../frame/filters.ts";
import { componentGuard } from "../frame/guard.ts";
import type { Change, StoredRow } from "../frame/resource.ts";
import {
  CATALOGI_SCOPES,
  datumGeldigheid,
  requireConceptZaaktype,
  zaaktypeIdentificatie,
  zaaktypeStatus,
} from "./concept.ts";
import { zaaktypeGrenzen } from "./versies.ts";

/** What statustypen, resultaattypen, roltypen and eigenschappen have in common: they are parts of a zaaktype. */
export const DEEL = {
  api: "catalogi",
  endpoints: ["list", "get", "post", "put", "patch", "delete"],
  withEtag: true,
  immutable: ["zaaktype"],
  guard: componentGuard("ztc"),
  scopes: CATALOGI_SCOPES,
} as const;

export const deelBody = { zaaktype: ref(), beginGeldigheid: optionalDate(), eindeGeldigheid: optionalDate() };
export const deelColumns = { zaaktype: true, beginGeldigheid: true, eindeGeldigheid: true } as const;

export const vanZaaktype = {
  zaaktypeIdentificatie: fromRelated("zaaktype", "zaaktype", (zaaktype) => zaaktype["identificatie"]),
  catalogus: fromRelated("zaaktype", "zaaktype", (zaaktype) => zaaktype["catalogus"]),
};
export const deelDerived = { ...vanZaaktype, ...zaaktypeGrenzen };

export const deelFilters = {
  ...url("zaaktype", "zaaktype"),
  ...zaaktypeIdentificatie,
  ...datumGeldigheid,
  ...zaaktypeStatus,
};

export const checkDeel = (ctx: Ctx, { doc }: Change) =>
  requireConceptZaaktype(ctx, doc, "catalogi.geforceerd-schrijven");
export const checkDeelDelete = (ctx: Ctx, row: StoredRow) =>
  requireConceptZaaktype(ctx, row.doc, "catalogi.geforceerd-verwijderen");
