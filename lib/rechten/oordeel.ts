import "server-only";

/** Whether something may be done, and if not, why; the reason is Dutch and shown. */
export type Oordeel = { mag: true } | { mag: false; reden: string };

export const ja: Oordeel = { mag: true };

export function nee(reden: string): Oordeel {
  return { mag: false, reden };
}
