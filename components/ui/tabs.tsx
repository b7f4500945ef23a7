import NextLink from "next/link";
import type { ReactNode } from "react";
import { Count } from "./badge";

export type TabItem = {
  href: string;
  label: string;
  actief: boolean;
  count?: number | undefined;
  /** A count that comes later. */
  extra?: ReactNode;
};

type TabsProps = {
  label: string;
  items: TabItem[];
  /** Takes over a plain click: the page has what the tab shows already. */
  onChoose?: ((href: string) => void) | undefined;
};

/** Tabs that are addresses: the URL is the state, so they are links and no role=tab. */
export function Tabs({ label, items, onChoose }: TabsProps) {
  return (
    <nav className="ui-tabs" aria-label={label}>
      <ul className="ui-tabs__list">
        {items.map((item) => (
          <li key={item.href}>
            <NextLink
              ref={item.actief ? schuifInBeeld : undefined}
              className="ui-tabs__link"
              href={item.href}
              aria-current={item.actief ? "page" : undefined}
              scroll={false}
              {...(onChoose && {
                prefetch: false,
                onNavigate: (event) => {
                  event.preventDefault();
                  onChoose(item.href);
                },
              })}
            >
              {item.label}
              {item.count !== undefined && <Count value={item.count} />}
              {item.extra}
            </NextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** On a narrow screen the list scrolls: the chosen one is never out of sight, also when a count that comes later or a turned phone moves it. */
function schuifInBeeld(link: HTMLAnchorElement | null): (() => void) | undefined {
  const lijst = link?.closest("ul");
  if (!link || !lijst) return undefined;
  const kijker = new ResizeObserver(() => {
    const plek = link.getBoundingClientRect();
    const ruimte = lijst.getBoundingClientRect();
    lijst.scrollLeft += Math.max(0, plek.right - ruimte.right) - Math.max(0, ruimte.left - plek.left);
  });
  for (const onderdeel of [lijst, ...lijst.children]) kijker.observe(onderdeel);
  return () => kijker.disconnect();
}
