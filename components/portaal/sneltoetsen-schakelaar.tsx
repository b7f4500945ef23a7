"use client";

import { Button } from "@/components/ui/button";
import { useSneltoetsenAan } from "./sneltoetsen";

export function SneltoetsenSchakelaar() {
  const [aan, zet] = useSneltoetsenAan();
  return (
    <Button size="small" aria-pressed={aan} onClick={() => zet(!aan)}>
      Sneltoetsen
    </Button>
  );
}
