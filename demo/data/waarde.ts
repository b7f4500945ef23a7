import type { Temporal } from "temporal-polyfill";
import type { EigenschapOpzet, Waarde } from "./model.ts";
import { toWerkdag } from "./termijn.ts";

/** As ztc-015 wants them: datum YYYYMMDD, datum_tijd YYYYMMDDhhmmss. */
export function toWaarde(waarde: Waarde, vandaag: Temporal.PlainDate): string {
  if (typeof waarde !== "object") return String(waarde);
  const dag =
    "werkdag" in waarde ? toWerkdag(vandaag, waarde.werkdag, Infinity) : vandaag.add({ days: waarde.dagen });
  const datum = dag.toString().replaceAll("-", "");
  return waarde.tijd === undefined ? datum : `${datum}${waarde.tijd.replace(":", "")}00`;
}

const VORM = { tekst: /^.+$/, getal: /^-?\d+(,\d+)?$/, datum: /^\d{8}$/, datum_tijd: /^\d{14}$/ };

export function isPassend(waarde: string, { formaat, lengte, waarden }: EigenschapOpzet): boolean {
  if (!VORM[formaat].test(waarde) || waarde.length > Number(lengte)) return false;
  return waarden === undefined || waarden.includes(waarde);
}
