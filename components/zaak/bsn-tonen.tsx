"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { ApiFout } from "@/lib/browser/fetch-json";
import { bsnQuery } from "@/lib/zaak/rollen/betrokkene.query";

const ZICHTBAAR_MS = 30_000;

interface Props {
  bron: string;
  zaak: string;
  rol: string;
  /** Whose it is. */
  naam: string;
  gemaskeerd: string;
}

/** A BSN, hidden until it is asked for; hidden again after a while, and when the page is left. */
export function BsnTonen({ gemaskeerd, naam, ...plek }: Props) {
  const [getoond, setGetoond] = useState(false);
  useEffect(() => {
    if (!getoond) return undefined;
    const verberg = () => setGetoond(false);
    const klok = setTimeout(verberg, ZICHTBAAR_MS);
    document.addEventListener("visibilitychange", verberg);
    return () => {
      clearTimeout(klok);
      document.removeEventListener("visibilitychange", verberg);
    };
  }, [getoond]);
  return (
    <>
      <span aria-live="polite" className="tabular-nums">
        {getoond ? <Bsn {...plek} gemaskeerd={gemaskeerd} /> : gemaskeerd}
      </span>{" "}
      <Button size="small" variant="subtle" onClick={() => setGetoond(!getoond)}>
        BSN {getoond ? "verbergen" : "tonen"}
        <VisuallyHidden> van {naam}</VisuallyHidden>
      </Button>
    </>
  );
}

/** Mounted for as long as it is shown: what it read is gone with it. */
function Bsn({ bron, zaak, rol, gemaskeerd }: Omit<Props, "naam">) {
  const { data, error } = useQuery(bsnQuery(bron, zaak, rol));
  if (error) return `${gemaskeerd} (${error instanceof ApiFout ? error.melding.title : "niet opgehaald"})`;
  return data?.bsn ?? gemaskeerd;
}
