import "server-only";

/** Equal as JSON; null, missing and empty text are the same thing. Objects count the fields they both may have. */
export function isGelijk(een: unknown, ander: unknown): boolean {
  return toVergelijkbaar(een) === toVergelijkbaar(ander);
}

function toVergelijkbaar(waarde: unknown): string {
  const velden = typeof waarde === "object" && waarde !== null ? waarde : { waarde };
  return JSON.stringify(velden, (_naam, deel: unknown) => {
    if (deel === "" || deel === null) return undefined;
    if (typeof deel !== "object" || Array.isArray(deel)) return deel;
    return Object.fromEntries(
      Object.entries(deel).sort(([een], [ander]) => een.localeCompare(ander)),
    ) as unknown;
  });
}
