import { Foutmelding } from "@/components/portaal/foutmelding";
import { Button } from "@/components/ui/button";
import { DOCUMENTEN_PER_KEER, type GebruiksrechtVastleggen } from "@/lib/zaak/afsluiten/afsluiten.schema";
import type { Punt } from "@/lib/zaak/afsluiten/bevinding";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import { useHandeling } from "./use-handeling";

interface Props {
  zaak: ZaakDetail;
  /** The documents of which nobody has said anything yet. */
  punten: Punt[];
  herlees: () => Promise<unknown>;
}

/** Repairs in one press what keeps a zaak open: no rights of use apply to these documents. */
export function GebruiksrechtKnop({ zaak, punten, herlees }: Props) {
  const documenten = punten.flatMap(({ uuid }) => uuid ?? []).slice(0, DOCUMENTEN_PER_KEER);
  const { doe, bezig, melding } = useHandeling<GebruiksrechtVastleggen>(zaak, {
    pad: "afsluiten/gebruiksrecht",
    gelukt: "Vastgelegd dat er geen gebruiksrechten gelden.",
    klaar: () => void herlees(),
    herlees,
  });
  const deel = documenten.length < punten.length ? ` (de eerste ${documenten.length})` : "";
  return (
    <div className="mt-1 grid gap-3">
      {melding && <Foutmelding melding={{ ...melding, opnieuw: false }} live />}
      <div>
        <Button size="small" bezig={bezig} onClick={() => doe({ documenten })}>
          {`Vastleggen dat er geen gebruiksrechten gelden${deel}`}
        </Button>
      </div>
    </div>
  );
}
