import NextLink from "next/link";
import type { ComponentProps } from "react";
import { buttonClass, ButtonContent, type ButtonLook } from "./button";
import { classNames } from "./class-names";

type ButtonLinkProps = ButtonLook & Omit<ComponentProps<typeof NextLink>, "style">;

/** Goes somewhere, and looks like a button: for the main act of a page when that is a page of its own. */
export function ButtonLink({
  variant,
  size,
  wide,
  icon,
  iconEnd,
  iconOnly,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <NextLink {...rest} className={classNames(buttonClass({ variant, size, wide, iconOnly }), className)}>
      <ButtonContent icon={icon} iconEnd={iconEnd} iconOnly={iconOnly}>
        {children}
      </ButtonContent>
    </NextLink>
  );
}
