import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

export type SignaalTone = "kritiek" | "vandaag" | "binnenkort" | "rustig" | "pauze" | "klaar";

const shapes: Record<SignaalTone, IconName> = {
  kritiek: "driehoek-vol",
  vandaag: "cirkel-vol",
  binnenkort: "cirkel-half",
  rustig: "cirkel",
  pauze: "pauze",
  klaar: "vink",
};

/** Urgency in word, shape and colour at once; the caller passes the word. */
export function Signaal({
  tone,
  children,
  title,
  className,
}: {
  tone: SignaalTone;
  children: ReactNode;
  title?: string | undefined;
  className?: string | undefined;
}) {
  return (
    <span className={classNames(`ui-signaal ui-signaal--${tone}`, className)} title={title}>
      <Icon name={shapes[tone]} />
      <span>{children}</span>
    </span>
  );
}
