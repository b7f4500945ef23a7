import { focusNa } from "./focus-na";

/** The button under the list of betrokkenen. */
export const BETROKKENEN_ID = "betrokkene-toevoegen";

export function naarBetrokkenen(): void {
  focusNa(BETROKKENEN_ID);
}
