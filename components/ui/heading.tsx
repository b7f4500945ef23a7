import type { ComponentProps } from "react";
import { classNames } from "./class-names";

export type HeadingLevel = 1 | 2 | 3 | 4;

type HeadingProps = Omit<ComponentProps<"h2">, "style"> & {
  level: HeadingLevel;
  /** How it looks, when that differs from its place in the outline. */
  size?: HeadingLevel | undefined;
};

export function Heading({ level, size = level, className, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag
      {...rest}
      className={classNames(`utrecht-heading-${size} ui-heading ui-heading--${size}`, className)}
    />
  );
}
