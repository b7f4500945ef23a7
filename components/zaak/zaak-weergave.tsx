"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { Termijnbalk } from "@/components/termijn/termijnbalk";
import { DescriptionList } from "@/components/ui/description-list";
import { Panel } from "@/components/ui/panel";
import { zaakQuery } from "@/lib/zaak/zaak.query";
import { BetrokkeneToevoegenKnop } from "./betrokkene-toevoegen-knop";
import { BetrokkenenLijst } from "./betrokkenen-lijst";
import { Gegevens } from "./gegevens/gegevens";
import { Handelingen } from "./handelingen/handelingen";
import { PaneelInhoud } from "./paneel-inhoud";
import { StatusTijdlijn } from "./status-tijdlijn";
import { Verversing } from "./verversing";
import { ZaakKop } from "./zaak-kop";

/** One zaak: what it is, where it stands, who has it, how long is left; and below that what decides the next step. */
export function ZaakWeergave({ bron, uuid }: { bron: string; uuid: string }) {
  const { data: zaak, error, dataUpdatedAt, refetch } = useSuspenseQuery(zaakQuery(bron, uuid));
  const opnieuw = () => void refetch();
  // The title of the page did not wait for a slow source.
  useEffect(() => {
    document.title = document.title.replace(/^Zaak(?= – )/, zaak.identificatie);
  }, [zaak.identificatie]);
  return (
    <article>
      <Verversing fout={error} opgehaaldOp={dataUpdatedAt} opnieuw={opnieuw} />
      <Handelingen zaak={zaak}>
        <ZaakKop zaak={zaak} />
        <Termijnbalk {...zaak} />
        <div className="mt-6 grid items-start gap-6 lg:grid-cols-2">
          <div className="grid gap-6">
            <Panel title="Status">
              <PaneelInhoud paneel={zaak.statussen} opnieuw={opnieuw}>
                {(stappen) => <StatusTijdlijn stappen={stappen} />}
              </PaneelInhoud>
            </Panel>
            <Panel title="Betrokkenen">
              <PaneelInhoud
                paneel={zaak.betrokkenen}
                opnieuw={opnieuw}
                leeg="Deze zaak heeft geen betrokkenen."
              >
                {(betrokkenen) => <BetrokkenenLijst zaak={zaak} betrokkenen={betrokkenen} />}
              </PaneelInhoud>
              <BetrokkeneToevoegenKnop zaak={zaak} />
            </Panel>
          </div>
          <div className="grid gap-6">
            <Panel title="Gegevens">
              <Gegevens zaak={zaak} />
            </Panel>
            <Panel title="Eigenschappen">
              <PaneelInhoud
                paneel={zaak.eigenschappen}
                opnieuw={opnieuw}
                leeg="Deze zaak heeft geen eigenschappen."
              >
                {(regels) => (
                  <DescriptionList
                    items={regels.map(({ naam, waarde }) => ({ term: naam, description: waarde }))}
                  />
                )}
              </PaneelInhoud>
            </Panel>
          </div>
        </div>
      </Handelingen>
    </article>
  );
}
