import { Foutmelding } from "@/components/portaal/foutmelding";
import { Overdracht } from "@/components/portaal/overdracht";
import { MijnWerkLijst } from "@/components/zaak/mijn-werk-lijst";
import type { Uitkomst } from "@/lib/fout/uitkomst";
import type { MijnWerk } from "@/lib/werkvoorraad/list-mijn-werk";
import { mijnWerkQuery } from "@/lib/werkvoorraad/werkvoorraad.query";

interface Props {
  werk: Promise<Uitkomst<MijnWerk>>;
  team: string | undefined;
}

export async function MijnWerkDeel({ werk, team }: Props) {
  const uitkomst = await werk;
  if (!uitkomst.gelukt)
    return <Foutmelding melding={uitkomst.melding} terug={{ href: "/", naam: "Naar Mijn werk" }} />;
  return (
    <Overdracht queryKey={mijnWerkQuery(team).queryKey} inhoud={uitkomst.inhoud}>
      <MijnWerkLijst team={team} />
    </Overdracht>
  );
}
