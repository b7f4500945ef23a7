"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { fetchJson } from "@/lib/browser/fetch-json";

/** Signs out of the portal, and goes on to sign out at the provider. */
export function UitlogKnop({ variant }: { variant?: "primary" | undefined }) {
  const router = useRouter();
  const [bezig, setBezig] = useState(false);

  async function logUit() {
    setBezig(true);
    try {
      const { naar } = await fetchJson<{ naar: string }>("/uitloggen", { method: "POST" });
      location.assign(naar);
    } catch {
      router.push("/inloggen"); // goes on to the portal for who is still signed in
    }
  }

  return (
    <Button
      variant={variant}
      icon="uitloggen"
      bezig={bezig}
      onClick={() => void logUit()}
      wide={variant === undefined}
    >
      Uitloggen
    </Button>
  );
}
