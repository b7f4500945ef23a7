import { Alert } from "@/components/ui/alert";
import { Panel } from "@/components/ui/panel";
import type { Locatie } from "@/lib/zaak/gegevens/locatie";
import { LocatieKaart } from "./locatie-kaart";

/** Where it is: a drawing to scale, and the coordinates as text. */
export function LocatiePaneel({ locatie }: { locatie: Locatie }) {
  const { ongeldig, soort, coordinaten, buitenNederland } = locatie;
  return (
    <Panel title="Locatie">
      {ongeldig ? (
        <Alert tone="warning" title="De locatie is niet leesbaar">
          {ongeldig}
        </Alert>
      ) : (
        <div className="grid gap-3">
          <LocatieKaart locatie={locatie} />
          {buitenNederland && (
            <Alert tone="warning" title="Deze plek ligt buiten Nederland">
              Misschien zijn de lengte en de breedte verwisseld.
            </Alert>
          )}
          <div className="text-sm">
            <p className="text-ink-subtle">
              <span className="first-letter:uppercase inline-block">{soort}</span> (WGS 84)
            </p>
            {coordinaten.map((tekst) => (
              <p key={tekst} className="tabular-nums [overflow-wrap:anywhere]">
                {tekst}
              </p>
            ))}
          </div>
        </div>
      )}
    </Panel>
  );
}
