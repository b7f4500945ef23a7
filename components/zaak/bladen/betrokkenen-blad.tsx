import { Panel } from "@/components/ui/panel";
import { BetrokkeneToevoegenKnop } from "../betrokkene-toevoegen-knop";
import { BetrokkenenLijst } from "../betrokkenen-lijst";
import { PaneelInhoud } from "../paneel-inhoud";
import type { BladProps } from "../zaak-weergave";

export function BetrokkenenBlad({ zaak, opnieuw }: BladProps) {
  return (
    <Panel title="Betrokkenen">
      <PaneelInhoud paneel={zaak.betrokkenen} opnieuw={opnieuw} leeg="Deze zaak heeft geen betrokkenen.">
        {(betrokkenen) => <BetrokkenenLijst zaak={zaak} betrokkenen={betrokkenen} />}
      </PaneelInhoud>
      <BetrokkeneToevoegenKnop zaak={zaak} />
    </Panel>
  );
}
