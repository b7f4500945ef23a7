import { useId, type ReactNode } from "react";
import { Heading } from "./heading";

type PanelProps = {
  /** Unique on a page: it names the section. */
  title: string;
  children: ReactNode;
};

export function Panel({ title, children }: PanelProps) {
  const headingId = useId();
  return (
    <section className="ui-panel" aria-labelledby={headingId}>
      <div className="ui-panel__head">
        <Heading level={2} size={3} id={headingId}>
          {title}
        </Heading>
      </div>
      <div className="ui-panel__body">{children}</div>
    </section>
  );
}
