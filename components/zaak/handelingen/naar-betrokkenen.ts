/** The button under the list of betrokkenen. */
export const BETROKKENEN_ID = "betrokkene-toevoegen";

/** The row whose button began the act is gone by now: the focus goes to the one under the list. */
export function naarBetrokkenen(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById(BETROKKENEN_ID)?.focus();
  });
}
