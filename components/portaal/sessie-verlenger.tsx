"use client";

import { useEffect } from "react";

const HOOGUIT_ELKE_MS = 4 * 60_000;

/** Keeps the session alive while someone works in the portal: the cookie can only be renewed by a request of its own. */
export function SessieVerlenger() {
  useEffect(() => {
    let laatst = Date.now();
    const verleng = () => {
      if (Date.now() - laatst < HOOGUIT_ELKE_MS) return;
      laatst = Date.now();
      void fetch("/api/auth/session").catch(() => undefined);
    };
    const gebeurtenissen = ["pointerdown", "keydown"] as const;
    for (const naam of gebeurtenissen) document.addEventListener(naam, verleng, { passive: true });
    return () => {
      for (const naam of gebeurtenissen) document.removeEventListener(naam, verleng);
    };
  }, []);
  return null;
}
