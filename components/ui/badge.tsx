import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

export type BadgeTone = "neutral" | "info" | "ok" | "warning" | "error";

const tones: Record<BadgeTone, { icon: IconName; modifier: string | undefined }> = {
  neutral: { icon: "cirkel", modifier: undefined },
  info: { icon: "cirkel-half", modifier: "utrecht-status-badge--neutral" },
  ok: { icon: "vink", modifier: "utrecht-status-badge--safe" },
  warning: { icon: "waarschuwing", modifier: "utrecht-status-badge--warning" },
  error: { icon: "fout", modifier: "utrecht-status-badge--danger" },
};

export function Badge({
  tone = "neutral",
  icon,
  children,
}: {
  tone?: BadgeTone | undefined;
  icon?: IconName | undefined;
  children: ReactNode;
}) {
  return (
    <span className={classNames("utrecht-status-badge ui-badge", tones[tone].modifier)}>
      <Icon name={icon ?? tones[tone].icon} />
      <span>{children}</span>
    </span>
  );
}

/** A number beside a name. */
export function Count({ value }: { value: number }) {
  return <span className="utrecht-number-badge ui-count">{value.toLocaleString("nl-NL")}</span>;
}
