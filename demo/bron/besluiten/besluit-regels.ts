import { besluittype } from "../catalogi/besluittype.ts";
import { zaaktype } from "../catalogi/zaaktype.ts";
import type { Ctx } from "../frame/context.ts";
import { nextIdentificatie } from "../opslag/identificatie.ts";
import { forbidden, invalidParam, NON_FIELD } from "../frame/problem.ts";
import { isRef } from "../frame/ref.ts";
import type { Change } from "../frame/resource.ts";
import { GEFORCEERD } from "../zaken/scopes.ts";
import { zaakSubject } from "../zaken/zaak-recht.ts";
import { zaak } from "../zaken/zaak.ts";
import type { BesluitDoc } from "./besluit-velden.ts";

type BesluitChange = Change<BesluitDoc>;

/** All that is checked and completed when a besluit is written. */
export async function checkBesluit(ctx: Ctx, change: BesluitChange): Promise<void> {
  const { doc, before } = change;
  // brc-001
  if (before === undefined && (await ctx.get(besluittype, doc.besluittype)).doc.concept)
    throw invalidParam("besluittype", "not-published", "Het besluittype is nog niet gepubliceerd.");
  if (doc.datum > ctx.today)
    throw invalidParam("datum", "future_not_allowed", "Deze datum mag niet in de toekomst zijn.");
  await checkIdentificatie(ctx, change);
  // brc-006: in the standard the zaak stands, in Open Zaak it may be changed
  if (before !== undefined && before.zaak !== doc.zaak && ctx.mode !== "openzaak-1.30")
    throw invalidParam("zaak", "wijzigen-niet-toegelaten", "Dit veld mag niet gewijzigd worden.");
  await requireBesluittypeOfZaak(ctx, doc);
  // Of a change the zaak that it had decides, as the besluit is part of what was closed.
  await requireOpenZaak(ctx, before ?? doc);
}

/** brc-002: unique within the organisatie; made up when it was left out. */
async function checkIdentificatie(ctx: Ctx, { doc, uuid }: BesluitChange): Promise<void> {
  if (doc.identificatie === "")
    doc.identificatie = await nextIdentificatie(ctx, "besluit", `BESLUIT-${doc.datum.slice(0, 4)}-`, {
      sql: '"verantwoordelijkeOrganisatie" = ?',
      args: [doc.verantwoordelijkeOrganisatie],
    });
  const same = await ctx.q.rows(
    'SELECT uuid FROM besluit WHERE identificatie = ? AND "verantwoordelijkeOrganisatie" = ? AND uuid <> ?',
    [doc.identificatie, doc.verantwoordelijkeOrganisatie, uuid],
  );
  if (same.length > 0)
    throw invalidParam(
      "identificatie",
      "identificatie-niet-uniek",
      "Deze identificatie bestaat al voor deze verantwoordelijke organisatie.",
    );
}

/** brc-007 */
async function requireBesluittypeOfZaak(ctx: Ctx, doc: BesluitDoc): Promise<void> {
  if (!isRef(doc.zaak)) return;
  const ofZaak = await ctx.get(zaak, doc.zaak);
  const type = await ctx.get(zaaktype, ofZaak.doc.zaaktype);
  if (!type.doc.besluittypen.includes(doc.besluittype))
    throw invalidParam(
      NON_FIELD,
      "zaaktype-mismatch",
      "De referentie hoort niet bij het zaaktype van de zaak.",
    );
}

/** What belongs to a closed zaak changes by force only, and that is a right on the zaak. */
export async function requireOpenZaak(ctx: Ctx, doc: { zaak: string }): Promise<void> {
  const row = isRef(doc.zaak) ? await ctx.find(zaak, doc.zaak) : undefined;
  if (row === undefined || row.doc.einddatum === null) return;
  if (!ctx.rights.hasFor("zrc", GEFORCEERD, await zaakSubject(ctx, row.doc)))
    throw forbidden("permission_denied", "Je mag geen gegevens aanpassen van een gesloten zaak.");
}
