import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useAnnounce } from "@/components/ui/live-region";
import { ApiFout, postJson } from "@/lib/browser/fetch-json";
import type { Melding } from "@/lib/fout/melding";
import { zaakQuery } from "@/lib/zaak/zaak.query";
import type { StatusZetten } from "@/lib/zaak/status-zetten.schema";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";

interface Handeling {
  zet: (invoer: StatusZetten) => void;
  bezig: boolean;
  melding: Melding | undefined;
}

interface Gevolgen {
  klaar: () => void;
  /** Gets the uuid of the status that the zaak turned out to have. */
  opConflict: (huidigeStatus: string | null) => void;
}

/** Saves a status once, however often the button is pressed; afterwards everything about zaken is read again. */
export function useStatusZetten(
  { bron, uuid }: Pick<ZaakDetail, "bron" | "uuid">,
  { klaar, opConflict }: Gevolgen,
): Handeling {
  const client = useQueryClient();
  const meld = useAnnounce();
  const onderweg = useRef(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (invoer: StatusZetten) => postJson(`/api/zaken/${bron.id}/${uuid}/statussen`, invoer),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["zaken"] });
      meld("De status is gezet.");
      klaar();
    },
    // Someone else was first: read what the zaak looks like now, and let it be chosen again.
    onError: async (fout) => {
      if (!(fout instanceof ApiFout) || fout.melding.status !== 409) return;
      await client.invalidateQueries({ queryKey: ["zaken"] });
      opConflict(client.getQueryData(zaakQuery(bron.id, uuid).queryKey)?.huidigeStatus ?? null);
    },
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
