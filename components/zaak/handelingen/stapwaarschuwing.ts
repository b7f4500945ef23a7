import type { Statusstap } from "@/lib/zaak/status/statustijdlijn";

/** What is unusual about going to this step from the one where the zaak stands; undefined when nothing is. */
export function toStapwaarschuwing(stappen: readonly Statusstap[], statustype: string): string | undefined {
  const nu = stappen.findIndex(({ staat }) => staat === "huidig");
  const straks = stappen.findIndex((stap) => stap.statustype === statustype);
  if (straks === -1 || straks === nu) return undefined;
  if (straks < nu) return "Dit is een stap terug.";
  const overgeslagen = stappen.slice(nu + 1, straks).map(({ omschrijving }) => omschrijving);
  if (overgeslagen.length === 0) return undefined;
  const aantal = overgeslagen.length === 1 ? "1 stap" : `${overgeslagen.length} stappen`;
  return `Dit slaat ${aantal} over: ${overgeslagen.join(", ")}.`;
}
