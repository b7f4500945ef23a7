import { Foutmelding } from "@/components/portaal/foutmelding";
import { Kop } from "@/components/portaal/kop";
import { Link } from "@/components/ui/link";
import { ZaakAanmaken } from "@/components/zaak/aanmaken/zaak-aanmaken";
import { leesVoorPagina } from "@/lib/verzoek/pagina";
import { getZaakFormulier, type Formulierkeuze } from "@/lib/zaak/aanmaken/get-zaak-formulier";

export async function FormulierDeel({ keuze }: { keuze: Formulierkeuze }) {
  const { bron, hoofdzaak } = keuze;
  const zoek = hoofdzaak ? `?${new URLSearchParams({ bron, hoofdzaak }).toString()}` : "";
  const ander = `/zaken/nieuw${zoek}`;
  const formulier = await leesVoorPagina((medewerker) => getZaakFormulier(medewerker, keuze));
  const titel = hoofdzaak ? "Deelzaak aanmaken" : "Zaak aanmaken";
  if (!formulier.gelukt)
    return (
      <>
        <Kop titel={titel} />
        <Foutmelding melding={formulier.melding} terug={{ href: ander, naam: "Kies een ander zaaktype" }} />
      </>
    );
  const { zaaktype } = formulier.inhoud;
  return (
    <>
      <nav aria-label="Kruimelpad" className="mb-2">
        <Link href={ander} prefetch={false}>
          Kies een ander zaaktype
        </Link>
      </nav>
      <Kop titel={`${titel}: ${zaaktype.naam}`} rechts={zaaktype.identificatie} />
      <ZaakAanmaken formulier={formulier.inhoud} />
    </>
  );
}
