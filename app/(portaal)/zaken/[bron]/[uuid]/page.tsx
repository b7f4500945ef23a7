import type { Metadata } from "next";
import { cache, Suspense } from "react";
import { geefVoorsprong, leesDeelVoorPagina, leesVoorPagina } from "@/lib/verzoek/pagina";
import { getBesluitenVanZaak } from "@/lib/zaak/stukken/besluiten-van-zaak";
import { getDocumentenVanZaak } from "@/lib/zaak/stukken/documenten-van-zaak";
import { getZaakDetail } from "@/lib/zaak/get-zaak-detail";
import { getRecenteHistorie } from "@/lib/zaak/historie/historie-van-zaak";
import { ZaakDeel } from "./_components/zaak-deel";
import { ZaakSkelet } from "./_components/zaak-skelet";

interface Props {
  params: Promise<{ bron: string; uuid: string }>;
}

/** All of it is asked for at the same moment; only the first decides what the page is. */
const leesBladzijde = cache((bron: string, uuid: string) => {
  const plek = { bron, uuid };
  return {
    zaak: leesVoorPagina((medewerker) => getZaakDetail(medewerker, plek)),
    documenten: leesDeelVoorPagina((medewerker) => getDocumentenVanZaak(medewerker, plek)),
    besluiten: leesDeelVoorPagina((medewerker) => getBesluitenVanZaak(medewerker, plek)),
    historie: leesDeelVoorPagina((medewerker) => getRecenteHistorie(medewerker, plek)),
  };
});

/** The number alone: titles stay behind in the history of the browser, and an omschrijving can name a person. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { bron, uuid } = await params;
  const zaak = await geefVoorsprong(leesBladzijde(bron, uuid).zaak);
  return { title: zaak?.gelukt ? zaak.inhoud.identificatie : "Zaak" };
}

export default async function ZaakPagina({ params }: Props) {
  const { bron, uuid } = await params;
  const { zaak, ...beloften } = leesBladzijde(bron, uuid);
  await geefVoorsprong(zaak); // a zaak that is not there is a real 404, as long as the source says so in time
  return (
    <Suspense fallback={<ZaakSkelet />}>
      <ZaakDeel zaak={zaak} {...beloften} />
    </Suspense>
  );
}
