"use client";

import Link from "next/link";
import "./globals.css";

/** When even the page around everything fails. */
export default function AllesMis({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="nl">
      <body>
        <title>Er ging iets mis</title>
        <main className="mx-auto grid max-w-2xl gap-4 px-4 py-12">
          <h1>Er ging iets mis in het portaal</h1>
          <p>Probeer het over een paar minuten opnieuw. Referentie: {error.digest ?? "geen"}.</p>
          <p>
            <Link href="/">Naar Mijn werk</Link>
          </p>
        </main>
      </body>
    </html>
  );
}
