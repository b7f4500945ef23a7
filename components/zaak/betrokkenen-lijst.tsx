"use client";

import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Betrokkene } from "@/lib/zaak/rollen/betrokkenen";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import { BsnTonen } from "./bsn-tonen";
import { useBeginHandeling } from "./handelingen/handelingen";

/** Who takes part, in which rol, with what is known of them; and what can be done with each. */
export function BetrokkenenLijst({ zaak, betrokkenen }: { zaak: ZaakDetail; betrokkenen: Betrokkene[] }) {
  return (
    <ul aria-label="Betrokkenen" className="m-0 grid list-none gap-4 p-0">
      {betrokkenen.map((betrokkene) => (
        <li key={betrokkene.url} className="grid gap-1">
          <Wie zaak={zaak} betrokkene={betrokkene} />
          <Knoppen zaak={zaak} betrokkene={betrokkene} />
        </li>
      ))}
    </ul>
  );
}

interface Props {
  zaak: ZaakDetail;
  betrokkene: Betrokkene;
}

function Wie({ zaak, betrokkene }: Props) {
  const { uuid, rol, naam, soort, toelichting, machtiging, bsn, gegevens, adres, contact } = betrokkene;
  return (
    <>
      <p className="text-sm text-ink-subtle">
        {rol} ({soort})
      </p>
      <p className="flex flex-wrap items-center gap-2 font-semibold [overflow-wrap:anywhere]">
        {naam}
        {machtiging && <Badge>{machtiging}</Badge>}
      </p>
      {toelichting && <p className="text-sm">{toelichting}</p>}
      {bsn && (
        <p className="text-sm">
          BSN: <BsnTonen bron={zaak.bron.id} zaak={zaak.uuid} rol={uuid} naam={naam} gemaskeerd={bsn} />
        </p>
      )}
      {[...gegevens, ...contact].map((gegeven) => (
        <p key={gegeven.naam} className="text-sm [overflow-wrap:anywhere]">
          {gegeven.naam}: {gegeven.waarde}
        </p>
      ))}
      {adres.length > 0 && <p className="text-sm [overflow-wrap:anywhere]">{adres.join(", ")}</p>}
    </>
  );
}

function Knoppen({ zaak: { handelingen }, betrokkene: { uuid, rol, naam, wijzigbaar } }: Props) {
  const begin = useBeginHandeling();
  const wijzigen = handelingen["betrokkene-wijzigen"].mag && wijzigbaar;
  const verwijderen = handelingen["betrokkene-verwijderen"].mag;
  if (!wijzigen && !verwijderen) return null;
  const wie = <VisuallyHidden>{` van ${naam} (${rol})`}</VisuallyHidden>;
  return (
    <p className="-ml-2.5 flex flex-wrap gap-2">
      {wijzigen && (
        <Button size="small" variant="subtle" onClick={() => begin("betrokkene-wijzigen", uuid)}>
          Wijzigen{wie}
        </Button>
      )}
      {verwijderen && (
        <Button size="small" variant="subtle" onClick={() => begin("betrokkene-verwijderen", uuid)}>
          Verwijderen{wie}
        </Button>
      )}
    </p>
  );
}
