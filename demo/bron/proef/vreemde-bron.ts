import type { Mode } from "../frame/mode.ts";
import { vreemdeBronSchema, type VreemdeBron } from "./vreemde-bron-schema.ts";

const given = process.env["CONTRACT_BRON"];

/** The source of another supplier that the behaviour tests are put to; undefined: our own. */
export const vreemdeBron: VreemdeBron | undefined =
  given === undefined ? undefined : vreemdeBronSchema.parse(JSON.parse(given));

/** For tests of what only our own source has (control port, options of its start, its own units). */
export const isVreemd = vreemdeBron !== undefined;

/** What tests without a mode of their own ask the source as: our own, and mostly that of others, as the yardstick. */
export const GEVRAAGD: Mode = vreemdeBron?.als ?? "openzaak-1.30";
export const isOpenZaak = GEVRAAGD === "openzaak-1.30";
export const isOud = GEVRAAGD === "zgw-1.4";
/** The version that every answer of the Zaken API is of. */
export const VERSIE = isOpenZaak ? "1.5.1" : (vreemdeBron?.versie ?? "");
