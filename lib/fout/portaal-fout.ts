import "server-only";
import type { Vervolg } from "./melding";

export type PortaalFoutSoort =
  | "niet-ingelogd"
  | "iemand-anders"
  | "geen-recht"
  | "niet-gevonden"
  | "gewijzigd"
  | "invoer"
  | "onzeker"
  | "half";

/** Something the portal itself refuses or cannot vouch for; its message is Dutch and meant for the medewerker. */
export class PortaalFout extends Error {
  override name = "PortaalFout";

  constructor(
    readonly soort: PortaalFoutSoort,
    melding: string,
    /** Messages per field of the form. */
    readonly velden: Record<string, string> = {},
    readonly vervolg: Vervolg = {},
  ) {
    super(melding);
  }
}
