"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { Foutmelding } from "@/components/portaal/foutmelding";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import { toZoekdeel, zakenQuery } from "@/lib/werkvoorraad/werkvoorraad.query";
import type { ZakenFilter } from "@/lib/werkvoorraad/zaken-filter.schema";
import { Verversing } from "./verversing";
import { ZakenTabel } from "./zaken-tabel";

/** One page of open zaken, filtered at the source. */
export function ZakenLijst({ filter }: { filter: ZakenFilter }) {
  const { data, error, dataUpdatedAt, refetch } = useSuspenseQuery(zakenQuery(filter));
  const { regels, totaal, pagina, paginas, heeftVolgende, gebreken } = data;
  const naar = (anders: Partial<Record<"volgorde" | "pagina", string | number>>) =>
    `/zaken?${toZoekdeel({ ...filter, ...anders })}`;
  return (
    <>
      <Verversing fout={error} opgehaaldOp={dataUpdatedAt} opnieuw={() => void refetch()} />
      {gebreken.map((melding) => (
        <Foutmelding key={melding.title} melding={melding} opnieuw={() => void refetch()} />
      ))}
      <p className="mt-4 mb-2 text-ink-subtle tabular-nums" role="status">
        {totaal === 1 ? "1 open zaak" : `${totaal.toLocaleString("nl-NL")} open zaken`}
      </p>
      {regels.length > 0 ? (
        <ZakenTabel
          label="Open zaken"
          regels={regels}
          volgorde={{ huidige: filter.volgorde, naar: (volgorde) => naar({ volgorde, pagina: 1 }) }}
        />
      ) : (
        <EmptyState
          title="Geen open zaken gevonden"
          actions={<Link href="/zaken">Toon alle open zaken</Link>}
        >
          Er is geen open zaak die bij deze filters past en die uw profiel mag zien.
        </EmptyState>
      )}
      {(heeftVolgende || pagina > 1) && (
        <Pagination
          page={pagina}
          pageCount={paginas}
          previousHref={pagina > 1 ? naar({ pagina: pagina - 1 }) : undefined}
          nextHref={heeftVolgende ? naar({ pagina: pagina + 1 }) : undefined}
        />
      )}
    </>
  );
}
