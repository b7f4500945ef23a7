"use client";

import NextLink from "next/link";
import { usePathname } from "next/navigation";
import { Count } from "./badge";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";
import { isActief } from "./is-actief";
import { VisuallyHidden } from "./visually-hidden";

export type NavItem = {
  href: string;
  label: string;
  icon: IconName;
  /** The number that asks for attention; `countLabel` says of what. */
  count?: number | undefined;
  countLabel?: string | undefined;
  /** A sign with its meaning in words: are all sources answering? */
  sign?: { ok: boolean; label: string } | undefined;
  /** Stands at the foot of the rail. */
  foot?: boolean | undefined;
};

export function Rail({ items, label }: { items: NavItem[]; label: string }) {
  const pathname = usePathname();
  return (
    <nav className="ui-rail" aria-label={label}>
      <ul className="ui-rail__list">
        {items.map((item) => (
          <li key={item.href} className={classNames("ui-rail__item", item.foot && "ui-rail__foot")}>
            <NextLink
              className="ui-rail__link"
              href={item.href}
              aria-current={isActief(pathname, item.href) ? "page" : undefined}
            >
              <Icon name={item.icon} />
              <span>{item.label}</span>
              <Note item={item} />
            </NextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Note({ item: { count, countLabel, sign } }: { item: NavItem }) {
  if (sign) {
    return (
      <span className={classNames("ui-rail__note", sign.ok ? "text-positive" : "text-negative")}>
        <Icon name={sign.ok ? "cirkel-vol" : "driehoek-vol"} className="ui-rail__sign" />
        <VisuallyHidden>{sign.label}</VisuallyHidden>
      </span>
    );
  }
  if (!count) return null;
  return (
    <span className="ui-rail__note">
      <Count value={count} label={countLabel} loud />
    </span>
  );
}
