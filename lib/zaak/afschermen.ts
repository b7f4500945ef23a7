import "server-only";

/** Numbers that say who somebody is. */
const AFGESCHERMD = new Set(["inpBsn", "anpIdentificatie", "inpA_nummer", "bsn", "burgerservicenummer"]);

/** The last three digits are enough to recognise it, and too few to use it. */
export function toGemaskeerd(nummer: string): string {
  return nummer && `${"•".repeat(Math.max(0, nummer.length - 3))}${nummer.slice(-3)}`;
}

export function isAfgeschermd(veld: string): boolean {
  return AFGESCHERMD.has(veld);
}

/** The same, with every such number in it masked. */
export function schermAf(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(schermAf);
  if (typeof waarde !== "object" || waarde === null) return waarde;
  return Object.fromEntries(
    Object.entries(waarde).map(([naam, deel]) => [
      naam,
      isAfgeschermd(naam) && typeof deel === "string" ? toGemaskeerd(deel) : schermAf(deel),
    ]),
  );
}
