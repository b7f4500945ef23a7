import { auditTable } from "../audittrail/record.ts";
import { informatieobjecttype } from "../catalogi/informatieobjecttype.ts";
import type { Ctx } from "../frame/context.ts";
import { computed, type Derived } from "../velden/derived.ts";
import { vertrouwelijkheidRank } from "../velden/fields.ts";
import { typeGuard } from "../frame/guard.ts";
import { NIET_OUD, only, OPENZAAK, ZGW_NIEUW } from "../frame/mode.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import { isRef, type Doc } from "../frame/ref.ts";
import { resource, type StoredRow } from "../frame/resource.ts";
import { deleteBestanden } from "./bestanden.ts";
import { bestandsdelen, deleteDelen } from "./bestandsdelen.ts";
import { documentRegistreren } from "./document-registreren.ts";
import { download } from "./download.ts";
import { EIO, toEio } from "./eio-rij.ts";
import { eioFilters, eioZoek, VAN_OPENZAAK } from "./enkelvoudiginformatieobject-filters.ts";
import { checkEio, renewDelen } from "./enkelvoudiginformatieobject-regels.ts";
import { eioBody, eioKept, hasInhoud, type EioDoc } from "./enkelvoudiginformatieobject-velden.ts";
import { DOCUMENTEN_SCOPES } from "./scopes.ts";
import { ontgrendelen, vergrendelen } from "./vergrendeling.ts";
import { listVersies, VERSIE_PARAMS, versionAt } from "./versies.ts";

/** Requests that make a document: only their answer tells its lock. */
const making = new WeakSet<Ctx>();

const lock: Derived = (ctx) => Promise.resolve((row) => (making.has(ctx) ? toEio(row).doc.lock : undefined));

/** Where the content of this version is to be had. */
const inhoud: Derived = (ctx) =>
  Promise.resolve((row) => {
    const { doc } = toEio(row);
    const url = ctx.registry.refOf(EIO(ctx), row.uuid, row.doc);
    return hasInhoud(doc) ? `${url}/download?versie=${doc.versie}` : null;
  });

async function eioSubject(ctx: Ctx, doc: Doc) {
  const ref = doc["informatieobjecttype"];
  const type = isRef(ref) ? await ctx.find(informatieobjecttype, ref) : undefined;
  if (type === undefined) return undefined;
  const level = doc["vertrouwelijkheidaanduiding"] || type.doc.vertrouwelijkheidaanduiding;
  return {
    type: type.uuid,
    level: vertrouwelijkheidRank(level),
    gereed: doc["isGereedVoorPublicatie"] === true,
  };
}

export const enkelvoudiginformatieobject = resource({
  name: "enkelvoudiginformatieobject",
  api: "documenten",
  path: "/enkelvoudiginformatieobjecten",
  endpoints: ["list", "get", "post", "put", "patch", "delete"],
  withEtag: true,
  body: eioBody,
  kept: eioKept,
  refs: { informatieobjecttype: "informatieobjecttype" },
  modes: {
    ...only([], "bestanden"),
    ...only(OPENZAAK, ...VAN_OPENZAAK, "/document_registreren"),
    ...only(ZGW_NIEUW, "inhoudIsVervallen", "isGereedVoorPublicatie", "tonenAanInitiator"),
    ...only(ZGW_NIEUW, "?objectinformatieobjecten_object", "?objectinformatieobjecten_objectType"),
    ...only(NIET_OUD, "trefwoorden", "?trefwoorden"),
  },
  columns: {
    identificatie: true,
    bronorganisatie: true,
    informatieobjecttype: true,
    gereed: (doc) => doc.isGereedVoorPublicatie === true,
    niveau: (doc) => vertrouwelijkheidRank(doc.vertrouwelijkheidaanduiding),
    vertrouwelijkheidaanduiding: true,
    creatiedatum: true,
    titel: true,
    auteur: true,
    beschrijving: true,
    status: true,
    formaat: true,
    bestandsomvang: true,
    trefwoorden: true,
    locked: true,
  },
  indexes: [
    "id, informatieobjecttype, niveau",
    "identificatie, id, bronorganisatie, informatieobjecttype, niveau",
    "informatieobjecttype, niveau",
    "creatiedatum, id, informatieobjecttype, niveau",
    "titel, id, informatieobjecttype, niveau",
    "locked, id, informatieobjecttype, niveau",
  ],
  lists: ["trefwoorden"],
  derived: {
    lock,
    inhoud,
    bestandsdelen,
    locked: computed((doc) => doc["locked"]),
  },
  filters: eioFilters,
  search: eioZoek,
  ordering: [
    "auteur",
    "bestandsomvang",
    "creatiedatum",
    "formaat",
    "status",
    "titel",
    "vertrouwelijkheidaanduiding",
  ],
  expand: ["informatieobjecttype"],
  versions: { query: VERSIE_PARAMS, at: versionAt },
  guard: typeGuard("drc", { type: "informatieobjecttype", level: "niveau", gereed: "gereed" }, eioSubject),
  scopes: DOCUMENTEN_SCOPES,
  audit: "self",
  kanaal: {
    naam: "documenten",
    async kenmerken(ctx, doc) {
      const { bronorganisatie, vertrouwelijkheidaanduiding } = doc;
      const type = String(doc["informatieobjecttype"]);
      const kenmerken = { bronorganisatie, informatieobjecttype: type, vertrouwelijkheidaanduiding };
      if (ctx.mode !== "openzaak-1.30") return kenmerken;
      const { catalogus } = (await ctx.get(informatieobjecttype, type)).doc;
      return { ...kenmerken, "informatieobjecttype.catalogus": catalogus };
    },
  },
  actions: [download, vergrendelen, ontgrendelen, documentRegistreren],
  async check(ctx, change) {
    await checkEio(ctx, change);
    if (change.before === undefined) making.add(ctx);
  },
  after: renewDelen,
  /** drc-008 */
  async checkDelete(ctx, { uuid, doc }) {
    const related = await ctx.q.rows(
      "SELECT 1 FROM objectinformatieobject WHERE informatieobject = ? LIMIT 1",
      [uuid],
    );
    if (related.length > 0)
      throw invalidParam(NON_FIELD, "pending-relations", "Het document is nog aan iets gekoppeld.");
    if (doc.locked)
      throw invalidParam(NON_FIELD, "destroy-locked", "Een vergrendeld document kan niet verwijderd worden.");
  },
  afterDelete: deleteWithDocument,
});

/** All versions go with it, their content, and what belongs to the document. */
async function deleteWithDocument(ctx: Ctx, { uuid, doc }: StoredRow<EioDoc>): Promise<void> {
  const versies = [doc, ...(await listVersies(ctx, uuid))];
  deleteBestanden(
    ctx,
    versies.flatMap(({ bestanden }) => bestanden),
  );
  await deleteDelen(ctx, uuid, "withBestanden");
  for (const table of ["enkelvoudiginformatieobject_versie", "gebruiksrechten", "verzending"])
    await ctx.q.rows(`DELETE FROM "${table}" WHERE informatieobject = ?`, [uuid]);
  await ctx.q.rows(`DELETE FROM "${auditTable("enkelvoudiginformatieobject")}" WHERE "hoofdObject" = ?`, [
    uuid,
  ]);
}
