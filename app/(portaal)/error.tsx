"use client";

import { useTransition } from "react";
import { useRouter } from "next/navigation";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Heading } from "@/components/ui/heading";

/** For a fault of the portal itself; what a source does wrong is said by the page. */
export default function Fout({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const router = useRouter();
  const [bezig, start] = useTransition();
  const opnieuw = () =>
    start(() => {
      router.refresh();
      reset();
    });
  return (
    <div className="grid max-w-2xl gap-4">
      <Heading level={1}>Er ging iets mis in het portaal</Heading>
      <Alert
        tone="error"
        live
        actions={
          <Button bezig={bezig} onClick={opnieuw}>
            Probeer opnieuw
          </Button>
        }
      >
        Blijft het misgaan? Geef dit door aan de functioneel beheerder: {error.digest ?? "geen referentie"}.
      </Alert>
    </div>
  );
}
