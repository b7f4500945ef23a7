import { Foutmelding } from "@/components/portaal/foutmelding";
import { Overdracht } from "@/components/portaal/overdracht";
import type { Toezegging } from "@/components/portaal/toezegging";
import type { Beloften } from "@/components/zaak/panelen/beloften";
import { ZaakWeergave } from "@/components/zaak/zaak-weergave";
import type { Uitkomst } from "@/lib/fout/uitkomst";
import { zaakQuery } from "@/lib/zaak/zaak.query";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";

type Props = { zaak: Promise<Uitkomst<ZaakDetail>> } & {
  [Deel in keyof Beloften]: Beloften[Deel]["belofte"];
};

export async function ZaakDeel({ zaak, documenten, besluiten, historie }: Props) {
  const uitkomst = await zaak;
  if (!uitkomst.gelukt)
    return <Foutmelding melding={uitkomst.melding} terug={{ href: "/zaken", naam: "Naar Zaken" }} kop />;
  const { bron, uuid } = uitkomst.inhoud;
  const beloften = {
    documenten: toToezegging(documenten),
    besluiten: toToezegging(besluiten),
    historie: toToezegging(historie),
  };
  return (
    <Overdracht queryKey={zaakQuery(bron.id, uuid).queryKey} inhoud={uitkomst.inhoud}>
      <ZaakWeergave bron={bron.id} uuid={uuid} beloften={beloften} />
    </Overdracht>
  );
}

function toToezegging<T>(belofte: Promise<Uitkomst<T>>): Toezegging<T> {
  return { zending: crypto.randomUUID(), belofte };
}
