import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";
import { VisuallyHidden } from "./visually-hidden";

export type AlertTone = "info" | "ok" | "warning" | "error";

type AlertProps = {
  tone?: AlertTone | undefined;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** Only for what appears after an act: a screen reader is interrupted by it. */
  live?: boolean | undefined;
  className?: string | undefined;
};

const tones: Record<AlertTone, { icon: IconName; word: string }> = {
  info: { icon: "info", word: "Ter informatie" },
  ok: { icon: "vink-cirkel", word: "Gelukt" },
  warning: { icon: "waarschuwing", word: "Let op" },
  error: { icon: "fout", word: "Fout" },
};

export function Alert({ tone = "info", title, children, actions, live, className }: AlertProps) {
  const { icon, word } = tones[tone];
  return (
    <div
      className={classNames(`utrecht-alert utrecht-alert--${tone} ui-alert`, className)}
      role={live ? "alert" : undefined}
    >
      <Icon name={icon} />
      <div className="ui-alert__body">
        <VisuallyHidden>{word}:</VisuallyHidden>
        {title && <p className="ui-alert__title">{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className="ui-alert__actions">{actions}</div>}
      </div>
    </div>
  );
}
