import { zaaktype } from "../catalogi/zaaktype.ts";
import type { Ctx } from "../frame/context.ts";
import { nextIdentificatie } from "../frame/identificatie.ts";
import { invalidParam } from "../frame/problem.ts";
import { isRef, uuidOf } from "../frame/ref.ts";
import type { Change } from "../frame/resource.ts";
import { plusDuration, toUtc } from "./termijn.ts";
import type { ZaakDoc } from "./zaak-velden.ts";

type ZaakChange = Change<ZaakDoc>;

/** All that is checked and completed when a zaak is written. */
export async function checkZaak(ctx: Ctx, change: ZaakChange): Promise<void> {
  const { doc, before } = change;
  const type = (await ctx.get(zaaktype, doc.zaaktype)).doc;
  // zrc-001
  if (before === undefined && type.concept)
    throw invalidParam("zaaktype", "not-published", "Het zaaktype is nog niet gepubliceerd.");
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
  checkArchief(doc);
  await checkHoofdzaak(ctx, change);
  for (const [index, relatie] of doc.relevanteAndereZaken.entries())
    if (relatie.aardRelatie === "overig" && relatie.overigeRelatie === "")
      throw invalidParam(
        `relevanteAndereZaken.${index}.overigeRelatie`,
        "required",
        "Verplicht bij aardRelatie overig.",
      );
  fillDates(change, type);
  keepOpschorting(change);
  if (doc.laatstGeopend !== null) doc.laatstGeopend = toUtc(doc.laatstGeopend);
  doc.laatstGemuteerd = ctx.request.now.toISOString();
}

/** zrc-002: unique within the bronorganisatie; made up when it was left out. */
async function checkIdentificatie(ctx: Ctx, { doc, uuid }: ZaakChange): Promise<void> {
  const ofOrganisatie = { sql: "bronorganisatie = ?", args: [doc.bronorganisatie] };
  if (doc.identificatie === "")
    doc.identificatie = await nextIdentificatie(
      ctx,
      "zaak",
      `ZAAK-${doc.startdatum.slice(0, 4)}-`,
      ofOrganisatie,
    );
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

/** zrc-022, as far as the zaak itself goes. */
function checkArchief(doc: ZaakDoc): void {
  if (doc.archiefstatus === "nog_te_archiveren") return;
  for (const field of ["archiefnominatie", "archiefactiedatum"] as const)
    if (!doc[field])
      throw invalidParam(field, `${field}-not-set`, "Moet een waarde hebben bij deze archiefstatus.");
}

/** zrc-013 */
async function checkHoofdzaak(ctx: Ctx, { doc, uuid, before }: ZaakChange): Promise<void> {
  if (doc.hoofdzaak === null || doc.hoofdzaak === before?.hoofdzaak) return;
  if (uuidOf(doc.hoofdzaak) === uuid)
    throw invalidParam("hoofdzaak", "self-forbidden", "Een zaak kan niet naar zichzelf verwijzen.");
  const hoofdzaak = await ctx.get(ctx.registry.get("zaak"), doc.hoofdzaak);
  if (isRef(hoofdzaak.doc["hoofdzaak"]))
    throw invalidParam("hoofdzaak", "deelzaak-als-hoofdzaak", "Een deelzaak kan geen hoofdzaak zijn.");
  const type = await ctx.get(zaaktype, String(hoofdzaak.doc["zaaktype"]));
  if (!type.doc.deelzaaktypen.includes(doc.zaaktype))
    throw invalidParam(
      "hoofdzaak",
      "invalid-deelzaaktype",
      "Het zaaktype is geen deelzaaktype van dat van de hoofdzaak.",
    );
}

/** Only on POST, and only what is empty; nobody moves these dates afterwards but the client. */
function fillDates(
  { doc, before }: ZaakChange,
  type: { servicenorm: string | null; doorlooptijd: string },
): void {
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
