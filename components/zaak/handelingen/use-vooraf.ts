import { useQuery, type UseQueryOptions } from "@tanstack/react-query";
import type { Vooraf } from "./handeling-dialoog";

interface Gelezen<T> {
  /** Undefined as long as `vooraf` says why. */
  inhoud: T | undefined;
  vooraf: Vooraf | undefined;
  herlees: () => Promise<unknown>;
}

/** Reads what an act has to know before it can be filled in, when its dialog opens. */
export function useVooraf<T, K extends readonly unknown[]>(
  query: UseQueryOptions<T, Error, T, K>,
): Gelezen<T> {
  const { data, error, refetch } = useQuery(query);
  return {
    inhoud: data,
    vooraf: data === undefined ? { fout: error ?? undefined, opnieuw: () => void refetch() } : undefined,
    herlees: refetch,
  };
}
