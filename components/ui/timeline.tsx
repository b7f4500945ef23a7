import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";
import { VisuallyHidden } from "./visually-hidden";

export type TimelineState = "done" | "current" | "skipped" | "todo";

export type TimelineStep = {
  id: string;
  state: TimelineState;
  title: ReactNode;
  meta?: ReactNode;
  body?: ReactNode;
};

const states: Record<TimelineState, { icon: IconName; word: string }> = {
  done: { icon: "vink-cirkel", word: "Gedaan" },
  current: { icon: "cirkel-stip", word: "Nu" },
  skipped: { icon: "min", word: "Overgeslagen" },
  todo: { icon: "cirkel", word: "Nog niet" },
};

export function Timeline({ steps, label }: { steps: TimelineStep[]; label?: string | undefined }) {
  return (
    <ol className="ui-timeline" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.id}
          className={`ui-timeline__step ui-timeline__step--${step.state}`}
          aria-current={step.state === "current" ? "step" : undefined}
        >
          <span className="ui-timeline__mark">
            <Icon name={states[step.state].icon} />
          </span>
          <div>
            <div className="ui-timeline__head">
              <span className="ui-timeline__title">
                <VisuallyHidden>{states[step.state].word}: </VisuallyHidden>
                {step.title}
              </span>
              {step.meta && <span className="ui-timeline__meta">{step.meta}</span>}
            </div>
            {step.body && <div className="ui-timeline__body">{step.body}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
