import { Temporal } from "temporal-polyfill";

/** A duration as a zaaktype gives it (ISO 8601, `P8W`); undefined when it is none, or of no length. */
export function findDuur(tekst: string | null | undefined): Temporal.Duration | undefined {
  if (!tekst) return undefined;
  try {
    const duur = Temporal.Duration.from(tekst);
    return duur.sign > 0 ? duur : undefined;
  } catch {
    return undefined;
  }
}

const EENHEDEN = [
  ["years", "jaar", "jaar"],
  ["months", "maand", "maanden"],
  ["weeks", "week", "weken"],
  ["days", "dag", "dagen"],
  ["hours", "uur", "uur"],
  ["minutes", "minuut", "minuten"],
] as const;

/** `P8W` → "8 weken", `P1M15D` → "1 maand en 15 dagen". */
export function toDuurWoorden(duur: Temporal.Duration): string {
  const delen = EENHEDEN.flatMap(([veld, een, meer]) => {
    const aantal = duur[veld];
    return aantal === 0 ? [] : [`${aantal} ${aantal === 1 ? een : meer}`];
  });
  const laatste = delen.pop() ?? "0 dagen";
  return delen.length === 0 ? laatste : `${delen.join(", ")} en ${laatste}`;
}

/** 1 → "1 dag", 12 → "12 dagen". */
export const toDagenWoorden = (dagen: number): string => `${dagen} ${dagen === 1 ? "dag" : "dagen"}`;
