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

function toMidden(gesorteerd: readonly number[]): [number, number] {
  const hoog = gesorteerd[Math.floor(gesorteerd.length / 2)];
  const laag = gesorteerd[Math.floor((gesorteerd.length - 1) / 2)];
  if (laag === undefined || hoog === undefined) throw new RangeError("Nothing was measured.");
  return [laag, hoog];
}
