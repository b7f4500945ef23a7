import { Suspense } from "react";
import { Panel } from "@/components/ui/panel";
import type { Statusstap } from "@/lib/zaak/status/statustijdlijn";
import type { BladProps } from "../zaak-weergave";
import { PaneelInhoud } from "../paneel-inhoud";
import { StatusTijdlijn } from "../status-tijdlijn";
import { useRecenteHistorie } from "./beloften";

/** The steps at once; who took them as soon as the history says so, and how it ended. */
export function StatusPaneel({ zaak, opnieuw }: BladProps) {
  const { resultaat } = zaak;
  return (
    <Panel title="Status">
      <PaneelInhoud paneel={zaak.statussen} opnieuw={opnieuw}>
        {(stappen) => (
          <Suspense fallback={<StatusTijdlijn stappen={stappen} />}>
            <MetWie stappen={stappen} />
          </Suspense>
        )}
      </PaneelInhoud>
      {resultaat.gelukt && resultaat.inhoud && (
        <p className="mt-4 border-t border-line pt-3">
          <span className="text-ink-subtle">Resultaat: </span>
          <strong>{resultaat.inhoud.naam}</strong>
          {resultaat.inhoud.toelichting && (
            <span className="block text-sm">{resultaat.inhoud.toelichting}</span>
          )}
        </p>
      )}
      {!resultaat.gelukt && <p className="mt-4 text-ink-subtle">Het resultaat kon niet worden opgehaald.</p>}
    </Panel>
  );
}

/** Few statussen name the rol that set them; the audit trail knows the medewerker. */
function MetWie({ stappen }: { stappen: Statusstap[] }) {
  const statusDoor = useRecenteHistorie().data?.statusDoor ?? {};
  return (
    <StatusTijdlijn
      stappen={stappen.map((stap) => ({
        ...stap,
        door: stap.door ?? (stap.status && statusDoor[stap.status]),
      }))}
    />
  );
}
