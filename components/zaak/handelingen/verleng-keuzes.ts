import { Temporal } from "temporal-polyfill";
import { findDuur, toDuurWoorden } from "@/lib/termijn/duur";
import { isHoogstens } from "@/lib/termijn/nieuwe-datums";

export const ANDERS = "anders";
const MEESTE_WEKEN = 52;

/** How long a term can be made longer, counted from `vanaf`: all of it, and every whole number of weeks below that. */
export function toVerlengKeuzes(langste: string | undefined, vanaf: string) {
  const geheel = findDuur(langste);
  if (!geheel || !langste) return [];
  const weken = Array.from({ length: MEESTE_WEKEN }, (_, plaats) =>
    Temporal.Duration.from({ weeks: plaats + 1 }),
  )
    .filter((duur) => isHoogstens(duur, geheel, vanaf) && !isHoogstens(geheel, duur, vanaf))
    .reverse();
  return [
    { value: langste, label: `${toDuurWoorden(geheel)} (het hoogste dat mag)` },
    ...weken.map((duur) => ({ value: duur.toString(), label: toDuurWoorden(duur) })),
    { value: ANDERS, label: "Een ander aantal dagen" },
  ];
}

/** What was chosen, as the source takes it; undefined when it is none, or more than is allowed. */
export function findGekozenDuur(
  { keuze, dagen }: { keuze: string; dagen: string },
  langste: string | undefined,
  vanaf: string,
): Temporal.Duration | undefined {
  const geheel = findDuur(langste);
  const duur = findDuur(
    keuze === ANDERS ? (/^\d{1,4}$/.test(dagen) ? `P${Number(dagen)}D` : undefined) : keuze,
  );
  return duur && geheel && isHoogstens(duur, geheel, vanaf) ? duur : undefined;
}
