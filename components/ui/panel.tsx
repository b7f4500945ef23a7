import { useId, type ReactNode } from "react";
import { Heading } from "./heading";

type PanelProps = {
  /** Unique on a page: it names the section. */
  title: string;
  /** Acts on what is in it, at the other end of the title. */
  actions?: ReactNode;
  children: ReactNode;
};

export function Panel({ title, actions, children }: PanelProps) {
  const headingId = useId();
  return (
    <section className="ui-panel" aria-labelledby={headingId}>
      <div className="ui-panel__head">
        <Heading level={2} size={3} id={headingId}>
          {title}
        </Heading>
        {actions}
      </div>
      <div className="ui-panel__body">{children}</div>
    </section>
  );
}
