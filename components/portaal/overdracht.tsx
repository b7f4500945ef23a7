import { dehydrate, HydrationBoundary, QueryClient, type QueryKey } from "@tanstack/react-query";
import type { ReactNode } from "react";

interface Props {
  queryKey: QueryKey;
  inhoud: unknown;
  children: ReactNode;
}

/** Hands what the server read to React Query, so that the page lives on without asking again. */
export function Overdracht({ queryKey, inhoud, children }: Props) {
  const client = new QueryClient();
  client.setQueryData(queryKey, inhoud);
  return <HydrationBoundary state={dehydrate(client)}>{children}</HydrationBoundary>;
}
