import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { Levensteken } from "@/components/portaal/levensteken";
import { LEVEND, onthoudKlik } from "@/components/portaal/vroege-klik";
import { getConfig } from "@/lib/config/config";
import { getThemaKlasse } from "@/lib/thema/thema";
import { getNonce } from "@/lib/verzoek/nonce";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  await connection();
  const { naam } = getConfig().gemeente;
  return {
    title: { default: `Zaaktafel – ${naam}`, template: `%s – Zaaktafel ${naam}` },
    robots: { index: false, follow: false },
    icons: "/thema/logo.svg",
  };
}

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection(); // the nonce of the CSP differs per request: no page is made at build time
  return (
    <html lang="nl" className={getThemaKlasse()}>
      <head>
        <link rel="stylesheet" href="/thema/thema.css" />
        {/* A browser does not give a nonce back: to React it looks different. */}
        <script nonce={await getNonce()} suppressHydrationWarning>
          {`(${onthoudKlik.toString()})(${JSON.stringify(LEVEND)})`}
        </script>
      </head>
      <body>
        {children}
        <Levensteken />
      </body>
    </html>
  );
}
