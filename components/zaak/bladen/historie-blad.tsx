"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { SelectField } from "@/components/ui/select-field";
import { toDatumLang } from "@/lib/termijn/datum";
import type { Gebeurtenis } from "@/lib/zaak/historie/historie";
import type { Historie } from "@/lib/zaak/historie/historie-van-zaak";
import { gebeurtenisSoortSchema, type GebeurtenisSoort } from "@/lib/zaak/historie/historie.schema";
import { historieQuery } from "@/lib/zaak/panelen.query";
import { useBesluiten, useBladzijde } from "../panelen/beloften";
import { DeelInhoud, Straks } from "../panelen/deel-inhoud";
import { GebeurtenisLijst } from "../panelen/gebeurtenis-lijst";
import { NIET_LEESBAAR } from "../panelen/laatste-gebeurtenissen";
import { StukHistorie } from "../panelen/stuk-historie";
import { useTitelMetStuk } from "../panelen/stuk-naam";

const SOORTNAMEN: Record<GebeurtenisSoort, string> = {
  zaak: "Gegevens van de zaak",
  status: "Status",
  resultaat: "Resultaat",
  betrokkene: "Betrokkenen",
  eigenschap: "Eigenschappen",
  object: "Objecten",
  document: "Documenten",
  besluit: "Besluiten",
  notitie: "Notities",
  overig: "Overig",
};

/** One timeline over all that hangs under the zaak, newest first, per day. */
export function HistorieBlad() {
  return (
    <div className="grid gap-4">
      <Inhoud />
      <Straks>
        <Besluiten />
      </Straks>
    </div>
  );
}

function Inhoud() {
  const { plek } = useBladzijde();
  return (
    <DeelInhoud stand={useQuery(historieQuery(plek))}>{(historie) => <Tijdlijn {...historie} />}</DeelInhoud>
  );
}

function Tijdlijn({ leesbaar, gebeurtenissen }: Historie) {
  const [soort, setSoort] = useState("");
  const toTitel = useTitelMetStuk();
  if (!leesbaar) return <Alert title="De historie is niet te zien">{NIET_LEESBAAR}</Alert>;
  if (gebeurtenissen.length === 0) return <EmptyState title="Er is nog niets gebeurd" />;
  const getoond = gebeurtenissen
    .filter((een) => soort === "" || een.soort === soort)
    .map((een) => ({ ...een, titel: toTitel(een) }));
  return (
    <>
      <SelectField
        name="soort"
        label="Toon"
        value={soort}
        onChange={(gebeurtenis) => setSoort(gebeurtenis.currentTarget.value)}
        options={toKeuzes(gebeurtenissen)}
      />
      {perDag(getoond).map(([dag, vanDieDag]) => (
        <Panel key={dag} title={dag ? toDatumLang(dag) : "Datum onbekend"}>
          <GebeurtenisLijst gebeurtenissen={vanDieDag} erbij={eigenHistorie} />
        </Panel>
      ))}
    </>
  );
}

function eigenHistorie({ stuk, titel }: Gebeurtenis) {
  return stuk && <StukHistorie {...stuk} naam={titel} />;
}

function toKeuzes(gebeurtenissen: Gebeurtenis[]) {
  const keuzes = gebeurtenisSoortSchema.options.flatMap((soort) => {
    const aantal = gebeurtenissen.filter((een) => een.soort === soort).length;
    return aantal > 0 ? [{ value: soort, label: `${SOORTNAMEN[soort]} (${aantal})` }] : [];
  });
  return [{ value: "", label: `Alle gebeurtenissen (${gebeurtenissen.length})` }, ...keuzes];
}

function perDag(gebeurtenissen: Gebeurtenis[]): [dag: string, Gebeurtenis[]][] {
  const dagen = new Map<string, Gebeurtenis[]>();
  for (const een of gebeurtenissen) {
    const dag = een.moment.slice(0, 10);
    dagen.set(dag, [...(dagen.get(dag) ?? []), een]);
  }
  return [...dagen];
}

/** Besluiten live in an API of their own: the audit trail of the zaak does not tell of them everywhere. */
function Besluiten() {
  return (
    <DeelInhoud stand={useBesluiten()}>
      {({ regels }) => {
        const leesbaar = regels.filter(({ historie }) => historie);
        if (leesbaar.length === 0) return null;
        return (
          <Panel title="Besluiten van deze zaak">
            <ul className="m-0 grid list-none gap-2 p-0">
              {leesbaar.map(({ uuid, type, identificatie }) => (
                <li key={uuid}>
                  <p>
                    <span className="font-semibold">{type ?? "Besluit"}</span>{" "}
                    <span className="text-sm text-ink-subtle">{identificatie}</span>
                  </p>
                  <StukHistorie
                    soort="besluiten"
                    uuid={uuid}
                    naam={`${type ?? "Besluit"} ${identificatie}`}
                  />
                </li>
              ))}
            </ul>
          </Panel>
        );
      }}
    </DeelInhoud>
  );
}
