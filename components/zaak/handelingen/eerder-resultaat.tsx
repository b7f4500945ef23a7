import { Foutmelding } from "@/components/portaal/foutmelding";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { ResultaatWeghalen } from "@/lib/zaak/afsluiten/afsluiten.schema";
import type { HuidigResultaat } from "@/lib/zaak/afsluiten/resultaat-keuzes";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import { useHandeling } from "./use-handeling";

interface Props {
  zaak: ZaakDetail;
  resultaat: HuidigResultaat;
  herlees: () => Promise<unknown>;
}

/** A resultaat on a zaak that is still open: left by a close that stopped, or recorded before. It can be taken away. */
export function EerderResultaat({ zaak, resultaat: { uuid, omschrijving }, herlees }: Props) {
  const { doe, bezig, melding } = useHandeling<ResultaatWeghalen>(zaak, {
    pad: "afsluiten/resultaat",
    gelukt: "Het resultaat is weggehaald.",
    klaar: () => void herlees(),
    herlees,
  });
  return (
    <div className="grid gap-3">
      <Alert
        title={`Er staat al een resultaat: ${omschrijving || "onbekend"}`}
        actions={
          <Button size="small" bezig={bezig} onClick={() => doe({ resultaat: uuid })}>
            Resultaat weghalen
          </Button>
        }
      >
        De zaak is nog open. Dit resultaat wordt gebruikt, of vervangen als u een ander kiest.
      </Alert>
      {melding && <Foutmelding melding={{ ...melding, opnieuw: false }} live />}
    </div>
  );
}
