import type { ReactNode } from "react";
import { Foutmelding } from "@/components/portaal/foutmelding";
import type { Uitkomst } from "@/lib/fout/uitkomst";

interface Props<T> {
  paneel: Uitkomst<T[]>;
  opnieuw: () => void;
  /** What to say when there truly is nothing. */
  leeg?: string;
  children: (inhoud: T[]) => ReactNode;
}

/** The content of a panel, or why it is not there; the rest of the page stands. */
export function PaneelInhoud<T>({ paneel, opnieuw, leeg = "Er is niets om te tonen.", children }: Props<T>) {
  if (!paneel.gelukt) return <Foutmelding melding={paneel.melding} opnieuw={opnieuw} />;
  return paneel.inhoud.length === 0 ? <p className="text-ink-subtle">{leeg}</p> : children(paneel.inhoud);
}
