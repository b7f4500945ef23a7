import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "./heading";
import { Icon, type IconName } from "./icon";

type EmptyStateProps = {
  title: string;
  level?: HeadingLevel | undefined;
  icon?: IconName | undefined;
  children?: ReactNode;
  actions?: ReactNode;
};

/** For a list that truly is empty. A list that could not be read is an Alert. */
export function EmptyState({ title, level = 2, icon = "inbox", children, actions }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      <Icon name={icon} />
      <Heading level={level} size={3}>
        {title}
      </Heading>
      {children && <div className="ui-empty__text">{children}</div>}
      {actions && <div className="ui-empty__actions">{actions}</div>}
    </div>
  );
}
