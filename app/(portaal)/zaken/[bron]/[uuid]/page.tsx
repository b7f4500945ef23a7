import type { Metadata } from "next";
import { cache, Suspense } from "react";
import { geefVoorsprong, leesVoorPagina } from "@/lib/verzoek/pagina";
import { getZaakDetail } from "@/lib/zaak/get-zaak-detail";
import { ZaakDeel } from "./_components/zaak-deel";
import { ZaakSkelet } from "./_components/zaak-skelet";

interface Props {
  params: Promise<{ bron: string; uuid: string }>;
}

const leesZaak = cache((bron: string, uuid: string) =>
  leesVoorPagina((medewerker) => getZaakDetail(medewerker, { bron, uuid })),
);

/** The number alone: titles stay behind in the history of the browser, and an omschrijving can name a person. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { bron, uuid } = await params;
  const zaak = await geefVoorsprong(leesZaak(bron, uuid));
  return { title: zaak?.gelukt ? zaak.inhoud.identificatie : "Zaak" };
}

export default async function ZaakPagina({ params }: Props) {
  const { bron, uuid } = await params;
  const zaak = leesZaak(bron, uuid);
  await geefVoorsprong(zaak); // a zaak that is not there is a real 404, as long as the source says so in time
  return (
    <Suspense fallback={<ZaakSkelet />}>
      <ZaakDeel zaak={zaak} />
    </Suspense>
  );
}
