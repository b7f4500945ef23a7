import { Temporal } from "temporal-polyfill";
import { toDatumLang } from "./datum";
import { toDagenWoorden, toDuurWoorden } from "./duur";
import type { Einddatum } from "./einddatum";
import { findReden } from "./feestdagen";

/**
 * An end date in words: "8 weken vanaf dinsdag 3 maart 2026, 12 dagen opgeschort, verschoven van maandag 25 mei 2026
 * (tweede pinksterdag) naar dinsdag 26 mei 2026".
 */
export function toUitleg(einddatum: Einddatum, gelijkgesteldeDagen: readonly string[]): string {
  const { vanaf, opgeschorteDagen, verlenging, verschovenVan, datum } = einddatum;
  const delen =
    "bestaand" in vanaf
      ? [`de datum was ${toDatumLang(vanaf.bestaand)}`]
      : [`${toDuurWoorden(vanaf.duur)} vanaf ${toDatumLang(vanaf.datum)}`];
  if (opgeschorteDagen > 0) delen.push(`${toDagenWoorden(opgeschorteDagen)} opgeschort`);
  if (verlenging) delen.push(`${toDuurWoorden(verlenging)} verlengd`);
  if (verschovenVan) {
    const reden = findReden(Temporal.PlainDate.from(verschovenVan), gelijkgesteldeDagen);
    const waarom = reden && !toDatumLang(verschovenVan).startsWith(reden) ? ` (${reden})` : "";
    delen.push(`verschoven van ${toDatumLang(verschovenVan)}${waarom} naar ${toDatumLang(datum)}`);
  }
  return delen.join(", ");
}
