import "server-only";
import { getConfig } from "@/lib/config/config";

/** True when a write comes from our own pages: browsers send Origin with every write, and it cannot be forged there. */
export function isEigenHerkomst(headers: Headers): boolean {
  return headers.get("origin") === getConfig().portaal.adres.origin;
}
