import { DescriptionList } from "@/components/ui/description-list";
import { Panel } from "@/components/ui/panel";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import { Gegevens } from "../gegevens/gegevens";
import { HandelingKnop } from "../handelingen/handeling-knop";
import { PaneelInhoud } from "../paneel-inhoud";
import type { BladProps } from "../zaak-weergave";

/** Every field of the zaak that is filled in. */
export function GegevensPaneel({ zaak }: { zaak: ZaakDetail }) {
  return (
    <Panel title="Gegevens">
      <Gegevens zaak={zaak} />
    </Panel>
  );
}

export function EigenschappenPaneel({ zaak, opnieuw }: BladProps) {
  return (
    <Panel title="Eigenschappen">
      <PaneelInhoud paneel={zaak.eigenschappen} opnieuw={opnieuw} leeg="Deze zaak heeft geen eigenschappen.">
        {(regels) => (
          <DescriptionList items={regels.map(({ naam, waarde }) => ({ term: naam, description: waarde }))} />
        )}
      </PaneelInhoud>
      <HandelingKnop zaak={zaak} naam="eigenschappen-wijzigen" />
    </Panel>
  );
}
