import { Foutmelding } from "@/components/portaal/foutmelding";
import { Kop } from "@/components/portaal/kop";
import { Link } from "@/components/ui/link";
import { ZaaktypeKiezer } from "@/components/zaak/aanmaken/zaaktype-kiezer";
import { leesVoorPagina } from "@/lib/verzoek/pagina";
import { listAanmaakbareZaaktypen } from "@/lib/zaak/aanmaken/list-aanmaakbare-zaaktypen";

interface Props {
  keuze: { bron: string | undefined; hoofdzaak: string | undefined };
}

export async function ZaaktypeDeel({ keuze }: Props) {
  const titel = keuze.hoofdzaak ? "Deelzaak aanmaken" : "Zaak aanmaken";
  const keuzes = await leesVoorPagina((medewerker) => listAanmaakbareZaaktypen(medewerker, keuze));
  if (!keuzes.gelukt)
    return (
      <>
        <Kop titel={titel} />
        <Foutmelding melding={keuzes.melding} terug={{ href: "/zaken", naam: "Naar Zaken" }} />
      </>
    );
  const { hoofdzaak, gebreken } = keuzes.inhoud;
  return (
    <>
      <Kop titel={titel} rechts="Stap 1 van 3: kies een zaaktype" />
      <div className="grid gap-4">
        {gebreken.map((melding) => (
          <Foutmelding key={melding.title} melding={melding} />
        ))}
        {hoofdzaak && (
          <p>
            Deelzaak van:{" "}
            <Link href={`/zaken/${keuze.bron ?? ""}/${hoofdzaak.uuid}`} prefetch={false}>
              {hoofdzaak.omschrijving || "Zaak zonder omschrijving"}
            </Link>{" "}
            ({hoofdzaak.identificatie})
          </p>
        )}
        <ZaaktypeKiezer {...keuzes.inhoud} />
      </div>
    </>
  );
}
