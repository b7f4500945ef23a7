import type { Metadata } from "next";
import { Suspense } from "react";
import { Skeleton } from "@/components/ui/skeleton";
import { FormulierDeel } from "./_components/formulier-deel";
import { ZaaktypeDeel } from "./_components/zaaktype-deel";

export const metadata: Metadata = { title: "Zaak aanmaken" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** First the zaaktype, then its form. The address holds what was chosen, never what was typed. */
export default async function ZaakAanmakenPagina({ searchParams }: Props) {
  const parameters = await searchParams;
  const lees = (naam: string) => [parameters[naam]].flat()[0] || undefined;
  const [bron, zaaktype, hoofdzaak] = [lees("bron"), lees("zaaktype"), lees("hoofdzaak")];
  return (
    <Suspense key={[bron, zaaktype, hoofdzaak].join()} fallback={<Skeleton shape="rows" count={8} />}>
      {bron && zaaktype ? (
        <FormulierDeel keuze={{ bron, zaaktype, hoofdzaak }} />
      ) : (
        <ZaaktypeDeel keuze={{ bron, hoofdzaak }} />
      )}
    </Suspense>
  );
}
