import { Panel } from "@/components/ui/panel";
import { toMomentKort } from "@/lib/termijn/datum";
import type { Historie } from "@/lib/zaak/historie/historie-van-zaak";
import { NaarBlad } from "../bladen/zaak-tabs";
import { useRecenteHistorie } from "./beloften";
import { DeelInhoud, Straks } from "./deel-inhoud";
import { useTitelMetStuk } from "./stuk-naam";

export const NIET_LEESBAAR = "Uw profiel mag de historie van deze zaak niet bekijken.";

export function LaatsteGebeurtenissen() {
  return (
    <Panel title="Laatste gebeurtenissen">
      <Straks>
        <Lijst />
      </Straks>
    </Panel>
  );
}

function Lijst() {
  return (
    <DeelInhoud stand={useRecenteHistorie()}>{(historie) => <Gebeurtenissen {...historie} />}</DeelInhoud>
  );
}

function Gebeurtenissen({ leesbaar, gebeurtenissen }: Historie) {
  const toTitel = useTitelMetStuk();
  if (!leesbaar) return <p className="text-ink-subtle">{NIET_LEESBAAR}</p>;
  if (gebeurtenissen.length === 0) return <p className="text-ink-subtle">Er is nog niets gebeurd.</p>;
  return (
    <>
      <ol className="m-0 grid list-none gap-2 p-0">
        {gebeurtenissen.map(({ id, titel, stuk, moment, wie, toelichting }) => (
          <li key={id}>
            <p className="[overflow-wrap:anywhere]">{toTitel({ titel, stuk })}</p>
            {toelichting && <p className="text-sm [overflow-wrap:anywhere]">{toelichting}</p>}
            <p className="text-sm text-ink-subtle">
              {[toMomentKort(moment), wie].filter(Boolean).join(" · ")}
            </p>
          </li>
        ))}
      </ol>
      <p className="mt-3">
        <NaarBlad blad="historie">Hele historie</NaarBlad>
      </p>
    </>
  );
}
