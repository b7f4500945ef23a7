import type { EigenschapVeld } from "@/lib/zaak/eigenschappen/eigenschap-veld.schema";

/** What it means, and until when it can wait. */
export function toHint({ definitie, nodigBij }: EigenschapVeld, nodig: boolean): string {
  const zin = /[.!?]$/.test(definitie) || definitie === "" ? definitie : `${definitie}.`;
  return [zin, nodigBij && !nodig && `Nodig voor de status ${nodigBij}.`].filter(Boolean).join(" ");
}
