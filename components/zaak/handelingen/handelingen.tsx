"use client";

import { useRouter } from "next/navigation";
import { useMemo, useState, type ComponentType, type ReactNode } from "react";
import { useSneltoetsen } from "@/components/portaal/sneltoetsen";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import { HandelingenContext, type Begin } from "./begin-handeling";
import { HANDELINGEN, type DialoogProps } from "./register";

export { useBeginHandeling } from "./begin-handeling";

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
