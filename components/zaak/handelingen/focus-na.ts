import type { HandelingNaam } from "@/lib/zaak/handelingen.schema";

const BEELDEN = 60;

/** Of the button of an act that stands beside what it is about. */
export const toKnopId = (naam: HandelingNaam) => `handeling-${naam}`;

/**
 * The row whose button began an act goes when the zaak is shown anew, a few frames after the dialog closed: the focus it
 * had then goes to the button with this id, under the list.
 */
export function focusNa(id: string, nog = BEELDEN): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById(id)?.focus();
    else if (nog > 0) focusNa(id, nog - 1);
  });
}
