import type { QueryKey } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Ontvangst } from "./ontvangst";

interface Props {
  queryKey: QueryKey;
  inhoud: unknown;
  children: ReactNode;
}

/** Hands what the server read to React Query, so that the page lives on without asking again. */
export function Overdracht(props: Props) {
  return <Ontvangst {...props} zending={crypto.randomUUID()} />;
}
