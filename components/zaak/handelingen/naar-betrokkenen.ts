/** The button under the list of betrokkenen. */
export const BETROKKENEN_ID = "betrokkene-toevoegen";

const BEELDEN = 60;

/**
 * The row whose button began the act goes when the zaak is shown anew, a few frames after the dialog closed: the focus it
 * had then goes to the button under the list.
 */
export function naarBetrokkenen(nog = BEELDEN): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById(BETROKKENEN_ID)?.focus();
    else if (nog > 0) naarBetrokkenen(nog - 1);
  });
}
