import type { NieuweEigenschap } from "@/lib/zaak/aanmaken/zaak-formulier.schema";

/** What it means, and until when it can wait. */
export function toHint({ definitie, nodigBij, nu }: NieuweEigenschap): string {
  const zin = /[.!?]$/.test(definitie) || definitie === "" ? definitie : `${definitie}.`;
  return [zin, nodigBij && !nu && `Nodig voor de status ${nodigBij}.`].filter(Boolean).join(" ");
}
