const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** The 11-proef of a BSN, which an RSIN shares. */
export function isElfproef(nummer: string): boolean {
  if (!/^\d{9}$/.test(nummer) || nummer === "000000000") return false;
  return GEWICHTEN.reduce((som, gewicht, plek) => som + gewicht * Number(nummer[plek]), 0) % 11 === 0;
}

/** The first `aantal` valid numbers from 9999xxxxx, the range the government keeps for tests. */
export function listTestnummers(aantal: number): string[] {
  const nummers: string[] = [];
  for (let nummer = 999900000; nummers.length < aantal; nummer++)
    if (isElfproef(String(nummer))) nummers.push(String(nummer));
  return nummers;
}
