"use client";

import { Button } from "@/components/ui/button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { HandelingNaam } from "@/lib/zaak/handelingen.schema";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import { toKnopId } from "./focus-na";
import { useBeginHandeling } from "./handelingen";
import { HANDELINGEN } from "./register";

interface Props {
  zaak: ZaakDetail;
  naam: HandelingNaam;
  /** For an act on a row: what it is about, and how a screen reader hears which row. */
  onderwerp?: string;
  van?: string;
}

/** The button of an act beside what it is about; not there when the act cannot be done. */
export function HandelingKnop({ zaak, naam, onderwerp, van }: Props) {
  const begin = useBeginHandeling();
  const handeling = HANDELINGEN.find((kandidaat) => kandidaat.naam === naam);
  if (!handeling || !zaak.handelingen[naam].mag) return null;
  return (
    <p className={onderwerp ? "mt-1 -ml-2.5" : "mt-4 first:mt-0"}>
      <Button
        id={onderwerp ? undefined : toKnopId(naam)}
        size="small"
        variant={onderwerp ? "subtle" : "secondary"}
        onFocus={() => void handeling.laad?.()}
        onClick={() => begin(naam, onderwerp)}
      >
        {handeling.titel}
        {van && <VisuallyHidden>: {van}</VisuallyHidden>}
      </Button>
    </p>
  );
}
