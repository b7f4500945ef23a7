import type { ReactNode } from "react";
import { DescriptionList } from "@/components/ui/description-list";
import { Panel } from "@/components/ui/panel";
import { Heading } from "@/components/ui/heading";
import { toDatumLang } from "@/lib/termijn/datum";
import type { Gegeven } from "@/lib/zaak/gegevens";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import { PaneelInhoud } from "../paneel-inhoud";
import type { BladProps } from "../zaak-weergave";

/** Every field of the zaak that is filled in; archief apart, because few need it every day. */
export function GegevensPaneel({ zaak: { gegevens, bron } }: { zaak: ZaakDetail }) {
  const { algemeen, archief, kenmerken } = gegevens;
  return (
    <Panel title="Gegevens">
      <DescriptionList items={[...algemeen.map(toItem), { term: "Bron", description: bron.naam }]} />
      {kenmerken.length > 0 && (
        <Deel titel="Kenmerken">
          <DescriptionList
            items={kenmerken.map(({ kenmerk, bron: van }) => ({ term: van, description: kenmerk }))}
          />
        </Deel>
      )}
      {archief.length > 0 && (
        <Deel titel="Archief">
          <DescriptionList items={archief.map(toItem)} />
        </Deel>
      )}
    </Panel>
  );
}

function Deel({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <div className="mt-4 border-t border-line pt-3">
      <Heading level={3} size={4} className="mb-2">
        {titel}
      </Heading>
      {children}
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
    </Panel>
  );
}
