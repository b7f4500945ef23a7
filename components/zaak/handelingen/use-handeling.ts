import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { leesZakenOpnieuw } from "@/components/portaal/ontvangen";
import { useAnnounce } from "@/components/ui/live-region";
import { ApiFout, postJson } from "@/lib/browser/fetch-json";
import type { Melding } from "@/lib/fout/melding";
import { zaakQuery } from "@/lib/zaak/zaak.query";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";

interface Gevolgen {
  /** Part of the address of the act, after that of the zaak: `statussen`. */
  pad: string;
  /** What a screen reader hears when it is done. */
  gelukt: string;
  klaar: () => void;
  /** Someone else was first: gets the zaak as it is now. */
  opConflict?: (zaak: ZaakDetail | undefined) => void;
  /** It is half done, or someone else was first: reads again what the dialog read when it opened. */
  herlees?: () => Promise<unknown>;
}

export interface HandelingStand<I> {
  doe: (invoer: I) => void;
  bezig: boolean;
  melding: Melding | undefined;
}

/** Does an act once, however often the button is pressed; afterwards everything about zaken is read again. */
export function useHandeling<I>(
  { bron, uuid }: Pick<ZaakDetail, "bron" | "uuid">,
  { pad, gelukt, klaar, opConflict, herlees }: Gevolgen,
): HandelingStand<I> {
  const client = useQueryClient();
  const meld = useAnnounce();
  const onderweg = useRef(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (invoer: I) => postJson(`/api/zaken/${bron.id}/${uuid}/${pad}`, invoer),
    onSuccess: async () => {
      await leesZakenOpnieuw(client);
      meld(gelukt);
      klaar();
    },
    // What the source has now is read behind the dialog; what was typed in it stays.
    onError: async (fout) => {
      const { status, stappen } = fout instanceof ApiFout ? fout.melding : {};
      if (status !== 409 && !stappen) return;
      await Promise.all([leesZakenOpnieuw(client), herlees?.()]);
      if (status === 409) opConflict?.(client.getQueryData(zaakQuery(bron.id, uuid).queryKey));
    },
    onSettled: () => {
      onderweg.current = false;
    },
  });
  return {
    doe: (invoer) => {
      if (onderweg.current) return; // a double click arrives before the button knows that it is busy
      onderweg.current = true;
      mutate(invoer);
    },
    bezig: isPending,
    melding: error instanceof ApiFout ? error.melding : undefined,
  };
}
