import { zaaktype } from "../catalogi/zaaktype.ts";
import type { Ctx } from "../frame/context.ts";
import { requireRight } from "../frame/guard.ts";
import { invalidParam } from "../frame/problem.ts";
import type { Change, DocOf } from "../frame/resource.ts";
import { plusDuration, toUtc } from "./termijn.ts";
import { checkArchief } from "./zaak-archief.ts";
import { checkStandaard } from "./zaak-modus.ts";
import { checkHoofdzaak, checkRelaties } from "./zaak-relaties.ts";
import { isOpenzaak } from "./zaak-rij.ts";
import type { ZaakDoc } from "./zaak-velden.ts";
import { nextZaaknummer } from "./zaaknummer.ts";

export type ZaakChange = Change<ZaakDoc>;
type Zaaktype = DocOf<typeof zaaktype>;

/** All that is checked and completed when a zaak is written. */
export async function checkZaak(ctx: Ctx, change: ZaakChange): Promise<void> {
  const { doc } = change;
  const type = (await ctx.get(zaaktype, doc.zaaktype)).doc;
  await checkZaaktype(ctx, change, type);
  checkStandaard(ctx, doc);
  await checkIdentificatie(ctx, change);
  // zrc-009
  doc.vertrouwelijkheidaanduiding ??= type.vertrouwelijkheidaanduiding;
  doc.registratiedatum ??= ctx.today;
  // zrc-015
  if (doc.productenOfDiensten.some((product) => !type.productenOfDiensten.includes(product)))
    throw invalidParam(
      "productenOfDiensten",
      "invalid-products-services",
      "Niet alle producten of diensten horen bij het zaaktype.",
    );
  checkBetaling(ctx, change);
  await checkArchief(ctx, change);
  await checkHoofdzaak(ctx, change);
  checkRelaties(change);
  if (isOpenzaak(ctx)) fillDates(change, type);
  keepOpschorting(change);
  if (doc.laatstGeopend !== null) doc.laatstGeopend = toUtc(doc.laatstGeopend);
  doc.laatstGemuteerd = ctx.request.now.toISOString();
}

/** zrc-001; since 1.5 the standard lets the zaaktype change, Open Zaak does not. */
async function checkZaaktype(ctx: Ctx, { doc, before }: ZaakChange, type: Zaaktype): Promise<void> {
  if (before?.zaaktype === doc.zaaktype) return;
  if (before !== undefined && ctx.mode !== "zgw-1.7")
    throw invalidParam("zaaktype", "wijzigen-niet-toegelaten", "Dit veld mag niet gewijzigd worden.");
  if (type.concept) throw invalidParam("zaaktype", "not-published", "Het zaaktype is nog niet gepubliceerd.");
  if (before !== undefined) await requireRight(ctx, ctx.registry.get("zaak"), "update", doc);
}

/** zrc-002: unique within the bronorganisatie; made up when it was left out. */
async function checkIdentificatie(ctx: Ctx, { doc, uuid }: ZaakChange): Promise<void> {
  if (doc.identificatie === "")
    doc.identificatie = await nextZaaknummer(ctx, doc.bronorganisatie, doc.startdatum);
  const same = await ctx.q.rows(
    "SELECT uuid FROM zaak WHERE identificatie = ? AND bronorganisatie = ? AND uuid <> ?",
    [doc.identificatie, doc.bronorganisatie, uuid],
  );
  if (same.length > 0)
    throw invalidParam(
      "identificatie",
      "identificatie-niet-uniek",
      "Deze identificatie bestaat al binnen de organisatie.",
    );
}

/** zrc-014 */
function checkBetaling(ctx: Ctx, { doc, sent }: ZaakChange): void {
  if (doc.betalingsindicatie === "nvt") {
    if (sent["laatsteBetaaldatum"])
      throw invalidParam(
        "laatsteBetaaldatum",
        "betaling-nvt",
        "Laatste betaaldatum kan niet gezet worden als de betalingsindicatie nvt is.",
      );
    doc.laatsteBetaaldatum = null;
  }
  if (doc.laatsteBetaaldatum === null) return;
  doc.laatsteBetaaldatum = toUtc(doc.laatsteBetaaldatum);
  if (Date.parse(doc.laatsteBetaaldatum) > ctx.request.now.getTime())
    throw invalidParam(
      "laatsteBetaaldatum",
      "future_not_allowed",
      "Deze datum mag niet in de toekomst zijn.",
    );
}

/** Only on POST, and only what is empty; nobody moves these dates afterwards but the client. */
function fillDates({ doc, before }: ZaakChange, type: Zaaktype): void {
  if (before !== undefined) return;
  if (type.servicenorm !== null) doc.einddatumGepland ??= plusDuration(doc.startdatum, type.servicenorm);
  doc.uiterlijkeEinddatumAfdoening ??= plusDuration(doc.startdatum, type.doorlooptijd);
}

/** Once suspended, eerdereOpschorting stays; null only ends the suspension. */
function keepOpschorting({ doc, before }: ZaakChange): void {
  const { indicatie, reden } = doc.opschorting ?? { indicatie: false, reden: "" };
  const eerdereOpschorting = before?.opschorting?.eerdereOpschorting === true || indicatie;
  doc.opschorting = { indicatie, eerdereOpschorting, reden };
  doc.processobject ??= { datumkenmerk: "", identificatie: "", objecttype: "", registratie: "" };
}
