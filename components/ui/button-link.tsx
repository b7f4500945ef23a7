import NextLink from "next/link";
import type { ComponentProps } from "react";
import { buttonClass, ButtonContent, type ButtonLook } from "./button";
import { classNames } from "./class-names";

type ButtonLinkProps = ButtonLook & Omit<ComponentProps<typeof NextLink>, "style">;

/** Looks like a button, goes somewhere: use it for every step that is an address. */
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
