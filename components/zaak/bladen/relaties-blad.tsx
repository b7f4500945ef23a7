"use client";

import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { TermijnSignaal } from "@/components/termijn/termijn-signaal";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { relatiesQuery } from "@/lib/zaak/panelen.query";
import type { Relaties, ZaakGroep, ZaakVerwijzing } from "@/lib/zaak/relateren/relaties";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import type { ObjectRegel } from "@/lib/zaak/relateren/zaakobjecten";
import { HandelingKnop } from "../handelingen/handeling-knop";
import { PaneelInhoud } from "../paneel-inhoud";
import type { BladProps } from "../zaak-weergave";
import { useBladzijde } from "../panelen/beloften";
import { DeelInhoud } from "../panelen/deel-inhoud";

/** What the zaak hangs together with: other zaken with where they stand, and the objects it is about. */
export function RelatiesBlad({ zaak }: BladProps) {
  const { plek } = useBladzijde();
  const stand = useQuery(relatiesQuery(plek));
  return (
    <DeelInhoud stand={stand}>
      {(relaties) => <Inhoud zaak={zaak} relaties={relaties} opnieuw={() => void stand.refetch()} />}
    </DeelInhoud>
  );
}

function Inhoud({ zaak, relaties, opnieuw }: BladProps & { relaties: Relaties }) {
  const { hoofdzaak, deelzaken, gerelateerd, objecten, alleenAdressen } = relaties;
  return (
    <div className="grid gap-4">
      {alleenAdressen && (
        <Alert title="Van sommige zaken is alleen het adres bekend">
          Deze bron kan verwante zaken niet samen geven. Open een zaak om meer te zien.
        </Alert>
      )}
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <div className="grid gap-4">
          {aantal(hoofdzaak) > 0 && <Zaken zaak={zaak} titel="Hoofdzaak" groep={hoofdzaak} />}
          <Zaken zaak={zaak} titel="Deelzaken" groep={deelzaken} leeg="Deze zaak heeft geen deelzaken." />
          <Zaken
            zaak={zaak}
            titel="Gerelateerde zaken"
            groep={gerelateerd}
            leeg="Er zijn geen gerelateerde zaken."
            knop={<HandelingKnop zaak={zaak} naam="zaak-relateren" />}
          />
        </div>
        <Panel title="Objecten">
          <PaneelInhoud paneel={objecten} opnieuw={opnieuw} leeg="Deze zaak gaat niet over een object.">
            {(regels) => <Objecten zaak={zaak} regels={regels} />}
          </PaneelInhoud>
          <HandelingKnop zaak={zaak} naam="object-toevoegen" />
        </Panel>
      </div>
    </div>
  );
}

const aantal = ({ zaken, verborgen }: ZaakGroep) => zaken.length + verborgen;

interface ZakenProps {
  zaak: ZaakDetail;
  titel: string;
  groep: ZaakGroep;
  leeg?: string;
  /** Of the act that adds one. */
  knop?: ReactNode;
}

function Zaken({ zaak, titel, groep, leeg, knop }: ZakenProps) {
  const { zaken, verborgen } = groep;
  return (
    <Panel title={titel}>
      {aantal(groep) === 0 && <p className="text-ink-subtle">{leeg}</p>}
      {zaken.length > 0 && (
        <ul className="m-0 grid list-none gap-3 p-0">
          {zaken.map((ander) => (
            <li key={`${ander.relatie} ${ander.url}`}>
              <Verwijzing zaak={ander} />
              {ander.aard && ander.plek && (
                <HandelingKnop
                  zaak={zaak}
                  naam="relatie-verwijderen"
                  onderwerp={`${ander.aard}:${ander.plek.uuid}:${ander.overigeRelatie}`}
                  van={ander.omschrijving || ander.identificatie}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {verborgen > 0 && (
        <p className="text-ink-subtle not-first:mt-3">{toVerborgenWoorden(verborgen, zaken.length > 0)}</p>
      )}
      {knop}
    </Panel>
  );
}

/** Why one is not given a source does not say: not allowed, and not readable, look the same. */
function toVerborgenWoorden(verborgen: number, nog: boolean): string {
  const [wat, welke] = verborgen === 1 ? ["1 zaak is", "de zaak"] : [`${verborgen} zaken zijn`, "ze"];
  return `${nog ? "Nog " : ""}${wat} hier niet te zien: uw profiel mag dat niet, of de bron geeft ${welke} niet.`;
}

function Verwijzing({ zaak }: { zaak: ZaakVerwijzing }) {
  const { plek, url, omschrijving, identificatie, zaaktype, status, termijn, relatie, toelichting } = zaak;
  const naam = omschrijving || "Zaak zonder omschrijving";
  return (
    <div className="grid gap-0.5">
      <p className="font-semibold [overflow-wrap:anywhere]">
        {plek ? (
          <Link href={`/zaken/${plek.bron}/${plek.uuid}`} prefetch={false}>
            {naam}
          </Link>
        ) : (
          naam
        )}
      </p>
      <p className="text-sm text-ink-subtle [overflow-wrap:anywhere]">
        {[relatie, zaaktype, identificatie || url].filter(Boolean).join(" · ")}
      </p>
      {toelichting && <p className="text-sm">{toelichting}</p>}
      {termijn && (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
          {status && <Badge tone={termijn.staat === "afgehandeld" ? "ok" : "info"}>{status}</Badge>}
          <TermijnSignaal termijn={termijn} />
        </p>
      )}
    </div>
  );
}

function Objecten({ zaak, regels }: { zaak: ZaakDetail; regels: ObjectRegel[] }) {
  return (
    <ul className="m-0 grid list-none gap-3 p-0">
      {regels.map(({ url, uuid, soort, naam, relatie }) => (
        <li key={url}>
          <p className="text-sm text-ink-subtle">{[soort, relatie].filter(Boolean).join(" · ")}</p>
          <p className="font-semibold [overflow-wrap:anywhere]">{naam}</p>
          <HandelingKnop zaak={zaak} naam="object-verwijderen" onderwerp={uuid} van={naam} />
        </li>
      ))}
    </ul>
  );
}
