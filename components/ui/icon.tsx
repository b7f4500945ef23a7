import { classNames } from "./class-names";
import { iconShapes } from "./icon-shapes";

export type IconName = keyof typeof iconShapes;
type Shape = { d: string; solid?: boolean; fill?: string };

/** Decoration only: the word stands beside it, or in a VisuallyHidden. */
export function Icon({ name, className }: { name: IconName; className?: string | undefined }) {
  const shape: Shape = iconShapes[name];
  return (
    <svg
      className={classNames("ui-icon", shape.solid && "ui-icon--solid", className)}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shape.d} />
      {shape.fill && <path d={shape.fill} fill="currentColor" stroke="none" />}
    </svg>
  );
}
