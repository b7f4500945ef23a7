import NextLink from "next/link";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import { VisuallyHidden } from "./visually-hidden";

type LinkProps = Omit<ComponentProps<typeof NextLink>, "style"> & {
  /** Underlined only on hover and focus: for lists in which every row is a link, never inside a sentence. */
  quiet?: boolean | undefined;
  /** Opens a new tab, and says so. */
  newTab?: boolean | undefined;
};

export function Link({ quiet, newTab, className, children, ...rest }: LinkProps) {
  return (
    <NextLink
      {...rest}
      {...(newTab && { target: "_blank", rel: "noreferrer" })}
      className={classNames(
        "utrecht-link utrecht-link--html-a ui-link",
        quiet && "ui-link--quiet",
        className,
      )}
    >
      {children}
      {newTab && (
        <>
          <Icon name="extern" />
          <VisuallyHidden> (opent in een nieuw tabblad)</VisuallyHidden>
        </>
      )}
    </NextLink>
  );
}
