import type { Metadata } from "next";
import { LosseBladzijde } from "@/components/portaal/losse-bladzijde";
import { Heading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { getConfig } from "@/lib/config/config";

export const metadata: Metadata = { title: "Niet gevonden" };

export default function NietGevonden() {
  return (
    <LosseBladzijde gemeente={getConfig().gemeente.naam}>
      <Heading level={1}>Deze pagina bestaat niet</Heading>
      <p>Het adres klopt niet, of de pagina is er niet meer.</p>
      <p>
        <Link href="/">Naar Mijn werk</Link>
      </p>
    </LosseBladzijde>
  );
}
