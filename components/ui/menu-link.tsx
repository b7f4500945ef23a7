import NextLink from "next/link";
import type { ComponentProps } from "react";
import { Icon, type IconName } from "./icon";

type MenuLinkProps = Omit<ComponentProps<typeof NextLink>, "style" | "className"> & {
  icon?: IconName | undefined;
};

export function MenuLink({ icon, children, ...rest }: MenuLinkProps) {
  return (
    <li>
      <NextLink {...rest} className="ui-menu__item">
        {icon && <Icon name={icon} />}
        <span>{children}</span>
      </NextLink>
    </li>
  );
}
