"use client";

import NextLink from "next/link";
import { usePathname } from "next/navigation";
import { Icon, type IconName } from "./icon";
import { isActief } from "./is-actief";

export type NavItem = {
  href: string;
  label: string;
  icon: IconName;
};

export function Rail({ items, label }: { items: NavItem[]; label: string }) {
  const pathname = usePathname();
  return (
    <nav className="ui-rail" aria-label={label}>
      <ul className="ui-rail__list">
        {items.map((item) => (
          <li key={item.href} className="ui-rail__item">
            <NextLink
              className="ui-rail__link"
              href={item.href}
              aria-current={isActief(pathname, item.href) ? "page" : undefined}
            >
              <Icon name={item.icon} />
              <span>{item.label}</span>
            </NextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
