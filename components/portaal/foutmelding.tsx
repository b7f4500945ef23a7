import { Alert } from "@/components/ui/alert";
import { Heading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import type { Melding, StapUitslag, Verschil } from "@/lib/fout/melding";
import { toMomentKort } from "@/lib/termijn/datum";
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

const STAATWOORDEN: Record<StapUitslag["staat"], string> = {
  gedaan: "gedaan",
  mislukt: "mislukt",
  onzeker: "niet zeker",
  "niet gedaan": "nog niet gedaan",
};

function Stappen({ stappen }: { stappen: StapUitslag[] }) {
  return (
    <ol className="m-0 grid gap-1 pl-5">
      {stappen.map(({ naam, staat }) => (
        <li key={naam}>
          {naam}: <strong>{STAATWOORDEN[staat]}</strong>
        </li>
      ))}
    </ol>
  );
}

/** What stood on screen beside what the source has now, and who did that. */
function Verschillen({ verschillen }: { verschillen: Verschil[] }) {
  return (
    <dl className="m-0 grid gap-2">
      {verschillen.map(({ veld, naam, gezien, nu, door, op }) => (
        <div key={veld}>
          <dt className="font-semibold">{naam}</dt>
          <dd className="m-0">
            U zag: {gezien}. Nu staat er: <strong>{nu}</strong>.
            {door && ` Gewijzigd door ${door}${op ? ` op ${toMomentKort(op)}` : ""}.`}
          </dd>
        </div>
      ))}
    </dl>
  );
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
        {melding.stappen && <Stappen stappen={melding.stappen} />}
        {melding.verschillen && <Verschillen verschillen={melding.verschillen} />}
        {melding.referentie && <p className="text-sm">Referentie: {melding.referentie}</p>}
      </Alert>
    </div>
  );
}
