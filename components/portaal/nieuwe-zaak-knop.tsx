"use client";

import { useRouter } from "next/navigation";
import { ButtonLink } from "@/components/ui/button-link";
import { useSneltoetsen } from "./sneltoetsen";

const PAD = "/zaken/nieuw";

/** Begins a new zaak, from anywhere; also by its key. */
export function NieuweZaakKnop() {
  const router = useRouter();
  useSneltoetsen([{ toets: "n", doe: () => router.push(PAD) }]);
  return (
    <ButtonLink href={PAD} prefetch={false} icon="plus" aria-keyshortcuts="n" aria-label="Zaak aanmaken">
      Zaak
    </ButtonLink>
  );
}
