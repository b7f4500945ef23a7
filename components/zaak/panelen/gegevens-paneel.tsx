import type { ReactNode } from "react";
import { DescriptionList } from "@/components/ui/description-list";
import { Heading } from "@/components/ui/heading";
import { Panel } from "@/components/ui/panel";
import { toDatumLang } from "@/lib/termijn/datum";
import type { Gegeven } from "@/lib/zaak/gegevens";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import { Gegevens } from "../gegevens/gegevens";
import { HandelingKnop } from "../handelingen/handeling-knop";
import { PaneelInhoud } from "../paneel-inhoud";
import type { BladProps } from "../zaak-weergave";

/** Every field of the zaak that is filled in: first what can be changed, then what comes from elsewhere. */
export function GegevensPaneel({ zaak }: { zaak: ZaakDetail }) {
  const { registratie, archief, kenmerken } = zaak.gegevens;
  return (
    <Panel title="Gegevens">
      <Gegevens zaak={zaak} />
      <Deel
        titel="Kenmerken"
        items={kenmerken.map(({ kenmerk, bron }) => ({ term: bron, description: kenmerk }))}
      />
      <Deel titel="Registratie" items={registratie.map(toItem)} />
      <Deel titel="Archief" items={archief.map(toItem)} />
    </Panel>
  );
}

function Deel({ titel, items }: { titel: string; items: { term: string; description: ReactNode }[] }) {
  if (items.length === 0) return null;
  return (
    <div className="mt-4 border-t border-line pt-3">
      <Heading level={3} size={4} className="mb-2">
        {titel}
      </Heading>
      <DescriptionList items={items} />
    </div>
  );
}

function toItem({ naam, waarde, soort }: Gegeven) {
  return { term: naam, description: soort === "datum" ? toDatumLang(waarde) : waarde };
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
