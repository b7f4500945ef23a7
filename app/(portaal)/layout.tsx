import { Suspense, type ReactNode } from "react";
import { GebruikersMenu } from "@/components/portaal/gebruikers-menu";
import { LevendeData } from "@/components/portaal/levende-data";
import { Merk } from "@/components/portaal/merk";
import { SessieVerlenger } from "@/components/portaal/sessie-verlenger";
import { LiveRegionProvider } from "@/components/ui/live-region";
import { Shell } from "@/components/ui/shell";
import { getConfig } from "@/lib/config/config";
import { vereisMedewerker } from "@/lib/verzoek/pagina";
import { NieuweZaakDeel } from "./_components/nieuwe-zaak-deel";

/** The gate of the signed-in area, and the shell around it. Rights are checked where the data is read. */
export default async function PortaalLayout({ children }: { children: ReactNode }) {
  const { id, naam, profiel, teams } = await vereisMedewerker();
  return (
    <LevendeData key={id} medewerker={id}>
      <LiveRegionProvider>
        <Shell
          merk={<Merk gemeente={getConfig().gemeente.naam} />}
          navigatie={[
            { href: "/", label: "Mijn werk", icon: "inbox" },
            { href: "/zaken", label: "Zaken", icon: "zaken" },
          ]}
          acties={
            <>
              <Suspense>
                <NieuweZaakDeel />
              </Suspense>
              <GebruikersMenu naam={naam} profiel={profiel.naam} teams={teams.map((team) => team.naam)} />
            </>
          }
        >
          {children}
        </Shell>
        <SessieVerlenger />
      </LiveRegionProvider>
    </LevendeData>
  );
}
