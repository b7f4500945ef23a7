import "server-only";
import { z } from "zod";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import type { Medewerker } from "@/lib/session/medewerker";
import { findZgwFor, type Verbinding } from "@/lib/zgw";

/** One and the same answer for a zaak that is not there, one that may not be seen, and an address that is none. */
export function nietGevonden(): PortaalFout {
  return new PortaalFout("niet-gevonden", "Deze zaak bestaat niet, of uw profiel mag de zaak niet zien.");
}

/** Where a zaak is: the id of its bron in the configuration, and its uuid there. */
export interface ZaakPlek {
  bron: string;
  uuid: string;
}

/** The connection to the bron of a zaak. Throws PortaalFout (niet-gevonden) for an unknown bron or a malformed uuid. */
export function getVerbindingVoorZaak(medewerker: Medewerker, bronId: string, uuid: string): Verbinding {
  const verbinding = findZgwFor(medewerker, bronId);
  if (!verbinding || !z.guid().safeParse(uuid).success) throw nietGevonden();
  return verbinding;
}
