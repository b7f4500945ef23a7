"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useAnnounce } from "@/components/ui/live-region";

/** Puts a number on the clipboard and says so; a browser that may not do that says that as well. */
export function KopieerKnop({ tekst, wat }: { tekst: string; wat: string }) {
  const meld = useAnnounce();
  const [gekopieerd, setGekopieerd] = useState(false);
  const kopieer = async () => {
    try {
      await navigator.clipboard.writeText(tekst);
      setGekopieerd(true);
      meld(`${wat} gekopieerd.`);
    } catch {
      meld("Kopiëren is niet gelukt. Selecteer het nummer en kopieer het zelf.");
    }
  };
  return (
    <Button
      variant="subtle"
      size="small"
      icon={gekopieerd ? "vink" : "kopie"}
      iconOnly
      onClick={() => void kopieer()}
      onBlur={() => setGekopieerd(false)}
    >
      {wat} kopiëren
    </Button>
  );
}
