import { informatieobjecttype } from "../catalogi/informatieobjecttype.ts";
import type { Ctx } from "../frame/context.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import type { Change } from "../frame/resource.ts";
import { createDelen, deleteDelen } from "./bestandsdelen.ts";
import { claimIdentificatie } from "./identificatie.ts";
import { eioBody, type EioDoc } from "./enkelvoudiginformatieobject-velden.ts";
import { EIO } from "./eio-rij.ts";
import { awaitsDelen, takeInhoud } from "./inhoud.ts";
import { newLock, requireLock } from "./vergrendeling.ts";
import { keepVersie } from "./versies.ts";

type EioChange = Change<EioDoc>;

/** All that is checked and completed when a document is written. */
export async function checkEio(ctx: Ctx, change: EioChange): Promise<void> {
  const { doc, before, uuid } = change;
  requireLock(change);
  if (before !== undefined && !change.partial) replaceWhole(change);
  await checkInformatieobjecttype(ctx, change);
  checkDefinitief(ctx, change);
  checkStatus(doc);
  await checkGebruiksrecht(ctx, change);
  await claimIdentificatie(ctx, change);
  await takeInhoud(ctx, change);
  doc.versie = (before?.versie ?? 0) + 1;
  doc.beginRegistratie = ctx.request.now.toISOString();
  doc.lock = before?.lock ?? (awaitsDelen(doc) ? newLock() : "");
  doc.locked = doc.lock !== "";
  if (before !== undefined) await keepVersie(ctx, uuid, before);
}

/** A PUT makes a version of nothing but what is sent. */
function replaceWhole({ doc, before, sent }: EioChange): void {
  const { identificatie, vertrouwelijkheidaanduiding, indicatieGebruiksrecht } = before ?? doc;
  const whole = eioBody.parse({
    identificatie,
    vertrouwelijkheidaanduiding,
    indicatieGebruiksrecht,
    ...sent,
  });
  Object.assign(doc, whole);
}

/** drc-001, and how confidential the document is when nothing was said of that. */
async function checkInformatieobjecttype(ctx: Ctx, { doc, before }: EioChange): Promise<void> {
  const type = (await ctx.get(informatieobjecttype, doc.informatieobjecttype)).doc;
  if (type.concept)
    throw invalidParam(
      "informatieobjecttype",
      "not-published",
      "Het informatieobjecttype is nog niet gepubliceerd.",
    );
  if (ctx.mode === "zgw-1.4" && before && before.informatieobjecttype !== doc.informatieobjecttype)
    throw invalidParam(
      "informatieobjecttype",
      "wijzigen-niet-toegelaten",
      "Dit veld mag niet gewijzigd worden.",
    );
  doc.vertrouwelijkheidaanduiding ||= type.vertrouwelijkheidaanduiding;
}

/** Until Documenten 1.4 a document that was definitief only changed by force (drc-010); Open Zaak does not look at it. */
function checkDefinitief(ctx: Ctx, { before }: EioChange): void {
  if (ctx.mode !== "zgw-1.4" || before?.status !== "definitief") return;
  if (!ctx.rights.has("drc", ["documenten.geforceerd-bijwerken"]))
    throw invalidParam(
      NON_FIELD,
      "modify-status-definitief",
      "Een definitief document kan niet gewijzigd worden.",
    );
}

/** drc-005 */
function checkStatus({ ontvangstdatum, status }: EioDoc): void {
  if (ontvangstdatum !== null && (status === "in_bewerking" || status === "ter_vaststelling"))
    throw invalidParam(
      "status",
      "invalid_for_received",
      "De statuswaarden in_bewerking en ter_vaststelling gelden niet voor ontvangen documenten.",
    );
}

/** drc-006: gebruiksrechten themselves decide whether there are any. */
async function checkGebruiksrecht(ctx: Ctx, { doc, sent, uuid }: EioChange): Promise<void> {
  if (sent["indicatieGebruiksrecht"] === undefined) return;
  const rights = await ctx.q.rows("SELECT 1 FROM gebruiksrechten WHERE informatieobject = ? LIMIT 1", [uuid]);
  if (rights.length > 0 && doc.indicatieGebruiksrecht !== true)
    throw invalidParam(
      "indicatieGebruiksrecht",
      "existing-gebruiksrechten",
      "Er zijn gebruiksrechten: verwijder die eerst.",
    );
  if (rights.length === 0 && doc.indicatieGebruiksrecht === true)
    throw invalidParam(
      "indicatieGebruiksrecht",
      "missing-gebruiksrechten",
      "Maak eerst gebruiksrechten aan; dan wordt de indicatie vanzelf gezet.",
    );
}

/** Every new version starts its upload again. */
export async function renewDelen(ctx: Ctx, { uuid, doc }: EioChange): Promise<void> {
  await deleteDelen(ctx, uuid, "withBestanden");
  if (awaitsDelen(doc)) await createDelen(ctx, ctx.registry.refTo(EIO(ctx), uuid), doc.bestandsomvang ?? 0);
}
