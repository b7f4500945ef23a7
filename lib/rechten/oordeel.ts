import "server-only";
import { PortaalFout } from "@/lib/fout/portaal-fout";

/**
 * Whether something may be done, and if not, why; the reason is Dutch and shown. `nvt`: it makes no sense here (resuming
 * what stands not still), so it is not offered at all.
 */
export type Oordeel = { mag: true } | { mag: false; reden: string; nvt?: true };

export const ja: Oordeel = { mag: true };

export function nee(reden: string): Oordeel {
  return { mag: false, reden };
}

export function nvt(reden: string): Oordeel {
  return { mag: false, reden, nvt: true };
}

/** Throws PortaalFout (geen-recht) with the reason. Every write begins with it. */
export function eis(oordeel: Oordeel): void {
  if (!oordeel.mag) throw new PortaalFout("geen-recht", oordeel.reden);
}
