"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import { zetWie } from "@/lib/browser/fetch-json";
import { maakQueryClient } from "@/lib/browser/query-client";

/** What the browser keeps while the portal is open; in memory only. */
export function LevendeData({ medewerker, children }: { medewerker: string; children: ReactNode }) {
  const [client] = useState(maakQueryClient);
  useEffect(() => zetWie(medewerker), [medewerker]);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
