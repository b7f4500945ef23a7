export const BETROKKENEN_ID = "betrokkenen";

/** The row whose button began the act is gone by now: the focus goes to the list, so that it is not lost. */
export function naarBetrokkenen(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById(BETROKKENEN_ID)?.focus();
  });
}
