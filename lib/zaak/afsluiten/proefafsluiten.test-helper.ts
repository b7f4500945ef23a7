import type { ZaakPlek } from "../get-verbinding";
import { zaakAfsluiten } from "./afsluiten";
import { zaakAfsluitenSchema } from "./afsluiten.schema";
import { getAfsluitControle } from "./get-afsluit-controle";
import type { Proefbron } from "../proefbron.test-helper";

export type Resultaatnaam = keyof Proefbron["type"]["resultaattypen"];

/** The uuid of a resultaattype of the trial zaaktype. */
export const toResultaattype = ({ type }: Proefbron, naam: Resultaatnaam): string =>
  type.resultaattypen[naam].split("/").at(-1) ?? "";

/** Closes as the dialog does: on what the check shows now. */
export async function sluitAf(
  bron: Proefbron,
  zaak: ZaakPlek,
  naam: Resultaatnaam = "verleend",
  velden: object = {},
): Promise<void> {
  const { huidigeStatus, resultaat } = await getAfsluitControle(bron.medewerker(), zaak);
  const invoer = zaakAfsluitenSchema.parse({
    resultaattype: toResultaattype(bron, naam),
    toelichting: "Past in het plan.",
    statustoelichting: "U hoort van ons.",
    huidigeStatus,
    resultaat: resultaat?.uuid ?? null,
    ...velden,
  });
  await zaakAfsluiten(bron.medewerker(), zaak, invoer);
}
