"use client";

import { createContext, useCallback, useContext, useState, type ReactNode } from "react";

type Announce = (message: string) => void;

const LiveRegionContext = createContext<Announce | undefined>(undefined);

/** Once, around the portal: a region that is in the page before there is something to say. */
export function LiveRegionProvider({ children }: { children: ReactNode }) {
  const [{ message, turn }, setState] = useState({ message: "", turn: 0 });
  const announce = useCallback<Announce>(
    (next) => setState((previous) => ({ message: next, turn: previous.turn + 1 })),
    [],
  );
  return (
    <LiveRegionContext value={announce}>
      {children}
      {/* The new key makes the same words twice in a row two announcements. */}
      <div className="sr-only" role="status">
        {message && <p key={turn}>{message}</p>}
      </div>
    </LiveRegionContext>
  );
}

export function useAnnounce(): Announce {
  const announce = useContext(LiveRegionContext);
  if (!announce) throw new Error("useAnnounce needs a LiveRegionProvider above it");
  return announce;
}
