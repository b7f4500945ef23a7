import { z } from "zod";
import { ROL_OMSCHRIJVINGEN, roltype } from "../catalogi/roltype.ts";
import type { Ctx } from "../frame/context.ts";
import { children } from "../velden/derived.ts";
import { optionalDate, optionalText, optionalUri, ref } from "../velden/fields.ts";
import { exact, url } from "../velden/filters.ts";
import { throughGuard } from "../frame/guard.ts";
import { only, OPENZAAK, STANDAARD } from "../frame/mode.ts";
import { invalidParam } from "../frame/problem.ts";
import { asText, uuidOf, type Doc } from "../frame/ref.ts";
import { resource } from "../frame/resource.ts";
import { findRows } from "../opslag/store.ts";
import { requireOwnType } from "./bij-zaak.ts";
import {
  BETROKKENE_TYPEN,
  IDENTIFICATIE_FIELDS,
  OPENZAAK_ROL_FILTERS,
  rolIdentiteitFilters,
} from "./rol-filters.ts";
import { checkBetrokkene, checkContactpersoon } from "./rol-regels.ts";
import { BIJ_ZAAK_GESLOTEN, BIJ_ZAAK_SCOPES } from "./scopes.ts";
import { toUtc } from "./termijn.ts";
import { zaak } from "./zaak.ts";

const group = z.record(z.string(), z.unknown());

const identifying = (field: string) => (doc: { betrokkeneIdentificatie?: Doc | undefined }) => {
  const value = doc.betrokkeneIdentificatie?.[field];
  return typeof value === "string" && value !== "" ? value : null;
};

export const rol = resource({
  name: "rol",
  api: "zaken",
  path: "/rollen",
  endpoints: ["list", "get", "post", "put", "delete"],
  withUuid: true,
  withEtag: true,
  body: z.object({
    zaak: ref(),
    betrokkene: optionalUri(),
    betrokkeneType: z.enum(BETROKKENE_TYPEN),
    afwijkendeNaamBetrokkene: optionalText(625),
    roltype: ref(),
    roltoelichting: optionalText(1000),
    indicatieMachtiging: z.enum(["", "gemachtigde", "machtiginggever"]).default(""),
    contactpersoonRol: z
      .object({
        emailadres: z.union([z.literal(""), z.email().max(254)]).default(""),
        functie: optionalText(50),
        telefoonnummer: optionalText(20),
        naam: z.string().max(200),
      })
      .nullable()
      .default(null),
    beginGeldigheid: optionalDate(),
    eindeGeldigheid: optionalDate(),
    betrokkeneIdentificatie: group.nullish().transform((value) => value ?? undefined),
    authenticatieContext: group.nullish().default(null),
  }),
  kept: z.object({
    omschrijving: z.string().default(""),
    omschrijvingGeneriek: z.enum(ROL_OMSCHRIJVINGEN).default("behandelaar"),
    registratiedatum: z.string().default(""),
  }),
  refs: { zaak: "zaak", roltype: "roltype" },
  immutable: ["zaak", "roltype", "betrokkeneType"],
  columns: {
    zaak: true,
    roltype: true,
    betrokkene: true,
    betrokkeneType: true,
    omschrijving: true,
    omschrijvingGeneriek: true,
    indicatieMachtiging: true,
    loa: (doc) => asText(doc.authenticatieContext?.["levelOfAssurance"]),
    ...Object.fromEntries(IDENTIFICATIE_FIELDS.map((field) => [field, identifying(field)])),
  },
  indexes: [
    "zaak",
    'identificatie, "betrokkeneType", "omschrijvingGeneriek", zaak_id, zaaktype, niveau, einddatum',
    'identificatie, "betrokkeneType", "omschrijvingGeneriek", zaak_id, zaaktype, niveau WHERE einddatum IS NULL',
    '"inpBsn"',
    '"innNnpId"',
    '"kvkNummer"',
    '"vestigingsNummer"',
    "roltype",
  ],
  derived: { statussen: children("status", "gezetdoor") },
  filters: {
    ...url("zaak", "zaak"),
    ...url("roltype", "roltype"),
    ...exact("omschrijving"),
    ...rolIdentiteitFilters,
  },
  modes: only(
    OPENZAAK,
    "put",
    "beginGeldigheid",
    "eindeGeldigheid",
    "authenticatieContext",
    ...OPENZAAK_ROL_FILTERS.map((name) => `?${name}`),
  ),
  requiredIn: Object.fromEntries(STANDAARD.map((mode) => [mode, ["roltoelichting"]])),
  guard: throughGuard(zaak, "zaak"),
  scopes: BIJ_ZAAK_SCOPES,
  closedScopes: BIJ_ZAAK_GESLOTEN,
  audit: "zaak",
  async check(ctx, { doc, uuid, before }) {
    checkBetrokkene(ctx, doc);
    checkContactpersoon(ctx, doc);
    const type = await ctx.get(roltype, doc.roltype);
    // zrc-019
    await requireOwnType(ctx, doc.zaak, type.doc.zaaktype);
    doc.omschrijving = type.doc.omschrijving;
    doc.omschrijvingGeneriek = type.doc.omschrijvingGeneriek;
    if (before === undefined) doc.registratiedatum = toUtc(ctx.request.now.toISOString());
    await refuseSecond(ctx, uuid, doc);
  },
  async afterDelete(ctx, { uuid }) {
    const status = ctx.registry.get("status");
    for (const row of await findRows(ctx.q, status, { sql: "t.gezetdoor = ?", args: [uuid] }))
      await ctx.save(status, { ...row, doc: { ...row.doc, gezetdoor: null } });
  },
});

/** One initiator and one zaakcoordinator per zaak. */
async function refuseSecond(ctx: Ctx, uuid: string, doc: { zaak: string; omschrijvingGeneriek: string }) {
  if (!["initiator", "zaakcoordinator"].includes(doc.omschrijvingGeneriek)) return;
  const others = await ctx.q.rows(
    'SELECT uuid FROM rol WHERE zaak = ? AND "omschrijvingGeneriek" = ? AND uuid <> ?',
    [uuidOf(doc.zaak), doc.omschrijvingGeneriek, uuid],
  );
  if (others.length > 0)
    throw invalidParam(
      "roltype",
      "max-occurences",
      `Er is al een ${doc.omschrijvingGeneriek} bij deze zaak.`,
    );
}
