"use client";

import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";

// The form comes only when it is asked for: most visits to a zaak change nothing.
const laadDialoog = () => import("./status-zetten-dialoog");
const StatusZettenDialoog = lazy(async () => ({ default: (await laadDialoog()).StatusZettenDialoog }));

export function StatusZettenKnop({ zaak }: { zaak: ZaakDetail }) {
  const [open, setOpen] = useState(false);
  if (!zaak.statusZetten.mag) return <p className="text-sm text-ink-subtle">{zaak.statusZetten.reden}</p>;
  if (!zaak.statussen.gelukt) return null; // the panel says what failed; without the steps there is nothing to choose
  return (
    <>
      <Button
        variant="primary"
        onPointerEnter={() => void laadDialoog()}
        onFocus={() => void laadDialoog()}
        onClick={() => setOpen(true)}
      >
        Status zetten
      </Button>
      {open && (
        <Suspense>
          <StatusZettenDialoog zaak={zaak} stappen={zaak.statussen.inhoud} sluit={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
