/** The same seed gives the same row of numbers from 0 to 1 (mulberry32), so the demo is the same every day. */
export function createToeval(zaad: string): () => number {
  let stand = 0;
  for (const teken of zaad) stand = Math.imul(stand ^ teken.charCodeAt(0), 2654435761);
  return () => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function kies<T>(uit: readonly [T, ...T[]] | readonly T[], toeval: () => number): T {
  const gekozen = uit[Math.floor(toeval() * uit.length)];
  if (gekozen === undefined) throw new Error("There is nothing to choose from.");
  return gekozen;
}
