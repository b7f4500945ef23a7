import type { ReactNode, SyntheticEvent } from "react";
import { useLevend } from "@/components/portaal/levensteken";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ErrorSummary, type FieldError } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { EigenschapVelden } from "../eigenschappen/eigenschap-velden";
import { BehandelaarVelden, InitiatorVelden } from "./betrokkenen";
import { toEigenschapBinding, type Binding } from "./formulier-binding";
import { ZaakVelden } from "./zaak-velden";

interface Props {
  binding: Binding;
  fouten: FieldError[];
  pogingen: number;
  /** What an earlier try left to say. */
  mislukt: ReactNode;
  /** Number of the zaak that is at the source already. */
  alGemaakt: string | undefined;
  verstuur: (gebeurtenis: SyntheticEvent) => void;
}

/** The first of two screens: everything that can be filled in. */
export function FormulierScherm({ binding, fouten, pogingen, mislukt, alGemaakt, verstuur }: Props) {
  const { formulier } = binding;
  const { initiator, behandelaar, eigenschappen, beperking, hoofdzaak, bron } = formulier;
  // A browser that sends the form by itself puts what was typed in the address.
  const levend = useLevend();
  return (
    <Form onSubmit={verstuur} className="max-w-none">
      <ErrorSummary errors={fouten} submitCount={pogingen} />
      {mislukt}
      {alGemaakt && !mislukt && (
        <Alert tone="info" title={`Zaak ${alGemaakt} is al aangemaakt`}>
          Alleen wat nog ontbreekt wordt gedaan. Wat er al staat, wijzigt u daarna in de zaak zelf.
        </Alert>
      )}
      {beperking && (
        <Alert tone="info" title="U kunt geen betrokkenen en eigenschappen invullen">
          {beperking} Een collega met meer rechten kan ze later toevoegen.
        </Alert>
      )}
      {hoofdzaak && (
        <p>
          Deelzaak van:{" "}
          <Link href={`/zaken/${bron.id}/${hoofdzaak.uuid}`} newTab>
            {hoofdzaak.omschrijving || "Zaak zonder omschrijving"}
          </Link>{" "}
          ({hoofdzaak.identificatie})
        </p>
      )}
      <fieldset role="none" disabled={!levend} className="m-0 grid min-w-0 gap-6 border-0 p-0">
        <div className="grid items-start gap-4 xl:grid-cols-2">
          <div className="grid min-w-0 gap-4">
            <Panel title="De zaak">
              <ZaakVelden {...binding} />
            </Panel>
            {eigenschappen.length > 0 && (
              <Panel title="Eigenschappen">
                <EigenschapVelden velden={eigenschappen} binding={toEigenschapBinding(binding)} />
              </Panel>
            )}
          </div>
          <div className="grid min-w-0 gap-4">
            {initiator && (
              <Panel title={initiator.rol}>
                <InitiatorVelden {...binding} keuze={initiator} />
              </Panel>
            )}
            {behandelaar && (
              <Panel title={behandelaar.rol}>
                <BehandelaarVelden {...binding} keuze={behandelaar} />
              </Panel>
            )}
          </div>
        </div>
        <div>
          <Button variant="primary" type="submit" iconEnd="chevron-rechts">
            Controleren
          </Button>
        </div>
      </fieldset>
    </Form>
  );
}
