"use client";

import { useRef, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { fetchJson } from "@/lib/browser/fetch-json";

/** Goes to the login of the gemeente. The CSRF token of next-auth has to be fetched first: it comes with a cookie. */
export function InlogFormulier({ terug }: { terug: string }) {
  const formulier = useRef<HTMLFormElement>(null);
  const token = useRef<HTMLInputElement>(null);
  const [staat, setStaat] = useState<"rust" | "bezig" | "mislukt">("rust");

  async function begin() {
    setStaat("bezig");
    try {
      const { csrfToken } = await fetchJson<{ csrfToken: string }>("/api/auth/csrf");
      if (token.current) token.current.value = csrfToken;
      formulier.current?.submit();
    } catch {
      setStaat("mislukt");
    }
  }

  return (
    <form
      ref={formulier}
      method="post"
      action="/api/auth/signin/oidc"
      className="grid justify-items-start gap-4"
    >
      <input ref={token} type="hidden" name="csrfToken" />
      <input type="hidden" name="callbackUrl" value={terug} />
      {staat === "mislukt" && (
        <Alert tone="error" title="Geen verbinding met het portaal" live>
          Controleer uw internetverbinding en probeer het opnieuw.
        </Alert>
      )}
      <Button variant="primary" bezig={staat === "bezig"} onClick={() => void begin()}>
        Inloggen met uw werkaccount
      </Button>
      <noscript>Zet JavaScript aan om in te loggen.</noscript>
    </form>
  );
}
