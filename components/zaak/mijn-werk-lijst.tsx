"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { Foutmelding } from "@/components/portaal/foutmelding";
import { Alert } from "@/components/ui/alert";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Tabs } from "@/components/ui/tabs";
import { mijnWerkQuery } from "@/lib/werkvoorraad/werkvoorraad.query";
import { Verversing } from "./verversing";
import { ZakenTabel } from "./zaken-tabel";

/** My open zaken, or those of one of my teams, with what needs attention first. */
export function MijnWerkLijst({ team }: { team: string | undefined }) {
  const { data, error, dataUpdatedAt, refetch } = useSuspenseQuery(mijnWerkQuery(team));
  const { lijsten, regels, totaal, gebreken } = data;
  const gekozen = lijsten.find((lijst) => lijst.team === team)?.naam ?? "";
  return (
    <>
      <Verversing fout={error} opgehaaldOp={dataUpdatedAt} opnieuw={() => void refetch()} />
      <Tabs
        label="Werklijsten"
        items={lijsten.map(({ team: id, naam, aantal }) => ({
          href: id ? `/?team=${id}` : "/",
          label: naam,
          actief: id === team,
          count: aantal,
        }))}
      />
      <div className="mt-4 grid gap-4">
        {gebreken.map((melding) => (
          <Foutmelding key={melding.title} melding={melding} opnieuw={() => void refetch()} />
        ))}
        {regels.length < totaal && <Afgekapt getoond={regels.length} totaal={totaal} team={team} />}
        {regels.length > 0 ? (
          <ZakenTabel label={gekozen} regels={regels} />
        ) : (
          gebreken.length === 0 && <Leeg team={team} />
        )}
      </div>
    </>
  );
}

function Afgekapt({ getoond, totaal, team }: { getoond: number; totaal: number; team: string | undefined }) {
  const zoekdeel = new URLSearchParams({ behandelaar: team ?? "ik", termijn: "te-laat" }).toString();
  return (
    <Alert tone="warning" title={`U ziet ${getoond} van ${totaal} zaken`}>
      De bron geeft er niet meer tegelijk en kan niet op termijn sorteren.{" "}
      <Link href={`/zaken?${zoekdeel}`}>Bekijk alles wat te laat is</Link>
    </Alert>
  );
}

function Leeg({ team }: { team: string | undefined }) {
  return team ? (
    <EmptyState title="Dit team heeft geen open zaken" />
  ) : (
    <EmptyState title="U hebt geen open zaken" actions={<Link href="/zaken">Bekijk alle open zaken</Link>}>
      Zodra u behandelaar van een zaak bent, staat de zaak hier.
    </EmptyState>
  );
}
