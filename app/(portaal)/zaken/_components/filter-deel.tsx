import { Foutmelding } from "@/components/portaal/foutmelding";
import { ZakenFilterFormulier } from "@/components/zaak/zaken-filter-formulier";
import { getConfig } from "@/lib/config/config";
import { leesVoorPagina, vereisMedewerker } from "@/lib/verzoek/pagina";
import { listZaaktypeKeuzes } from "@/lib/werkvoorraad/list-zaaktype-keuzes";

interface Props {
  parameters: Record<string, string | string[] | undefined>;
}

/** The filters above the list; they stand also when the list does not come. */
export async function FilterDeel({ parameters }: Props) {
  const gekozen: Record<string, string> = {};
  for (const [naam, waarde] of Object.entries(parameters)) gekozen[naam] = [waarde].flat()[0] ?? "";
  const { clients } = (await vereisMedewerker()).profiel;
  const { bronnen: alle, teams } = getConfig();
  const bronnen = alle.filter(({ id }) => clients.has(id));
  const bron = (bronnen.find(({ id }) => id === gekozen["bron"]) ?? bronnen[0])?.id;
  const zaaktypen = await leesVoorPagina((medewerker) => listZaaktypeKeuzes(medewerker, { bron }));
  return (
    <>
      <ZakenFilterFormulier
        gekozen={gekozen}
        bronnen={bronnen.map(({ id, naam }) => ({ id, naam }))}
        teams={teams}
        zaaktypen={zaaktypen.gelukt ? zaaktypen.inhoud : []}
      />
      {!zaaktypen.gelukt && (
        <Foutmelding melding={{ ...zaaktypen.melding, title: "De zaaktypen zijn nu niet te kiezen" }} />
      )}
    </>
  );
}
