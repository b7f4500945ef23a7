import type { Metadata } from "next";
import { Suspense } from "react";
import { Kop } from "@/components/portaal/kop";
import { Skeleton } from "@/components/ui/skeleton";
import { leesVoorPagina } from "@/lib/verzoek/pagina";
import { leesZakenFilter } from "@/lib/werkvoorraad/lees-zaken-filter";
import { listZaken } from "@/lib/werkvoorraad/list-zaken";
import { FilterDeel } from "./_components/filter-deel";
import { ZakenDeel } from "./_components/zaken-deel";

export const metadata: Metadata = { title: "Zaken" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ZakenPagina({ searchParams }: Props) {
  const parameters = await searchParams;
  const lijst = leesVoorPagina(async (medewerker) => {
    const filter = leesZakenFilter(parameters);
    return { filter, zaken: await listZaken(medewerker, filter) };
  });
  return (
    <>
      <Kop titel="Zaken" rechts="Alle open zaken die uw profiel mag zien" />
      <div className="mb-4 grid gap-4">
        <Suspense fallback={<Skeleton shape="block" announce={false} />}>
          <FilterDeel parameters={parameters} />
        </Suspense>
      </div>
      <Suspense key={JSON.stringify(parameters)} fallback={<Skeleton shape="rows" count={12} />}>
        <ZakenDeel lijst={lijst} />
      </Suspense>
    </>
  );
}
