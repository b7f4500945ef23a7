import NextLink from "next/link";
import type { ReactNode } from "react";
import { Rail, type NavItem } from "./rail";
import { SkipLink } from "./skip-link";

type ShellProps = {
  /** Logo and name; the whole is one link to the start. */
  merk: ReactNode;
  navigatie: NavItem[];
  navigatieLabel?: string | undefined;
  /** At the end of the bar: the main act and the menu of the user. */
  acties?: ReactNode;
  children: ReactNode;
};

export function Shell({ merk, navigatie, navigatieLabel = "Hoofdmenu", acties, children }: ShellProps) {
  return (
    <>
      <SkipLink />
      <header className="ui-shell__bar">
        <NextLink className="ui-shell__brand" href="/">
          {merk}
        </NextLink>
        {acties && <div className="ui-shell__actions">{acties}</div>}
      </header>
      <div className="ui-shell__body">
        <Rail items={navigatie} label={navigatieLabel} />
        <main id="inhoud" tabIndex={-1} className="ui-shell__main">
          {children}
        </main>
      </div>
    </>
  );
}
