import { useId, type ReactNode } from "react";
import { classNames } from "./class-names";
import { Heading, type HeadingLevel } from "./heading";

type PanelProps = {
  title: ReactNode;
  level?: HeadingLevel | undefined;
  actions?: ReactNode;
  children: ReactNode;
  id?: string | undefined;
  /** No inner space: for a table or a list that reaches the edges. */
  flush?: boolean | undefined;
  className?: string | undefined;
};

export function Panel({ title, level = 2, actions, children, id, flush, className }: PanelProps) {
  const headingId = useId();
  return (
    <section
      id={id}
      className={classNames("ui-panel", flush && "ui-panel--flush", className)}
      aria-labelledby={headingId}
    >
      <div className="ui-panel__head">
        <Heading level={level} size={3} id={headingId}>
          {title}
        </Heading>
        {actions && <div className="ui-panel__actions">{actions}</div>}
      </div>
      <div className="ui-panel__body">{children}</div>
    </section>
  );
}
