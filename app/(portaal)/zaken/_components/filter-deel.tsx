import { Foutmelding } from "@/components/portaal/foutmelding";
import { ZakenFilterFormulier } from "@/components/zaak/zaken-filter-formulier";
import { getConfig } from "@/lib/config/config";
import { leesVoorPagina } from "@/lib/verzoek/pagina";
import { listZaaktypeKeuzes } from "@/lib/werkvoorraad/list-zaaktype-keuzes";

interface Props {
  parameters: Record<string, string | string[] | undefined>;
}

/** The filters above the list; they stand also when the list does not come. */
export async function FilterDeel({ parameters }: Props) {
  const gekozen: Record<string, string> = {};
  for (const [naam, waarde] of Object.entries(parameters)) gekozen[naam] = [waarde].flat()[0] ?? "";
  const { bronnen, teams } = getConfig();
  const zaaktypen = await leesVoorPagina((medewerker) => {
    const eigen = bronnen.filter(({ id }) => medewerker.profiel.clients.has(id));
    return listZaaktypeKeuzes(medewerker, { bron: eigen.find(({ id }) => id === gekozen["bron"])?.id });
  });
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
