"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { maakQueryClient } from "@/lib/browser/query-client";

/** What the browser keeps while the portal is open; in memory only. */
export function LevendeData({ children }: { children: ReactNode }) {
  const [client] = useState(maakQueryClient);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
