import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useAnnounce } from "@/components/ui/live-region";
import { ApiFout, fetchJson } from "@/lib/browser/fetch-json";
import type { Melding } from "@/lib/fout/melding";
import type { StatusZetten } from "@/lib/zaak/status-zetten.schema";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";

interface Handeling {
  zet: (invoer: StatusZetten) => void;
  bezig: boolean;
  melding: Melding | undefined;
}

/** Saves a status once, however often the button is pressed; afterwards everything about zaken is read again. */
export function useStatusZetten(
  { bron, uuid }: Pick<ZaakDetail, "bron" | "uuid">,
  klaar: () => void,
): Handeling {
  const client = useQueryClient();
  const meld = useAnnounce();
  const onderweg = useRef(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (invoer: StatusZetten) =>
      fetchJson<undefined>(`/api/zaken/${bron.id}/${uuid}/statussen`, { body: invoer }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["zaken"] });
      meld("De status is gezet.");
      klaar();
    },
    // Someone else was first: show what the zaak looks like now, behind what was typed.
    onError: (fout) =>
      fout instanceof ApiFout && fout.melding.status === 409
        ? client.invalidateQueries({ queryKey: ["zaken"] })
        : undefined,
    onSettled: () => {
      onderweg.current = false;
    },
  });
  return {
    zet: (invoer) => {
      if (onderweg.current) return; // a double click arrives before the button knows that it is busy
      onderweg.current = true;
      mutate(invoer);
    },
    bezig: isPending,
    melding: error instanceof ApiFout ? error.melding : undefined,
  };
}
