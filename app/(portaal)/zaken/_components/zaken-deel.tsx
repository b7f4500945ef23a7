import { Foutmelding } from "@/components/portaal/foutmelding";
import { Overdracht } from "@/components/portaal/overdracht";
import { ZakenLijst } from "@/components/zaak/zaken-lijst";
import type { Uitkomst } from "@/lib/fout/uitkomst";
import type { Zakenlijst } from "@/lib/werkvoorraad/list-zaken";
import { zakenQuery } from "@/lib/werkvoorraad/werkvoorraad.query";
import type { ZakenFilter } from "@/lib/werkvoorraad/zaken-filter.schema";

interface Props {
  lijst: Promise<Uitkomst<{ filter: ZakenFilter; zaken: Zakenlijst }>>;
}

export async function ZakenDeel({ lijst }: Props) {
  const uitkomst = await lijst;
  if (!uitkomst.gelukt) {
    return (
      <Foutmelding melding={uitkomst.melding} terug={{ href: "/zaken", naam: "Toon alle open zaken" }} />
    );
  }
  const { filter, zaken } = uitkomst.inhoud;
  return (
    <Overdracht queryKey={zakenQuery(filter).queryKey} inhoud={zaken}>
      <ZakenLijst filter={filter} />
    </Overdracht>
  );
}
