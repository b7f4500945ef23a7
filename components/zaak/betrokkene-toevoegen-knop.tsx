"use client";

import { Button } from "@/components/ui/button";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import { useBeginHandeling } from "./handelingen/handelingen";
import { BETROKKENEN_ID } from "./handelingen/naar-betrokkenen";

/** Under the list: there also when it is empty. */
export function BetrokkeneToevoegenKnop({ zaak }: { zaak: ZaakDetail }) {
  const begin = useBeginHandeling();
  if (!zaak.handelingen["betrokkene-toevoegen"].mag) return null;
  return (
    <p className="mt-4">
      <Button id={BETROKKENEN_ID} size="small" onClick={() => begin("betrokkene-toevoegen")}>
        Betrokkene toevoegen
      </Button>
    </p>
  );
}
