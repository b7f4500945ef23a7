"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";

/** Tries again: what the caller says, else the page is asked for once more. */
export function OpnieuwKnop({ opnieuw }: { opnieuw?: (() => void) | undefined }) {
  const router = useRouter();
  const [bezig, start] = useTransition();
  return (
    <Button
      icon="vernieuw"
      bezig={bezig}
      onClick={() => (opnieuw ? opnieuw() : start(() => router.refresh()))}
    >
      Probeer opnieuw
    </Button>
  );
}
