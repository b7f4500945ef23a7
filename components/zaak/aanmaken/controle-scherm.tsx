import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Heading } from "@/components/ui/heading";
import type { ZaakAanmakenWaarden } from "@/lib/zaak/aanmaken/zaak-aanmaken.schema";
import type { ZaakFormulier } from "@/lib/zaak/aanmaken/zaak-formulier.schema";
import { Overzicht } from "./overzicht";
import type { Aanmaken } from "./use-zaak-aanmaken";

interface Props {
  formulier: ZaakFormulier;
  waarden: ZaakAanmakenWaarden;
  hoofdzaak: string;
  aanmaken: Aanmaken;
  mislukt: ReactNode;
  terug: () => void;
  verstuur: () => void;
}

/** The second screen: what will be sent, and the one button that sends it. */
export function ControleScherm({ aanmaken, mislukt, terug, verstuur, ...inhoud }: Props) {
  const { gemaakt, bezig } = aanmaken;
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    kop.current?.focus();
  }, []);
  return (
    <div className="grid gap-4">
      <Heading level={2} ref={kop} tabIndex={-1}>
        Controleer en maak aan
      </Heading>
      <p>Dit wordt naar {inhoud.formulier.bron.naam} gestuurd. Er is nog niets opgeslagen.</p>
      <Overzicht {...inhoud} />
      {mislukt}
      <div className="flex flex-wrap gap-3">
        {!gemaakt.mogelijk && (
          <Button variant="primary" bezig={bezig} onClick={verstuur}>
            {gemaakt.zaak ? "Afmaken" : "Zaak aanmaken"}
          </Button>
        )}
        <Button icon="chevron-links" onClick={bezig ? undefined : terug} aria-disabled={bezig || undefined}>
          Terug naar het formulier
        </Button>
      </div>
    </div>
  );
}
