import { Panel } from "@/components/ui/panel";
import { toDatumKort } from "@/lib/termijn/datum";
import type { DocumentenVanZaak } from "@/lib/zaak/stukken/documenten-van-zaak";
import { NaarBlad } from "../bladen/zaak-tabs";
import { useDocumenten } from "./beloften";
import { DeelInhoud, Straks } from "./deel-inhoud";

const MEESTE = 5;

export function LaatsteDocumenten() {
  return (
    <Panel title="Laatste documenten">
      <Straks>
        <Lijst />
      </Straks>
    </Panel>
  );
}

function Lijst() {
  return <DeelInhoud stand={useDocumenten()}>{(documenten) => <Documenten {...documenten} />}</DeelInhoud>;
}

function Documenten({ beschikbaar, regels, aantal }: DocumentenVanZaak) {
  if (!beschikbaar) return <p className="text-ink-subtle">Deze bron heeft geen documenten.</p>;
  if (aantal === 0) return <p className="text-ink-subtle">Deze zaak heeft geen documenten.</p>;
  return (
    <>
      <ul className="m-0 grid list-none gap-2 p-0">
        {regels.slice(0, MEESTE).map(({ uuid, titel, type, creatiedatum, status }) => (
          <li key={uuid}>
            <p className="[overflow-wrap:anywhere]">{titel}</p>
            <p className="text-sm text-ink-subtle">
              {[type, status, creatiedatum && toDatumKort(creatiedatum)].filter(Boolean).join(" · ")}
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <NaarBlad blad="documenten">
          {aantal === 1 ? "Naar het document" : `Alle ${aantal} documenten`}
        </NaarBlad>
      </p>
    </>
  );
}
