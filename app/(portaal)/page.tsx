import type { Metadata } from "next";
import { Suspense } from "react";
import { Kop } from "@/components/portaal/kop";
import { Skeleton } from "@/components/ui/skeleton";
import { toDatumLang } from "@/lib/termijn/datum";
import { getVandaag } from "@/lib/termijn/vandaag";
import { leesVoorPagina } from "@/lib/verzoek/pagina";
import { listMijnWerk } from "@/lib/werkvoorraad/list-mijn-werk";
import { MijnWerkDeel } from "./_components/mijn-werk-deel";

export const metadata: Metadata = { title: "Mijn werk" };

interface Props {
  searchParams: Promise<{ team?: string | string[] }>;
}

export default async function MijnWerkPagina({ searchParams }: Props) {
  const team = [(await searchParams).team].flat()[0];
  const werk = leesVoorPagina((medewerker) => listMijnWerk(medewerker, team));
  return (
    <>
      <Kop titel="Mijn werk" rechts={toDatumLang(getVandaag())} />
      <Suspense key={team} fallback={<Skeleton shape="rows" count={8} />}>
        <MijnWerkDeel werk={werk} team={team} />
      </Suspense>
    </>
  );
}
