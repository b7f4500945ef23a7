import type { UseQueryResult } from "@tanstack/react-query";
import { Suspense, type ReactNode } from "react";
import { Foutmelding } from "@/components/portaal/foutmelding";
import { Skeleton } from "@/components/ui/skeleton";
import { ApiFout } from "@/lib/browser/fetch-json";
import { Verversing } from "../verversing";

interface Props<T> {
  stand: Pick<UseQueryResult<T>, "data" | "error" | "dataUpdatedAt" | "refetch">;
  children: (inhoud: T) => ReactNode;
}

/** A part of the page that comes by itself: on its way, there, or why not, with a way to try again. */
export function DeelInhoud<T>({ stand: { data, error, dataUpdatedAt, refetch }, children }: Props<T>) {
  const opnieuw = () => void refetch();
  if (data === undefined) {
    if (!(error instanceof ApiFout)) return <Skeleton announce={false} />;
    return <Foutmelding melding={error.melding} opnieuw={opnieuw} />;
  }
  return (
    <>
      <Verversing fout={error} opgehaaldOp={dataUpdatedAt} opnieuw={opnieuw} />
      {children(data)}
    </>
  );
}

/** While the server is still reading it. */
export function Straks({ children }: { children: ReactNode }) {
  return <Suspense fallback={<Skeleton announce={false} />}>{children}</Suspense>;
}
