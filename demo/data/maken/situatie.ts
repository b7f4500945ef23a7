import { Temporal } from "temporal-polyfill";
import type { ZaakOpzet, ZaaktypeOpzet } from "../model.ts";

/** How a zaak stands: what a real list of work is made of. */
export type Situatie =
  | "laat"
  | "vandaag"
  | "dezeWeek"
  | "straks"
  | "nieuw"
  | "wacht"
  | "laatEnWacht"
  | "opgeschort"
  | "verlengd"
  | "gesloten"
  | "geslotenTeLaat";

/** One in two is closed; the rest is spread so that no list is without something that needs attention. */
export const VERLOOP: readonly Situatie[] = [
  "laat",
  "gesloten",
  "straks",
  "gesloten",
  "nieuw",
  "gesloten",
  "dezeWeek",
  "geslotenTeLaat",
  "opgeschort",
  "gesloten",
  "straks",
  "gesloten",
  "verlengd",
  "gesloten",
  "wacht",
  "geslotenTeLaat",
  "vandaag",
  "gesloten",
  "laatEnWacht",
  "gesloten",
];

type Stand = Pick<ZaakOpzet, "status"> & {
  uiterlijk: number;
  /** Days ago that it was closed. */
  dagenGeleden?: number;
  zonderBehandelaar: boolean;
};

/** Days of a term such as P8W or P14D. */
export const toDagen = (duur: string) =>
  Temporal.Duration.from(duur).total({ unit: "days", relativeTo: "2026-01-01" });

/** Puts a zaak of this type in the situation that was asked: when it ends, and how far it came. */
export function toStand(
  situatie: Situatie,
  { doorlooptijd, verlengingstermijn, statustypen }: ZaaktypeOpzet,
  getal: (van: number, tot: number) => number,
): Stand {
  const dagen = toDagen(doorlooptijd);
  const stappen = statustypen.length;
  const open = (uiterlijk: number, zonderBehandelaar = false, extra = 0): Stand => {
    const deel = (dagen + extra - uiterlijk) / (dagen + extra);
    const status = Math.min(stappen - 1, Math.max(1, Math.floor(deel * (stappen - 1)) + 1));
    return { uiterlijk, zonderBehandelaar, status: zonderBehandelaar ? 1 : status };
  };
  const gesloten = (dagenGeleden: number, duur: number): Stand => ({
    uiterlijk: dagen - dagenGeleden - Math.round(duur),
    dagenGeleden,
    zonderBehandelaar: false,
    status: stappen,
  });
  switch (situatie) {
    case "laat":
      return open(-getal(2, 18));
    case "vandaag":
      return open(0);
    case "dezeWeek":
      return open(getal(1, 7));
    case "straks":
      return open(getal(8, Math.max(9, Math.round(dagen * 0.6))));
    case "nieuw":
      return { uiterlijk: Math.round(dagen) - getal(0, 2), zonderBehandelaar: true, status: getal(0, 1) };
    case "wacht":
      return open(Math.round(dagen * 0.8), true);
    case "laatEnWacht":
      return open(-getal(1, 5), true);
    case "opgeschort":
      return open(getal(3, Math.max(4, Math.round(dagen * 0.4))));
    case "verlengd": {
      const extra = toDagen(verlengingstermijn ?? "P0D");
      return open(getal(8, Math.max(9, Math.round(extra * 0.9))), false, extra);
    }
    case "gesloten":
      return gesloten(getal(4, 150), dagen * (getal(40, 95) / 100));
    case "geslotenTeLaat":
      return gesloten(getal(4, 90), dagen * (getal(108, 135) / 100));
  }
}
