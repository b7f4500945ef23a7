// Of a standstill ZGW keeps that there is one and why (`opschorting.indicatie` and `.reden`), not on which days; and by
// those days the dates move (Awb 4:15). The moment of the write is no answer: the letter may have gone out before. So the
// days stand at the end of the reden, in words that also make sense in another front end:
//   Tekening ontbreekt (gevraagd op 03-03-2026, verwacht op 24-03-2026)     while the clock stands still
//   Tekening ontbreekt (gevraagd op 03-03-2026, hervat op 15-03-2026)       after that
// There they can be read back without a right to the audit trail, and they move along with a zaak to another source.

const REDEN_MAX = 200; // of the standard; the days take 50 of it at most

/** A reden with its days apart; ISO dates. */
export interface OpschortingReden {
  reden: string;
  /** The completion was asked for on this day; the clock stands still from the day after it. */
  gevraagdOp?: string | undefined;
  /** Until then the asked time runs. */
  verwachtOp?: string | undefined;
  hervatOp?: string | undefined;
}

const DAG = String.raw`(\d{2}-\d{2}-\d{4})`;
const VORM = new RegExp(
  String.raw`^(.*?)\s*\(gevraagd op ${DAG}(?:, verwacht op ${DAG})?(?:, hervat op ${DAG})?\)$`,
  "s",
);

/** As it is written to the source. A text of another system that is too long with its days is cut off. */
export function toRedenMetDagen({ reden, gevraagdOp, verwachtOp, hervatOp }: OpschortingReden): string {
  if (!gevraagdOp) return reden;
  const delen = [
    `gevraagd op ${draaiOm(gevraagdOp)}`,
    ...(verwachtOp ? [`verwacht op ${draaiOm(verwachtOp)}`] : []),
    ...(hervatOp ? [`hervat op ${draaiOm(hervatOp)}`] : []),
  ];
  const dagen = `(${delen.join(", ")})`;
  const ruimte = REDEN_MAX - dagen.length - 1;
  const tekst = reden.length > ruimte ? `${reden.slice(0, ruimte - 1).trimEnd()}…` : reden;
  return `${tekst} ${dagen}`.trim();
}

/** As it was written; a reden of another system has no days. */
export function leesReden(tekst: string): OpschortingReden {
  const [, reden, gevraagd, verwacht, hervat] = VORM.exec(tekst.trim()) ?? [];
  const gevraagdOp = findDag(gevraagd);
  if (reden === undefined || !gevraagdOp) return { reden: tekst.trim() };
  return { reden, gevraagdOp, verwachtOp: findDag(verwacht), hervatOp: findDag(hervat) };
}

/** `2026-03-24` ↔ `24-03-2026`. */
const draaiOm = (dag: string) => dag.split("-").reverse().join("-");

function findDag(dag: string | undefined): string | undefined {
  const iso = dag && draaiOm(dag);
  const moment = Date.parse(iso ?? "");
  if (!iso || Number.isNaN(moment)) return undefined;
  return new Date(moment).toISOString().startsWith(iso) ? iso : undefined;
}
