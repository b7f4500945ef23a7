import type { ReactNode } from "react";
import { Icon } from "./icon";
import { VisuallyHidden } from "./visually-hidden";

export type Change = {
  name: string;
  from: string;
  /** The same as `from`: it stays. */
  to: string;
  /** Why it will be that. */
  why?: ReactNode;
  /** Follows what is being typed: not to be read out at every key. */
  quiet?: boolean;
};

/** A small before and after. It says what is new when what is filled in changes it. */
export function ChangeList({ label, changes }: { label: string; changes: Change[] }) {
  return (
    <div role="group" aria-label={label}>
      <dl className="ui-change">
        {changes.map(({ name, from, to, why, quiet }) => (
          <div key={name} aria-live={quiet ? undefined : "polite"}>
            <dt>{name}</dt>
            <dd>
              {from === to ? (
                <>blijft {to}</>
              ) : (
                <span className="ui-change__step">
                  <span>{from}</span>
                  <Icon name="chevron-rechts" />
                  <VisuallyHidden>wordt</VisuallyHidden>
                  <strong>{to}</strong>
                </span>
              )}
              {why && <div className="ui-change__why">{why}</div>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
