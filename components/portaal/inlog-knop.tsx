"use client";

import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { fetchJson } from "@/lib/browser/fetch-json";

/**
 * Goes to the login of the gemeente. By script, not as a form: a provider may send on to yet another one, and
 * `form-action` of the CSP would have to name them all.
 */
export function InlogKnop({ terug }: { terug: string }) {
  const [staat, setStaat] = useState<"rust" | "bezig" | "mislukt">("rust");

  async function begin() {
    setStaat("bezig");
    try {
      const { csrfToken } = await fetchJson<{ csrfToken: string }>("/api/auth/csrf");
      const body = new URLSearchParams({ csrfToken, callbackUrl: terug, json: "true" });
      const { url } = await fetchJson<{ url: string }>("/api/auth/signin/oidc", { method: "POST", body });
      location.assign(url);
    } catch {
      setStaat("mislukt");
    }
  }

  return (
    <div className="grid justify-items-start gap-4">
      {staat === "mislukt" && (
        <Alert tone="error" title="Geen verbinding met het portaal" live>
          Controleer uw internetverbinding en probeer het opnieuw.
        </Alert>
      )}
      <Button variant="primary" bezig={staat === "bezig"} onClick={() => void begin()}>
        Inloggen met uw werkaccount
      </Button>
      <noscript>Zet JavaScript aan om in te loggen.</noscript>
    </div>
  );
}
