import "server-only";
import type { Zaak, Zaaktype } from "@/lib/zgw";
import { toVeldWoorden } from "../woorden";

/** What stands beside the fields that can be changed (see ZaakKop.velden). */
export interface Gegevens {
  /** "6 weken: Advies nodig"; undefined when it was not prolonged. */
  verlenging: string | undefined;
  kenmerken: { kenmerk: string; bron: string }[];
  /** URLs of the products or services that a zaak of this zaaktype may name. */
  productenOfDiensten: string[];
}

export function toGegevens({ verlenging, kenmerken }: Zaak, zaaktype: Zaaktype | undefined): Gegevens {
  return {
    verlenging: verlenging?.duur
      ? toVeldWoorden("verlenging", verlenging, { noem: () => undefined })
      : undefined,
    kenmerken,
    productenOfDiensten: zaaktype?.productenOfDiensten ?? [],
  };
}
