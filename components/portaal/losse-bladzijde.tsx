import type { ReactNode } from "react";
import { SkipLink } from "@/components/ui/skip-link";
import { Merk } from "./merk";

/** A page outside the portal: signing in, no access, something that is not there. */
export function LosseBladzijde({ gemeente, children }: { gemeente: string; children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <header className="ui-shell__bar">
        <div className="ui-shell__brand">
          <Merk gemeente={gemeente} />
        </div>
      </header>
      <main id="inhoud" tabIndex={-1} className="mx-auto grid max-w-2xl gap-6 px-4 py-12">
        {children}
      </main>
    </>
  );
}
