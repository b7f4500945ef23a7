import "server-only";
import { eis } from "@/lib/rechten/oordeel";
import { canEigenschappenWijzigen } from "@/lib/rechten/zaak-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import { catalogi, toUuid, type Verbinding, type Zaak, type Zaakeigenschap } from "@/lib/zgw";
import type { ZaakPlek } from "../get-verbinding";
import { openZaak } from "../open-zaak";
import { toFormulierwaarde, type EigenschapVeld } from "./eigenschap-veld.schema";
import { toEigenschapVelden } from "./eigenschap-veld";

/** What *Eigenschappen wijzigen* has to know. */
export interface EigenschappenFormulier {
  velden: EigenschapVeld[];
  /** By uuid of the eigenschap: its values as an input takes them; one empty value when it has none. */
  waarden: Record<string, string[]>;
  /** By the same: the values as the source has them. */
  gezien: Record<string, string[]>;
}

/** The eigenschappen of the zaaktype with the values of this zaak. Throws PortaalFout (geen-recht) and ZgwError. */
export async function getEigenschappenFormulier(
  medewerker: Medewerker,
  plek: ZaakPlek,
): Promise<EigenschappenFormulier> {
  const open = await openZaak(medewerker, plek);
  eis(canEigenschappenWijzigen(open.situatie));
  const [velden, waarden] = await Promise.all([
    listEigenschapVelden(open.verbinding, open.zaak),
    open.eigenschappen,
  ]);
  const perVeld = velden.map((veld) => ({
    veld,
    nu: listWaarden(waarden, veld).map(({ waarde }) => waarde),
  }));
  return {
    velden,
    waarden: Object.fromEntries(
      perVeld.map(({ veld, nu }) => [
        veld.eigenschap,
        nu.length > 0 ? nu.map((waarde) => toFormulierwaarde(veld, waarde)) : [""],
      ]),
    ),
    gezien: Object.fromEntries(perVeld.map(({ veld, nu }) => [veld.eigenschap, nu])),
  };
}

export async function listEigenschapVelden(verbinding: Verbinding, zaak: Zaak): Promise<EigenschapVeld[]> {
  const [eigenschappen, statustypen] = await Promise.all([
    catalogi.listEigenschappenForZaaktype(verbinding, zaak.zaaktype),
    catalogi.listStatustypenForZaaktype(verbinding, zaak.zaaktype),
  ]);
  return toEigenschapVelden(eigenschappen, statustypen);
}

/** What the zaak has of one eigenschap. */
export function listWaarden(
  waarden: readonly Zaakeigenschap[],
  { eigenschap }: Pick<EigenschapVeld, "eigenschap">,
): Zaakeigenschap[] {
  return waarden.filter((waarde) => toUuid(waarde.eigenschap) === eigenschap);
}
