import { Alert } from "@/components/ui/alert";
import { Heading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import type { Melding } from "@/lib/fout/melding";
import { OpnieuwKnop } from "./opnieuw-knop";

interface Props {
  melding: Melding;
  /** Where to go when trying again does not help. */
  terug?: { href: string; naam: string } | undefined;
  /** The page has no other title. */
  kop?: boolean | undefined;
  /** It appears after an act: a screen reader says it at once. */
  live?: boolean | undefined;
  /** Tries again within the page; otherwise the page is asked for again. */
  opnieuw?: (() => void) | undefined;
}

/** A failure in words: what failed, what to do, and what to quote. Never in the place of an empty list. */
export function Foutmelding({ melding, terug, kop, live, opnieuw }: Props) {
  return (
    <div className="grid gap-4">
      {kop && <Heading level={1}>Deze pagina kan nu niet worden getoond</Heading>}
      <Alert
        tone={melding.status === 400 ? "warning" : "error"}
        title={melding.title}
        live={live}
        actions={
          <>
            {melding.opnieuw && <OpnieuwKnop opnieuw={opnieuw} />}
            {melding.status === 401 && (
              <Link href="/inloggen" newTab>
                Log opnieuw in
              </Link>
            )}
            {terug && <Link href={terug.href}>{terug.naam}</Link>}
          </>
        }
      >
        <p>{melding.detail}</p>
        {melding.referentie && <p className="text-sm">Referentie: {melding.referentie}</p>}
      </Alert>
    </div>
  );
}
