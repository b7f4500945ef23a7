import { z } from "zod";
import type { Ctx } from "../frame/context.ts";
import { children, none, through } from "../frame/derived.ts";
import {
  date,
  duration,
  looseRef,
  nineDigits,
  optionalDate,
  optionalDuration,
  optionalText,
  optionalUri,
  ref,
  refList,
  text,
  uri,
  VERTROUWELIJKHEID,
} from "../frame/fields.ts";
import { exact, holds, overlaps, url } from "../frame/filters.ts";
import { componentGuard } from "../frame/guard.ts";
import { nextIdentificatie } from "../frame/identificatie.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import { asText, uuidOf } from "../frame/ref.ts";
import { resource, type StoredRow } from "../frame/resource.ts";
import {
  CATALOGI_SCOPES,
  datumGeldigheid,
  ownStatus,
  publish,
  requireConcept,
  requireConceptToDelete,
} from "./concept.ts";
import { besluittype } from "./besluittype.ts";
import { informatieobjecttype } from "./informatieobjecttype.ts";
import { versieGrenzen } from "./versies.ts";

const bron = { url: z.string().max(200) };
const PARTS = ["statustype", "resultaattype", "roltype", "eigenschap", "zaaktypeinformatieobjecttype"];

export const zaaktype = resource({
  name: "zaaktype",
  api: "catalogi",
  path: "/zaaktypen",
  endpoints: ["list", "get", "post", "put", "patch", "delete"],
  withEtag: true,
  body: z.object({
    identificatie: optionalText(50),
    omschrijving: text(80),
    omschrijvingGeneriek: optionalText(80),
    vertrouwelijkheidaanduiding: z.enum(VERTROUWELIJKHEID),
    doel: text(),
    aanleiding: text(),
    toelichting: optionalText(),
    indicatieInternOfExtern: z.enum(["intern", "extern"]),
    handelingInitiator: text(20),
    onderwerp: text(80),
    handelingBehandelaar: text(20),
    doorlooptijd: duration(),
    servicenorm: optionalDuration(),
    opschortingEnAanhoudingMogelijk: z.boolean(),
    verlengingMogelijk: z.boolean(),
    verlengingstermijn: optionalDuration(),
    trefwoorden: z.array(text(30)).default([]),
    publicatieIndicatie: z.boolean(),
    publicatietekst: optionalText(),
    verantwoordingsrelatie: z.array(text(40)).default([]),
    productenOfDiensten: z.array(uri()),
    selectielijstProcestype: optionalUri(200),
    referentieproces: z.object({ naam: text(80), link: optionalUri(200) }),
    verantwoordelijke: text(50),
    broncatalogus: z.object({ ...bron, domein: z.string().max(5), rsin: nineDigits() }).optional(),
    bronzaaktype: z
      .object({ ...bron, identificatie: z.string().max(50), omschrijving: z.string().max(80) })
      .optional(),
    beginGeldigheid: date(),
    eindeGeldigheid: optionalDate(),
    versiedatum: date(),
    catalogus: ref(),
    besluittypen: z.array(ref()),
    deelzaaktypen: refList(),
    gerelateerdeZaaktypen: z.array(
      z.object({
        zaaktype: looseRef(200),
        aardRelatie: z.enum(["vervolg", "bijdrage", "onderwerp"]),
        toelichting: optionalText(255),
      }),
    ),
  }),
  kept: z.object({ concept: z.boolean().default(true) }),
  refs: {
    catalogus: "catalogus",
    besluittypen: "besluittype",
    deelzaaktypen: "zaaktype",
    "gerelateerdeZaaktypen.zaaktype": { to: "zaaktype", loose: true },
  },
  immutable: ["catalogus"],
  columns: {
    catalogus: true,
    identificatie: true,
    omschrijving: true,
    concept: true,
    beginGeldigheid: true,
    eindeGeldigheid: true,
    trefwoorden: true,
    besluittypen: true,
  },
  indexes: ["catalogus, identificatie"],
  derived: {
    ...versieGrenzen("zaaktype", "identificatie"),
    statustypen: children("statustype", "zaaktype"),
    resultaattypen: children("resultaattype", "zaaktype"),
    eigenschappen: children("eigenschap", "zaaktype"),
    roltypen: children("roltype", "zaaktype"),
    informatieobjecttypen: through(
      "zaaktypeinformatieobjecttype",
      "zaaktype",
      "informatieobjecttype",
      "informatieobjecttype",
    ),
    zaakobjecttypen: none,
  },
  filters: {
    ...url("catalogus", "catalogus"),
    ...exact("identificatie"),
    ...holds("identificatie__icontains", "identificatie"),
    ...holds("omschrijving__icontains", "omschrijving"),
    ...overlaps("trefwoorden", "all"),
    ...datumGeldigheid,
    ...ownStatus,
  },
  guard: componentGuard("ztc"),
  scopes: CATALOGI_SCOPES,
  actions: [publish("zaaktype", "/zaaktypen", checkPublish)],
  async check(ctx, change) {
    requireConcept(ctx, change);
    const { doc } = change;
    if (doc.identificatie === "")
      doc.identificatie = await nextIdentificatie(
        ctx,
        "zaaktype",
        `ZAAKTYPE-${doc.beginGeldigheid.slice(0, 4)}-`,
      );
    if (doc.verlengingMogelijk && doc.verlengingstermijn === null)
      throw invalidParam("verlengingstermijn", "required", "Verplicht als verlengen mogelijk is.");
    if (doc.eindeGeldigheid !== null && doc.eindeGeldigheid < doc.beginGeldigheid)
      throw invalidParam("eindeGeldigheid", "invalid", "Het einde ligt voor het begin.");
    for (const deel of doc.deelzaaktypen)
      if ((await ctx.get(ctx.registry.get("zaaktype"), deel)).doc["catalogus"] !== doc.catalogus)
        throw invalidParam(
          NON_FIELD,
          "relations-incorrect-catalogus",
          "Deelzaaktypen horen bij dezelfde catalogus.",
        );
    if (!doc.concept) await refuseOverlap(ctx, change.uuid, doc);
  },
  checkDelete: requireConceptToDelete,
  async afterDelete(ctx, row) {
    for (const part of PARTS) await ctx.q.rows(`DELETE FROM "${part}" WHERE zaaktype = ?`, [row.uuid]);
  },
});

