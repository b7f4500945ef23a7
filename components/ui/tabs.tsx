import NextLink from "next/link";
import { Count } from "./badge";

export type TabItem = {
  href: string;
  label: string;
  actief: boolean;
  count?: number | undefined;
};

/** Tabs that are addresses: the URL is the state, so they are links and no role=tab. */
export function Tabs({ label, items }: { label: string; items: TabItem[] }) {
  return (
    <nav className="ui-tabs" aria-label={label}>
      <ul className="ui-tabs__list">
        {items.map((item) => (
          <li key={item.href}>
            <NextLink
              className="ui-tabs__link"
              href={item.href}
              aria-current={item.actief ? "page" : undefined}
              scroll={false}
            >
              {item.label}
              {item.count !== undefined && <Count value={item.count} />}
            </NextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
