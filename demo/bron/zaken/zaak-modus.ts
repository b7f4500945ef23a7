import type { Ctx } from "../frame/context.ts";
import { refuseChoice } from "../velden/filters.ts";
import { only, OPENZAAK } from "../frame/mode.ts";
import { OPENZAAK_ROL_FILTERS } from "./rol-filters.ts";
import { isOpenzaak } from "./zaak-rij.ts";
import type { ZaakDoc } from "./zaak-velden.ts";

const OPENZAAK_FILTERS = [
  "identificatie__icontains",
  "omschrijving",
  "zaaktype__omschrijving",
  "kenmerk",
  "kenmerk__bron",
  "status__statustype",
  "resultaat__resultaattype",
  "zaaktype__not_in",
  ...OPENZAAK_ROL_FILTERS.map((name) => `rol__${name}`),
];

/** What of a zaak only Open Zaak has. */
export const ZAAK_MODES = only(
  OPENZAAK,
  "laatstGemuteerd",
  "laatstGeopend",
  "communicatiekanaalNaam",
  "gerelateerdeZaken",
  "opschorting.eerdereOpschorting",
  "relevanteAndereZaken.overigeRelatie",
  "relevanteAndereZaken.toelichting",
  "/zaak_registreren",
  "/zaak_bijwerken/:uuid",
  "/zaak_opschorten/:uuid",
  "/zaak_verlengen/:uuid",
  "/zaak_afsluiten/:uuid",
  ...OPENZAAK_FILTERS.map((name) => `?${name}`),
);

const EIGEN_BETALINGSINDICATIES: readonly string[] = ["gefactureerd", "gecrediteerd", "betaald"];

/** Open Zaak has values of its own for some choices. */
export function checkStandaard(ctx: Ctx, doc: ZaakDoc): void {
  if (isOpenzaak(ctx)) return;
  if (EIGEN_BETALINGSINDICATIES.includes(doc.betalingsindicatie))
    throw refuseChoice("betalingsindicatie", doc.betalingsindicatie);
  const overig = doc.relevanteAndereZaken.findIndex(({ aardRelatie }) => aardRelatie === "overig");
  if (overig >= 0) throw refuseChoice(`relevanteAndereZaken.${overig}.aardRelatie`, "overig");
}
