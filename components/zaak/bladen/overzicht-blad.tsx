import { lazy, Suspense } from "react";
import { Panel } from "@/components/ui/panel";
import { Skeleton } from "@/components/ui/skeleton";
import { BetrokkeneToevoegenKnop } from "../betrokkene-toevoegen-knop";
import { BetrokkenenLijst } from "../betrokkenen-lijst";
import { PaneelInhoud } from "../paneel-inhoud";
import { EigenschappenPaneel, GegevensPaneel } from "../panelen/gegevens-paneel";
import { LaatsteDocumenten } from "../panelen/laatste-documenten";
import { LaatsteGebeurtenissen } from "../panelen/laatste-gebeurtenissen";
import { NotitiesPaneel } from "../panelen/notities-paneel";
import { StatusPaneel } from "../panelen/status-paneel";
import type { BladProps } from "../zaak-weergave";
import { NaarBlad } from "./zaak-tabs";

// Few zaken have a place: the others do not load the drawing of one.
const LocatiePaneel = lazy(async () => ({
  default: (await import("../panelen/locatie-paneel")).LocatiePaneel,
}));

/** What most steps need, without a click. */
export function OverzichtBlad({ zaak, opnieuw }: BladProps) {
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <div className="grid gap-4">
        <StatusPaneel zaak={zaak} opnieuw={opnieuw} />
        <BetrokkenenPaneel zaak={zaak} opnieuw={opnieuw} />
        <LaatsteDocumenten />
        <LaatsteGebeurtenissen />
      </div>
      <div className="grid gap-4">
        <GegevensPaneel zaak={zaak} />
        <EigenschappenPaneel zaak={zaak} opnieuw={opnieuw} />
        {zaak.locatie && (
          <Suspense fallback={<Skeleton shape="block" announce={false} />}>
            <LocatiePaneel locatie={zaak.locatie} />
          </Suspense>
        )}
        {zaak.heeftNotities && <NotitiesPaneel zaak={zaak} />}
      </div>
    </div>
  );
}

const MEESTE_BETROKKENEN = 5;

function BetrokkenenPaneel({ zaak, opnieuw }: BladProps) {
  return (
    <Panel title="Betrokkenen">
      <PaneelInhoud paneel={zaak.betrokkenen} opnieuw={opnieuw} leeg="Deze zaak heeft geen betrokkenen.">
        {(betrokkenen) => (
          <>
            <BetrokkenenLijst zaak={zaak} betrokkenen={betrokkenen.slice(0, MEESTE_BETROKKENEN)} />
            {betrokkenen.length > MEESTE_BETROKKENEN && (
              <p className="mt-3">
                <NaarBlad blad="betrokkenen">Alle {betrokkenen.length} betrokkenen</NaarBlad>
              </p>
            )}
          </>
        )}
      </PaneelInhoud>
      <BetrokkeneToevoegenKnop zaak={zaak} />
    </Panel>
  );
}
