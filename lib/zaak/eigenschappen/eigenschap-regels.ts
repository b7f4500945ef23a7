import "server-only";
import { toDatumKort, toMomentKort } from "@/lib/termijn/datum";
import type { Eigenschap, Zaakeigenschap } from "@/lib/zgw";

export interface EigenschapRegel {
  url: string;
  naam: string;
  waarde: string;
}

/** The eigenschappen of a zaak, each value written as its formaat asks (ztc-015: dates are YYYYMMDD). */
export function toEigenschapRegels(
  waarden: Zaakeigenschap[],
  eigenschappen: Eigenschap[],
): EigenschapRegel[] {
  const perUrl = new Map(eigenschappen.map((eigenschap) => [eigenschap.url, eigenschap]));
  return waarden.map(({ url, eigenschap, naam, waarde }) => {
    const type = perUrl.get(eigenschap);
    return {
      url,
      naam: type?.naam || naam,
      waarde: toEigenschapWaarde(waarde, type?.specificatie?.formaat),
    };
  });
}

/** A value as its formaat asks; what does not fit it comes back as it is. */
export function toEigenschapWaarde(waarde: string, formaat: string | undefined): string {
  const [, jaar, maand, dag, uur, minuut] =
    /^(\d{4})-?(\d{2})-?(\d{2})T?(?:(\d{2}):?(\d{2}))?/.exec(waarde) ?? [];
  if (!jaar || !maand || !dag) return waarde;
  if (formaat === "datum") return toDatumKort(`${jaar}-${maand}-${dag}`);
  if (formaat === "datum_tijd" && uur && minuut)
    return toMomentKort(`${jaar}-${maand}-${dag}T${uur}:${minuut}`);
  return waarde;
}
