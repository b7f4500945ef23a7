import { Temporal } from "temporal-polyfill";

/**
 * A time in which the clock stood still (Awb 4:15 lid 1): from the day after `gevraagdOp`, on which the completion was asked
 * for, until `hervatOp`, the day on which it came in or the given time had passed. ISO dates.
 */
export interface Opschorting {
  gevraagdOp: string;
  hervatOp: string;
}

/**
 * The days on which the clock stood still, as ISO dates. Both ends are what the law says, "vanaf de dag na" and "tot de dag
 * waarop", so neither the day of asking nor the day of resuming is one. A day in two standstills is one day.
 */
export function listOpgeschorteDagen(opschortingen: readonly Opschorting[]): string[] {
  const dagen = new Set<string>();
  for (const { gevraagdOp, hervatOp } of opschortingen) {
    const tot = Temporal.PlainDate.from(hervatOp);
    let dag = Temporal.PlainDate.from(gevraagdOp).add({ days: 1 });
    for (; Temporal.PlainDate.compare(dag, tot) < 0; dag = dag.add({ days: 1 })) dagen.add(dag.toString());
  }
  return [...dagen];
}

/** How many days the clock stood still. */
export const countOpgeschorteDagen = (...opschortingen: Opschorting[]): number =>
  listOpgeschorteDagen(opschortingen).length;
