import { QueryClient } from "@tanstack/react-query";
import { ApiFout } from "./fetch-json";

// Data of the first paint counts as fresh this long: no second fetch, and then live on focus and after a change.
const VERS_MS = 30_000;

export function maakQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always", // offline is an error to show, not something to wait for in silence
        staleTime: VERS_MS,
        // The server has retried the source already; only a lost connection to the portal is worth a second try.
        retry: (keer, fout) => keer < 1 && fout instanceof ApiFout && fout.melding.status === 0,
      },
      // Never kept for later: what is not saved now is said now.
      mutations: { retry: false, networkMode: "always" },
    },
  });
}
