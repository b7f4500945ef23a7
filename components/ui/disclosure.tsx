import type { ComponentProps, ReactNode } from "react";

type DisclosureProps = Pick<ComponentProps<"details">, "onToggle"> & {
  /** What it answers: the words of the button. */
  summary: ReactNode;
  children: ReactNode;
};

/** A question whose answer is shown when it is asked; keyboard and screen reader know it by themselves. */
export function Disclosure({ summary, children, onToggle }: DisclosureProps) {
  return (
    <details className="ui-disclosure" onToggle={onToggle}>
      <summary>{summary}</summary>
      <div className="ui-disclosure__body">{children}</div>
    </details>
  );
}
