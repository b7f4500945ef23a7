"use client";

import { lazy, Suspense, useEffect, useRef, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import type { VeldOpzet } from "./gegevens-velden";

const laadFormulier = () => import("./veld-formulier");
const VeldFormulier = lazy(async () => ({ default: (await laadFormulier()).VeldFormulier }));

interface Props {
  zaak: ZaakDetail;
  opzet: VeldOpzet;
  /** This is the one field that is being changed. */
  open: boolean;
  zetOpen: (open: boolean) => void;
  children: ReactNode;
}

/** A value with a button to change it in its place; the focus comes back to that button. */
export function Wijzigbaar({ zaak, opzet, open, zetOpen, children }: Props) {
  const knop = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open) knop.current?.focus();
    wasOpen.current = open;
  }, [open]);
  if (!zaak.handelingen["gegevens-wijzigen"].mag) return children;
  if (open) {
    return (
      <Suspense fallback={<Skeleton count={2} announce={false} />}>
        <VeldFormulier zaak={zaak} opzet={opzet} sluit={() => zetOpen(false)} />
      </Suspense>
    );
  }
  return (
    <span className="ui-editable">
      <span className="ui-editable__value">
        {children || <span className="ui-dl__empty">Niet ingevuld</span>}
      </span>
      <Button
        ref={knop}
        variant="subtle"
        size="small"
        icon="potlood"
        iconOnly
        onPointerEnter={() => void laadFormulier()}
        onFocus={() => void laadFormulier()}
        onClick={() => zetOpen(true)}
      >
        {opzet.naam} wijzigen
      </Button>
    </span>
  );
}
