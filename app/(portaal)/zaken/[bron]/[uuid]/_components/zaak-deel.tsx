import { Foutmelding } from "@/components/portaal/foutmelding";
import { Overdracht } from "@/components/portaal/overdracht";
import { ZaakWeergave } from "@/components/zaak/zaak-weergave";
import type { Uitkomst } from "@/lib/fout/uitkomst";
import { zaakQuery } from "@/lib/zaak/zaak.query";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";

export async function ZaakDeel({ zaak }: { zaak: Promise<Uitkomst<ZaakDetail>> }) {
  const uitkomst = await zaak;
  if (!uitkomst.gelukt)
    return <Foutmelding melding={uitkomst.melding} terug={{ href: "/zaken", naam: "Naar Zaken" }} kop />;
  const { bron, uuid } = uitkomst.inhoud;
  return (
    <Overdracht queryKey={zaakQuery(bron.id, uuid).queryKey} inhoud={uitkomst.inhoud}>
      <ZaakWeergave bron={bron.id} uuid={uuid} />
    </Overdracht>
  );
}
