"use client";

import { useId, useRef, type MouseEvent, type ReactNode } from "react";
import { Button, type ButtonLook } from "./button";
import { classNames } from "./class-names";

type MenuProps = Pick<ButtonLook, "variant" | "size" | "icon" | "iconEnd" | "iconOnly"> & {
  label: ReactNode;
  /** A click on a link or a button inside closes it. */
  children: ReactNode;
  align?: "start" | "end" | undefined;
};

/** A button with a popover: Escape, a click beside it and focus going back are the browser's own. */
export function Menu({
  label,
  children,
  align = "end",
  variant = "subtle",
  iconEnd = "chevron-neer",
  ...look
}: MenuProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);

  function closeAfterChoice(event: MouseEvent) {
    const choice = event.target instanceof Element && event.target.closest("a, button");
    if (choice && choice.getAttribute("aria-disabled") !== "true") panel.current?.hidePopover();
  }

  return (
    <div className="ui-menu">
      <Button {...look} variant={variant} iconEnd={look.iconOnly ? undefined : iconEnd} popoverTarget={id}>
        {label}
      </Button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className={classNames("ui-menu__panel", align === "start" && "ui-menu__panel--start")}
        onClick={closeAfterChoice}
      >
        {children}
      </div>
    </div>
  );
}
