/** The middle value; the mean of the two middle ones when their number is even. */
export function median(waarden: readonly number[]): number {
  const [laag, hoog] = toMidden(waarden.toSorted((een, ander) => een - ander));
  return (laag + hoog) / 2;
}

/** Median absolute deviation: spread that one slow round on a busy machine does not blow up. */
export function mad(waarden: readonly number[]): number {
  const midden = median(waarden);
  return median(waarden.map((waarde) => Math.abs(waarde - midden)));
}

/** The value that so many percent of the values do not exceed. */
export function percentiel(waarden: readonly number[], procent: number): number {
  const gesorteerd = waarden.toSorted((een, ander) => een - ander);
  const waarde = gesorteerd[Math.max(0, Math.ceil((gesorteerd.length * procent) / 100) - 1)];
  if (waarde === undefined) throw new RangeError("Nothing was measured.");
  return waarde;
}

function toMidden(gesorteerd: readonly number[]): [number, number] {
  const hoog = gesorteerd[Math.floor(gesorteerd.length / 2)];
  const laag = gesorteerd[Math.floor((gesorteerd.length - 1) / 2)];
  if (laag === undefined || hoog === undefined) throw new RangeError("Nothing was measured.");
  return [laag, hoog];
}
