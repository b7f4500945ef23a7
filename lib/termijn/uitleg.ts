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
    const waarom = toWaarom(verschovenVan, datum, gelijkgesteldeDagen).join(", ");
    delen.push(
      `verschoven van ${toDatumLang(verschovenVan)}${waarom && ` (${waarom})`} naar ${toDatumLang(datum)}`,
    );
  }
  return delen.join(", ");
}

/** Why the days from the one up to the other were no end. That a zaterdag is one, its name says already. */
function toWaarom(van: string, tot: string, gelijkgesteldeDagen: readonly string[]): string[] {
  const feestdagen: string[] = [];
  let overWerkdag = false;
  for (let dag = Temporal.PlainDate.from(van); !dag.equals(tot); dag = dag.add({ days: 1 })) {
    const reden = findReden(dag, gelijkgesteldeDagen);
    if (!reden) overWerkdag = true;
    else if (reden !== "zaterdag" && reden !== "zondag")
      feestdagen.push(dag.equals(van) ? reden : `daarna ${reden}`);
  }
  // Only art. 2 of the Algemene termijnenwet goes past a working day.
  return overWerkdag ? [...feestdagen, "een termijn telt minstens twee werkdagen"] : feestdagen;
}
