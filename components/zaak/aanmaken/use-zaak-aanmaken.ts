import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { leesZakenOpnieuw } from "@/components/portaal/ontvangen";
import { useAnnounce } from "@/components/ui/live-region";
import { ApiFout, postJson, postNieuw } from "@/lib/browser/fetch-json";
import type { Melding } from "@/lib/fout/melding";
import type { ZaakAanmakenVelden } from "@/lib/zaak/aanmaken/zaak-aanmaken.schema";
import {
  nieuweZaakSchema,
  type NieuweZaakPlek,
  type ZaakFormulier,
} from "@/lib/zaak/aanmaken/zaak-formulier.schema";

/** What earlier tries left at the source; see zaakAanmakenSchema. */
export interface Gemaakt {
  zaaknummer: string;
  /** uuid of the zaak that is there, and its number. */
  zaak: string | null;
  identificatie: string;
  /** It may be thrown away again. */
  ongedaan: boolean;
  onzeker: boolean;
  /** uuid of a zaak that may be the one. */
  mogelijk: string | null;
  nietDeze: string[];
}

const NIETS: Gemaakt = {
  zaaknummer: "",
  zaak: null,
  identificatie: "",
  ongedaan: false,
  onzeker: false,
  mogelijk: null,
  nietDeze: [],
};

export interface Aanmaken {
  gemaakt: Gemaakt;
  bezig: boolean;
  melding: Melding | undefined;
  /** Sends it, once however often it is asked. `meer`: what the medewerker answered to a question about it. */
  verstuur: (velden: ZaakAanmakenVelden, meer?: Partial<Gemaakt>) => void;
  maakOngedaan: () => void;
  vergeetMelding: () => void;
}

const isNieuweZaak = (antwoord: unknown): antwoord is NieuweZaakPlek =>
  nieuweZaakSchema.safeParse(antwoord).success;

/** Makes the zaak and goes there; keeps what a failed try left, so that the next one goes on with it. */
export function useZaakAanmaken({ bron, zaaktype, hoofdzaak }: ZaakFormulier): Aanmaken {
  const client = useQueryClient();
  const router = useRouter();
  const meld = useAnnounce();
  const onderweg = useRef(false);
  const [gemaakt, setGemaakt] = useState(NIETS);
  const [melding, setMelding] = useState<Melding>();

  const doeEenmaal = { onSettled: () => void (onderweg.current = false) };
  const maken = useMutation({
    ...doeEenmaal,
    mutationFn: ({ velden, stand }: { velden: ZaakAanmakenVelden; stand: Gemaakt }) => {
      const { zaaknummer, zaak, onzeker, nietDeze } = stand;
      const keuze = { bron: bron.id, zaaktype: zaaktype.uuid, hoofdzaak: hoofdzaak?.uuid ?? null };
      return postNieuw("/api/zaken", { ...keuze, zaaknummer, zaak, onzeker, nietDeze, velden }, isNieuweZaak);
    },
    onSuccess: ({ bron: bronId, uuid, identificatie }) => {
      void leesZakenOpnieuw(client);
      meld(`Zaak ${identificatie} is aangemaakt.`);
      router.replace(`/zaken/${bronId}/${uuid}`);
    },
    onError: (fout) => {
      if (!(fout instanceof ApiFout)) return;
      setMelding(fout.melding);
      setGemaakt((vorige) => metNieuwe(vorige, fout.melding.gemaakt));
      if (fout.melding.stappen) void leesZakenOpnieuw(client);
    },
  });
  const ongedaan = useMutation({
    ...doeEenmaal,
    mutationFn: ({ zaak }: Gemaakt) => postJson(`/api/zaken/${bron.id}/${zaak ?? ""}/ongedaan-maken`, {}),
    onSuccess: (_niets, { identificatie }) => {
      void leesZakenOpnieuw(client);
      meld(`Zaak ${identificatie} is verwijderd. Wat u invulde staat er nog.`);
      setGemaakt(NIETS);
      setMelding(undefined);
    },
    onError: (fout) => {
      if (fout instanceof ApiFout) setMelding(fout.melding);
    },
  });
  const begin = (doe: () => void) => {
    if (onderweg.current) return; // a double click arrives before the button knows that it is busy
    onderweg.current = true;
    setMelding(undefined);
    doe();
  };
  return {
    gemaakt,
    // After it was made the page of the zaak is on its way: the button stays as it is.
    bezig: maken.isPending || maken.isSuccess || ongedaan.isPending,
    melding,
    verstuur: (velden, meer = {}) => {
      const stand = { ...gemaakt, ...meer };
      if (maken.isSuccess) return;
      begin(() => {
        setGemaakt(stand);
        maken.mutate({ velden, stand });
      });
    },
    maakOngedaan: () => begin(() => ongedaan.mutate(gemaakt)),
    vergeetMelding: () => setMelding(undefined),
  };
}

function metNieuwe(vorige: Gemaakt, nieuw: Melding["gemaakt"]): Gemaakt {
  if (!nieuw) return vorige;
  return {
    ...vorige,
    zaaknummer: nieuw["zaaknummer"] || vorige.zaaknummer,
    zaak: nieuw["zaak"] || vorige.zaak,
    identificatie: nieuw["identificatie"] || vorige.identificatie,
    ongedaan: "ongedaan" in nieuw ? nieuw["ongedaan"] === "ja" : vorige.ongedaan,
    onzeker: nieuw["onzeker"] === "ja" || nieuw["mogelijk"] !== undefined || vorige.onzeker,
    mogelijk: nieuw["mogelijk"] || null,
  };
}