interface Versie {
  catalogus: string;
  identificatie: string;
  beginGeldigheid: string;
  eindeGeldigheid: string | null;
}

/** ztc-016: published versions of one identificatie do not overlap. */
async function refuseOverlap(ctx: Ctx, uuid: string, versie: Versie): Promise<void> {
  const others = await ctx.q.rows(
    `SELECT uuid FROM zaaktype WHERE catalogus = ? AND identificatie = ? AND concept = 0 AND uuid <> ?
       AND "beginGeldigheid" <= ? AND ("eindeGeldigheid" IS NULL OR "eindeGeldigheid" >= ?)`,
    [
      uuidOf(versie.catalogus),
      versie.identificatie,
      uuid,
      versie.eindeGeldigheid ?? "9999-12-31",
      versie.beginGeldigheid,
    ],
  );
  if (others.length > 0)
    throw invalidParam(
      "beginGeldigheid",
      "overlap",
      "Dit zaaktype komt al voor binnen deze geldigheidsperiode.",
    );
}

/** Everything it points at has to be published as well. */
async function checkPublish(ctx: Ctx, row: StoredRow): Promise<void> {
  const found = await ctx.get(zaaktype, row.uuid);
  const ziot = await ctx.q.rows(
    "SELECT informatieobjecttype FROM zaaktypeinformatieobjecttype WHERE zaaktype = ?",
    [row.uuid],
  );
  for (const ref of found.doc.besluittypen)
    if ((await ctx.get(besluittype, ref)).doc.concept)
      throw invalidParam(
        "besluittypen",
        "concept-relation",
        "Gerelateerde besluittypen moeten gepubliceerd zijn.",
      );
  for (const { informatieobjecttype: uuid } of ziot)
    if ((await ctx.get(informatieobjecttype, asText(uuid))).doc.concept)
      throw invalidParam(
        "informatieobjecttypen",
        "concept-relation",
        "Gerelateerde informatieobjecttypen moeten gepubliceerd zijn.",
      );
  await refuseOverlap(ctx, row.uuid, found.doc);
}
