import { createContext, useContext } from "react";
import type { HandelingNaam } from "@/lib/zaak/handelingen.schema";

export type Begin = (naam: HandelingNaam, onderwerp?: string) => void;

/** Apart from the dialogs, so that one of them can begin another act. */
export const HandelingenContext = createContext<Begin | undefined>(undefined);

/** Begins an act on the zaak around it: from the header, a panel, a row or another act. */
export function useBeginHandeling(): Begin {
  const begin = useContext(HandelingenContext);
  if (!begin) throw new Error("useBeginHandeling needs <Handelingen> above it");
  return begin;
}
