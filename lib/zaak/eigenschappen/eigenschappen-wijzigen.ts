import "server-only";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { eis } from "@/lib/rechten/oordeel";
import { canEigenschappenWijzigen } from "@/lib/rechten/zaak-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import type { ZaakPlek } from "../get-verbinding";
import { openZaak } from "../open-zaak";
import { doeStappen } from "../stappen";
import { eisOngewijzigdeWaarden } from "./eis-ongewijzigde-waarden";
import type { EigenschapVeld } from "./eigenschap-veld.schema";
import { toEigenschappenSchema, type EigenschappenWijzigen } from "./eigenschappen-wijzigen.schema";
import { listEigenschapVelden, listWaarden } from "./get-eigenschappen-formulier";
import { toStappen, type Gewenst } from "./schrijf-waarden";

/**
 * Gives the eigenschappen that were filled in these values and no other, each with as few writes as it takes, unless someone
 * else changed them meanwhile. Pressing again finishes what is missing. Throws PortaalFout (geen-recht, invoer, gewijzigd,
 * half, onzeker) and ZgwError.
 */
export async function eigenschappenWijzigen(
  medewerker: Medewerker,
  plek: ZaakPlek,
  { eigenschappen, gezien, reden }: EigenschappenWijzigen,
): Promise<void> {
  const open = await openZaak(medewerker, plek);
  eis(canEigenschappenWijzigen(open.situatie));
  const [alle, waarden] = await Promise.all([
    listEigenschapVelden(open.verbinding, open.zaak),
    open.eigenschappen,
  ]);
  const velden = alle.filter(({ eigenschap }) => eigenschap in eigenschappen);
  const nieuw = keur(velden, eigenschappen);
  const gewenst = velden.map((veld): Gewenst => {
    const { eigenschap } = veld;
    return { veld, nieuw: nieuw[eigenschap] ?? [], nu: listWaarden(waarden, veld) };
  });
  await eisOngewijzigdeWaarden(open, gewenst, gezien);
  await doeStappen(
    gewenst.flatMap((een) => toStappen(open, een, reden)),
    "Druk op Afmaken om de rest ook op te slaan.",
  );
}

/** Throws PortaalFout (invoer), every message on its own input. */
function keur(
  velden: EigenschapVeld[],
  eigenschappen: EigenschappenWijzigen["eigenschappen"],
): Record<string, string[]> {
  if (velden.length < Object.keys(eigenschappen).length)
    throw new PortaalFout("invoer", "Een van deze eigenschappen hoort niet bij het zaaktype van deze zaak.");
  const { success, data, error } = toEigenschappenSchema(velden).safeParse(eigenschappen);
  if (success) return data;
  const fouten = error.issues.map(
    ({ path, message }) => [`eigenschappen.${path.join(".")}`, message] as const,
  );
  throw new PortaalFout("invoer", "Controleer wat u hebt ingevuld.", Object.fromEntries(fouten));
}
