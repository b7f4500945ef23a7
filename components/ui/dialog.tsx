"use client";

import { useId, useLayoutEffect, useRef, type ReactNode } from "react";
import { Button } from "./button";
import { classNames } from "./class-names";
import { Heading } from "./heading";

type DialogProps = {
  open: boolean;
  /** Close button and Escape. A click beside the dialog does nothing: nobody loses typed text by a slip. */
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  footer?: ReactNode;
  wide?: boolean | undefined;
  /** While an act is under way the dialog stays. */
  bezig?: boolean | undefined;
  closeLabel?: string | undefined;
};

export function Dialog(props: DialogProps) {
  return props.open ? <OpenDialog {...props} /> : null;
}

function OpenDialog({ onClose, title, children, footer, wide, bezig, closeLabel = "Sluiten" }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const headingId = useId();

  // A layout effect: its clean-up runs while the dialog is still in the page, so close() can give the focus back.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    dialog.showModal();
    firstControl(dialog)?.focus();
    return () => dialog.close();
  }, []);

  return (
    <dialog
      ref={element}
      className={classNames("ui-dialog", wide && "ui-dialog--wide")}
      aria-labelledby={headingId}
      onCancel={(event) => {
        // Bubbles up from a file input as well.
        if (event.target !== element.current) return;
        event.preventDefault();
        if (!bezig) onClose();
      }}
      onClose={() => {
        // A second Escape in a row closes it whatever cancel said. Still open: the echo of an earlier close().
        const dialog = element.current;
        if (!dialog || dialog.open) return;
        if (bezig) dialog.showModal();
        else onClose();
      }}
    >
      <div className="ui-dialog__head">
        <Heading level={2} id={headingId} tabIndex={-1}>
          {title}
        </Heading>
        <Button
          variant="subtle"
          icon="kruis"
          iconOnly
          onClick={bezig ? undefined : onClose}
          aria-disabled={bezig || undefined}
        >
          {closeLabel}
        </Button>
      </div>
      <div className="ui-dialog__body">{children}</div>
      {footer && <div className="ui-dialog__foot">{footer}</div>}
    </dialog>
  );
}

const controls = "input, select, textarea";

/** What asks for an answer, and of a group the choice that stands; without one the title, to start at the beginning. */
function firstControl(dialog: HTMLDialogElement): HTMLElement | null {
  const inBody = [...dialog.querySelectorAll<HTMLElement>(`.ui-dialog__body :is(${controls})`)];
  const first = inBody.find((control) => !control.matches(":disabled, [type=hidden]"));
  const group = first?.matches("[type=radio]") && first.getAttribute("name");
  const chosen =
    group && inBody.find((control) => control.matches(":checked") && control.getAttribute("name") === group);
  return chosen || first || dialog.querySelector("h2");
}
