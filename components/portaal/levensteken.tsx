"use client";

import { useEffect, useSyncExternalStore } from "react";
import { LEVEND } from "./vroege-klik";

/** Says once that the page listens, when React is done with the moment itself. */
export function Levensteken() {
  useEffect(() => {
    const straks = setTimeout(() => dispatchEvent(new Event(LEVEND)));
    return () => clearTimeout(straks);
  }, []);
  return null;
}

const nooitAnders = () => () => undefined;

/** False in what the server draws, and until the page listens. */
export function useLevend(): boolean {
  return useSyncExternalStore(
    nooitAnders,
    () => true,
    () => false,
  );
}
