import { resultaattype } from "../catalogi/resultaattype.ts";
import type { Ctx } from "../frame/context.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import { asText, isRef } from "../frame/ref.ts";
import type { DocOf } from "../frame/resource.ts";
import { Onbepaald, bronVan, type Afleidingswijze } from "./brondatum.ts";
import { plusDuration } from "./termijn.ts";
import { findDeelzaken, getZaak, saveZaak, type ZaakRij } from "./zaak-rij.ts";

type Resultaattype = DocOf<typeof resultaattype>;

/** The resultaattype that the archive of a zaak follows; undefined as long as it has no resultaat. */
async function typeVan(ctx: Ctx, { uuid }: ZaakRij): Promise<Resultaattype | undefined> {
  const [row] = await ctx.q.rows("SELECT resultaattype FROM resultaat WHERE zaak = ?", [uuid]);
  return row && (await ctx.get(resultaattype, asText(row["resultaattype"]))).doc;
}

// What is kept for ever is archived by its afhandeling when the type says nothing else.
const wijzeVan = (type: Resultaattype): Afleidingswijze | undefined =>
  type.brondatumArchiefprocedure?.afleidingswijze ??
  (type.archiefnominatie === "blijvend_bewaren" ? "afgehandeld" : undefined);

/** Zaken that may close before the date is known, because it only becomes known afterwards. */
const mayWait = (type: Resultaattype, wijze: Afleidingswijze) =>
  type.archiefnominatie === "blijvend_bewaren" ||
  ["vervaldatum_besluit", "eigenschap", "ander_datumkenmerk"].includes(wijze);

async function brondatumVan(ctx: Ctx, row: ZaakRij, type: Resultaattype): Promise<string | null> {
  const wijze = wijzeVan(type);
  if (wijze === undefined) return null;
  const procedure = type.brondatumArchiefprocedure ?? {
    datumkenmerk: "",
    objecttype: "",
    procestermijn: null,
  };
  try {
    return await bronVan(ctx, row, wijze, procedure);
  } catch (error) {
    if (!(error instanceof Onbepaald)) throw error;
    const needed = row.doc.archiefactiedatum === null && type.archiefactietermijn !== null;
    if (needed && !mayWait(type, wijze))
      throw invalidParam(NON_FIELD, "archiefactiedatum-error", error.message);
    return null;
  }
}

/** zrc-021, when the zaak closes: what is filled already stays. The einddatum is there. */
export async function deriveArchief(ctx: Ctx, row: ZaakRij): Promise<void> {
  const { doc } = row;
  const type = await typeVan(ctx, row);
  if (type === undefined) return;
  const brondatum = doc.startdatumBewaartermijn ?? (await brondatumVan(ctx, row, type));
  // Until the hoofdzaak closes, nothing of its deelzaak is known.
  if (wijzeVan(type) === "hoofdzaak" && brondatum === null) return;
  doc.archiefnominatie = doc.archiefnominatie || type.archiefnominatie || null;
  doc.startdatumBewaartermijn = brondatum;
  if (brondatum !== null && type.archiefactietermijn !== null)
    doc.archiefactiedatum ??= plusDuration(brondatum, type.archiefactietermijn);
}

/** What closing derived is emptied; for the deelzaken as far as they follow this zaak. */
export async function forgetArchief(ctx: Ctx, row: ZaakRij): Promise<void> {
  row.doc.archiefactiedatum = null;
  row.doc.archiefnominatie = null;
  row.doc.startdatumBewaartermijn = null;
  for (const deelzaak of await findVolgers(ctx, row)) {
    await forgetArchief(ctx, deelzaak);
    await saveZaak(ctx, deelzaak);
  }
}

/** Fills the deelzaken that follow this zaak, now that it has a brondatum. */
export async function deriveDeelzaken(ctx: Ctx, row: ZaakRij): Promise<void> {
  for (const deelzaak of await findVolgers(ctx, row)) await derived(ctx, deelzaak);
}

async function findVolgers(ctx: Ctx, row: ZaakRij): Promise<ZaakRij[]> {
  const volgers: ZaakRij[] = [];
  for (const deelzaak of await findDeelzaken(ctx, row)) {
    const type = deelzaak.doc.einddatum === null ? undefined : await typeVan(ctx, deelzaak);
    if (type && wijzeVan(type) === "hoofdzaak") volgers.push(deelzaak);
  }
  return volgers;
}

/** Derives again for a zaak that is closed, after what its date comes from changed; a date that is unknown stays as it was. */
export async function rederive(
  ctx: Ctx,
  zaakRef: string,
  wijzen: readonly Afleidingswijze[] | "resultaat",
): Promise<void> {
  const row = await getZaak(ctx, zaakRef);
  if (row.doc.einddatum === null) return;
  const type = await typeVan(ctx, row);
  const wijze = type && wijzeVan(type);
  if (wijze !== undefined && (wijzen === "resultaat" || wijzen.includes(wijze))) await derived(ctx, row);
}

/** The same after a change of a besluit, for the zaken it is and was of; what is no reference is no zaak. */
export async function rederiveBesluit(ctx: Ctx, ...zaken: readonly unknown[]): Promise<void> {
  for (const ref of new Set(zaken.filter(isRef)))
    await rederive(ctx, ref, ["ingangsdatum_besluit", "vervaldatum_besluit"]);
}

async function derived(ctx: Ctx, row: ZaakRij): Promise<void> {
  const type = await typeVan(ctx, row);
  const brondatum = type && (await brondatumVan(ctx, row, type));
  if (type === undefined || brondatum === undefined || brondatum === null) return;
  row.doc.startdatumBewaartermijn = brondatum;
  row.doc.archiefnominatie = type.archiefnominatie || null;
  if (type.archiefactietermijn !== null)
    row.doc.archiefactiedatum = plusDuration(brondatum, type.archiefactietermijn);
  await saveZaak(ctx, row);
  await deriveDeelzaken(ctx, row);
}
