"use client";

import { useQueryClient, type QueryKey } from "@tanstack/react-query";
import { useMemo, type ReactNode } from "react";
import { ontvang } from "./ontvangen";

interface Props {
  /** One per reading of the server: the back button brings an old page to life again, with data that is old. */
  zending: string;
  queryKey: QueryKey;
  inhoud: unknown;
  children: ReactNode;
}

/** Puts what the server read in the cache before the children look there. */
export function Ontvangst({ zending, queryKey, inhoud, children }: Props) {
  const client = useQueryClient();
  useMemo(() => ontvang(client, zending, queryKey, inhoud), [client, zending, queryKey, inhoud]);
  return children;
}
