import type { eigenschap } from "../catalogi/eigenschap.ts";
import type { DocOf } from "../frame/resource.ts";
import { toDate } from "./termijn.ts";

type Specificatie = DocOf<typeof eigenschap>["specificatie"];

/** So many digits, and behind a comma at most so many more. */
function isGetal(waarde: string, lengte: string): boolean {
  const [whole = "0", fraction] = lengte.split(/[.,]/);
  const behind = fraction === undefined ? "" : `(,\\d{0,${Number(fraction)}})?`;
  return new RegExp(`^\\d{1,${Number(whole)}}${behind}$`).test(waarde);
}

const FORMATEN: Record<Specificatie["formaat"], (waarde: string, lengte: string) => boolean> = {
  tekst: (waarde, lengte) => waarde.length <= Number(lengte),
  getal: isGetal,
  datum: (waarde) => /^\d{8}$/.test(waarde) && toDate(waarde) !== undefined,
  datum_tijd: (waarde) => /^\d{8}([01]\d|2[0-3])[0-5]\d[0-5]\d$/.test(waarde) && toDate(waarde) !== undefined,
};

/** Whether a value is what the eigenschap says it is. */
export const voldoet = ({ waardenverzameling, formaat, lengte }: Specificatie, waarde: string): boolean =>
  waardenverzameling.length > 0 ? waardenverzameling.includes(waarde) : FORMATEN[formaat](waarde, lengte);
