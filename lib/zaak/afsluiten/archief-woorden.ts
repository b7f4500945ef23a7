import "server-only";
import { findDuur, toDuurWoorden } from "@/lib/termijn/duur";
import type { Resultaattype } from "@/lib/zgw";

type Procedure = Resultaattype["brondatumArchiefprocedure"];

/** `P10Y` → `10 jaar`; what is no duration comes back as it is. */
export function toDuurInWoorden(duur: string): string {
  const gelezen = findDuur(duur);
  return gelezen ? toDuurWoorden(gelezen) : duur;
}

export function toNominatieInWoorden(archiefnominatie: string): string {
  if (archiefnominatie === "blijvend_bewaren") return "Blijvend bewaren";
  if (archiefnominatie === "vernietigen") return "Vernietigen";
  return "Niet bekend of de zaak bewaard of vernietigd wordt";
}

/** From when the term of the archive counts, as it ends the sentence "10 jaar na …". */
export function toWijzeInWoorden(wijze: string, procedure: Procedure): string {
  const { datumkenmerk = "", objecttype = "", registratie = "", procestermijn } = procedure ?? {};
  const woorden: Record<string, string> = {
    afgehandeld: "de einddatum van de zaak",
    termijn: `het einde van de procestermijn (${toDuurInWoorden(procestermijn ?? "")} na de einddatum)`,
    hoofdzaak: "het einde van de hoofdzaak",
    eigenschap: `de datum in de eigenschap "${datumkenmerk}"`,
    zaakobject: `de datum "${datumkenmerk}" van het object (${objecttype})`,
    gerelateerde_zaak: "het einde van de gerelateerde zaken",
    ingangsdatum_besluit: "de ingangsdatum van het besluit",
    vervaldatum_besluit: "de vervaldatum van het besluit",
    ander_datumkenmerk: `de datum "${datumkenmerk}"${registratie && ` uit ${registratie}`}`,
  };
  return woorden[wijze] ?? `"${wijze}"`;
}
