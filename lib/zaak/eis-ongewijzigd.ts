import "server-only";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { toUuid } from "@/lib/zgw";
import type { OpenZaak } from "./open-zaak";

/** Throws PortaalFout (gewijzigd) when the zaak has another status than was on screen: uuid, null when it had none. */
export function eisOngewijzigdeStatus({ zaak }: OpenZaak, gezien: string | null): void {
  if ((zaak.status ? toUuid(zaak.status) : null) === gezien) return;
  throw new PortaalFout(
    "gewijzigd",
    "De status van deze zaak is intussen veranderd. Bekijk de nieuwe status en kies opnieuw.",
  );
}
