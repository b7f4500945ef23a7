import type { Ctx } from "../frame/context.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import { deriveArchief, deriveDeelzaken, forgetArchief, rederive } from "./archief.ts";
import { documentenVan } from "./documenten-van-zaak.ts";
import { findDeelzaken, findRelating, getZaak, isOpenzaak, type ZaakRij } from "./zaak-rij.ts";

const refuse = (code: string, reason: string) => invalidParam(NON_FIELD, code, reason);

/** zrc-007: a zaak closes with a resultaat and with documents whose use is settled; Open Zaak asks more. */
export async function requireClosable(ctx: Ctx, row: ZaakRij): Promise<void> {
  const documenten = await documentenVan(ctx, row.uuid);
  if (isOpenzaak(ctx) && documenten.some(({ locked }) => locked === true))
    throw refuse("informatieobject-locked", "Er zijn documenten die nog bewerkt worden.");
  if (documenten.some(({ indicatieGebruiksrecht }) => indicatieGebruiksrecht === null))
    throw refuse("indicatiegebruiksrecht-unset", "Niet van elk document is indicatieGebruiksrecht gezet.");
  const deelzaken = isOpenzaak(ctx) ? await findDeelzaken(ctx, row) : [];
  if (deelzaken.some(({ doc }) => doc.einddatum === null))
    throw refuse("deelzaken-not-closed", "Er zijn deelzaken die niet afgesloten zijn.");
  if (row.doc.resultaat === null) throw refuse("resultaat-does-not-exist", "Zaak heeft geen resultaat.");
  if (deelzaken.some(({ doc }) => doc.resultaat === null))
    throw refuse("deelzaak-resultaat-does-not-exist", "Er zijn deelzaken zonder resultaat.");
}

/** In Open Zaak a deelzaak does not go on under a hoofdzaak that is closed. */
export async function requireReopenable(ctx: Ctx, { doc }: ZaakRij): Promise<void> {
  if (!isOpenzaak(ctx) || doc.hoofdzaak === null) return;
  if ((await getZaak(ctx, doc.hoofdzaak)).doc.einddatum !== null)
    throw refuse("hoofdzaak-closed", "De hoofdzaak is gesloten.");
}

/** Sets einddatum and what the archive needs (zrc-021); the caller saves the zaak. */
export async function close(ctx: Ctx, row: ZaakRij, einddatum: string): Promise<void> {
  row.doc.einddatum = einddatum;
  await deriveArchief(ctx, row);
}

/** zrc-008: what closing filled is emptied; the resultaat stays. */
export async function reopen(ctx: Ctx, row: ZaakRij): Promise<void> {
  row.doc.einddatum = null;
  await forgetArchief(ctx, row);
}

/** Once a zaak is closed: the zaken whose archive depends on it. */
export async function tellOthers(ctx: Ctx, row: ZaakRij): Promise<void> {
  await deriveDeelzaken(ctx, row);
  for (const other of await findRelating(ctx, row)) await rederive(ctx, other.uuid, ["gerelateerde_zaak"]);
}
