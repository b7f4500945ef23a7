/** The event by which the page says that it listens. */
export const LEVEND = "zaaktafel:levend";

/**
 * Runs in the page before anything else, as text: it uses nothing but its argument. Between the first paint and the
 * moment that React listens nobody hears a button. The last one pressed is remembered, and pressed again then. What a
 * browser does by itself (send a form, open a popover) it has done already.
 */
export function onthoudKlik(levend: string): void {
  let knop: HTMLButtonElement | undefined;
  const onthoud = ({ target }: MouseEvent) => {
    const gedrukt = target instanceof Element ? target.closest("button") : null;
    if (gedrukt?.type === "button" && !gedrukt.popoverTargetElement) knop = gedrukt;
  };
  addEventListener("click", onthoud, true);
  addEventListener(
    levend,
    () => {
      removeEventListener("click", onthoud, true);
      knop?.click();
    },
    { once: true },
  );
}
