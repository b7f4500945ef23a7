import "server-only";
import type { Verschil } from "@/lib/fout/melding";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { canAudittrailLezen } from "@/lib/rechten/zaak-rechten";
import { toLokaalMoment } from "@/lib/termijn/vandaag";
import { toUuid, zaken, type Auditregel } from "@/lib/zgw";
import type { OpenZaak } from "../open-zaak";
import { toEigenschapWaarde } from "./eigenschap-regels";
import type { EigenschapVeld } from "./eigenschap-veld.schema";
import type { Gewenst } from "./schrijf-waarden";

/**
 * Throws PortaalFout (gewijzigd, with both values and who changed them) when an eigenschap has other values than were on
 * screen, and not yet the ones it should have.
 */
export async function eisOngewijzigdeWaarden(
  { verbinding, zaak, rechten }: OpenZaak,
  gewenst: readonly Gewenst[],
  gezien: Record<string, string[]>,
): Promise<void> {
  const anders = gewenst.filter(({ veld, nieuw, nu }) => {
    const waarden = nu.map(({ waarde }) => waarde);
    return !isZelfde(waarden, gezien[veld.eigenschap] ?? []) && !isZelfde(waarden, nieuw);
  });
  if (anders.length === 0) return;
  const audittrail = canAudittrailLezen(rechten)
    ? await zaken.listAudittrailForZaak(verbinding, zaak.uuid).catch(() => [])
    : [];
  const verschillen = anders.map(({ veld, nu }): Verschil => {
    const regel = findWijziging(audittrail, veld);
    return {
      veld: `eigenschappen.${veld.eigenschap}.0`,
      naam: veld.naam,
      gezien: toWoorden(veld, gezien[veld.eigenschap] ?? []),
      nu: toWoorden(
        veld,
        nu.map(({ waarde }) => waarde),
      ),
      ...(regel && { door: regel.gebruikersWeergave || regel.gebruikersId }),
      ...(regel?.aanmaakdatum && { op: toLokaalMoment(regel.aanmaakdatum) }),
    };
  });
  throw new PortaalFout(
    "gewijzigd",
    "Deze eigenschappen zijn intussen veranderd. Vergelijk ze en kies of u uw wijziging nog wilt opslaan.",
    {},
    { verschillen },
  );
}

/** A source gives its values in no order of its own. */
function isZelfde(een: readonly string[], ander: readonly string[]): boolean {
  return een.length === ander.length && een.toSorted().join("\0") === ander.toSorted().join("\0");
}

function toWoorden({ formaat }: EigenschapVeld, waarden: readonly string[]): string {
  return waarden.map((waarde) => toEigenschapWaarde(waarde, formaat)).join(", ") || "niet ingevuld";
}

/** The last line of the audit trail that wrote this eigenschap. */
function findWijziging(audittrail: readonly Auditregel[], { eigenschap }: EigenschapVeld) {
  return audittrail
    .filter(({ resource, wijzigingen }) => {
      const url = (wijzigingen?.nieuw ?? wijzigingen?.oud)?.["eigenschap"];
      return resource === "zaakeigenschap" && typeof url === "string" && toUuid(url) === eigenschap;
    })
    .toSorted((een, ander) => (een.aanmaakdatum ?? "").localeCompare(ander.aanmaakdatum ?? ""))
    .at(-1);
}
