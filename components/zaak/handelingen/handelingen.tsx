"use client";

import { useRouter } from "next/navigation";
import { createContext, useContext, useMemo, useState, type ComponentType, type ReactNode } from "react";
import { useSneltoetsen } from "@/components/portaal/sneltoetsen";
import type { HandelingNaam } from "@/lib/zaak/handelingen.schema";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import { HANDELINGEN, type DialoogProps } from "./register";

type Begin = (naam: HandelingNaam, onderwerp?: string) => void;

const HandelingenContext = createContext<Begin | undefined>(undefined);

/** Begins an act on the zaak around it: from the header, a panel or a row. */
export function useBeginHandeling(): Begin {
  const begin = useContext(HandelingenContext);
  if (!begin) throw new Error("useBeginHandeling needs <Handelingen> above it");
  return begin;
}

interface Gekozen {
  Dialoog: ComponentType<DialoogProps>;
  onderwerp: string | undefined;
}

/** The acts of one zaak: their keys, and the dialog of the one that was begun. */
export function Handelingen({ zaak, children }: { zaak: ZaakDetail; children: ReactNode }) {
  const [gekozen, setGekozen] = useState<Gekozen>();
  const router = useRouter();
  const begin = useMemo<Begin>(
    () => (naam, onderwerp) => {
      const handeling = HANDELINGEN.find((kandidaat) => kandidaat.naam === naam);
      if (handeling?.naar) router.push(handeling.naar(zaak));
      else void handeling?.laad?.().then((Dialoog) => setGekozen({ Dialoog, onderwerp }));
    },
    [router, zaak],
  );
  const toetsen = HANDELINGEN.flatMap(({ naam, toets }) =>
    toets && zaak.handelingen[naam].mag ? [{ toets, doe: () => begin(naam) }] : [],
  );
  useSneltoetsen(gekozen ? [] : toetsen);
  return (
    <HandelingenContext value={begin}>
      {children}
      {gekozen && (
        <gekozen.Dialoog zaak={zaak} onderwerp={gekozen.onderwerp} sluit={() => setGekozen(undefined)} />
      )}
    </HandelingenContext>
  );
}
