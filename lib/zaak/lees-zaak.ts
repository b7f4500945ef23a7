import "server-only";
import { getRechten } from "@/lib/rechten/get-rechten";
import type { Rechten } from "@/lib/rechten/rechten";
import { canZaakLezen } from "@/lib/rechten/zaak-rechten";
import type { Verbinding, Zaak } from "@/lib/zgw";
import { nietGevonden } from "./get-verbinding";
import { getZaakSamen } from "./get-zaak";

export interface LeesbareZaak {
  rechten: Rechten;
  zaak: Zaak;
}

/**
 * What every part of the page of a zaak begins with: the zaak and the rights, held to each other. Throws PortaalFout
 * (niet-gevonden) for unknown and forbidden alike, and ZgwError.
 */
export async function leesZaak(verbinding: Verbinding, uuid: string): Promise<LeesbareZaak> {
  const [rechten, zaak] = await Promise.all([getRechten(verbinding), getZaakSamen(verbinding, uuid)]);
  if (!canZaakLezen(rechten, zaak)) throw nietGevonden();
  return { rechten, zaak };
}

/** A read that is awaited further on: a failure in the meantime would otherwise end the process. */
export function alvast<T>(lezing: Promise<T>): Promise<T> {
  lezing.catch(() => undefined);
  return lezing;
}
