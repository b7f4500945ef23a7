import { describe } from "vitest";
import { NIET_OUD, OPENZAAK, type Mode } from "../frame/mode.ts";
import { GEVRAAGD, isVreemd, vreemdeBron } from "./vreemde-bron.ts";

declare module "vitest" {
  interface TaskMeta {
    /** Why this is not asked of a source of somebody else; only of what is skipped. */
    waarom?: string;
  }
}

const over = (skip: boolean, waarom: string) => ({ skip, meta: skip ? { waarom } : {} });

/** Options of a test of what can be asked of our own source alone. */
export const alleenEigen = (waarom: string) => over(isVreemd, waarom);

/** Options of a test of what only these kinds of supplier have. */
export const alleenAls = (...modes: readonly Mode[]) =>
  over(isVreemd && !modes.includes(GEVRAAGD), `alleen voor ${modes.join(" en ")}`);

export const alleenOpenZaak = alleenAls(...OPENZAAK);
export const metExpand = alleenAls(...NIET_OUD);
export const metNotities = alleenAls(...NIET_OUD);

/** Options of a test of what is told to subscribers. */
export const metNotificaties = over(
  vreemdeBron?.zonderNotificaties !== undefined,
  vreemdeBron?.zonderNotificaties ?? "",
);

/** A group of tests per kind of supplier; of a source of somebody else only the kind that it is. */
export function describePerModus<M extends Mode>(
  modes: readonly M[],
  name: string,
  tests: (als: M) => void,
): void {
  for (const als of modes) describe(`${name} ${als}`, alleenAls(als), () => tests(als));
}
