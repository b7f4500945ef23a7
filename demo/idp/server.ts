import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { toCsp } from "./html.ts";
import { handleInloggen } from "./inloggen.ts";
import { toFoutPagina } from "./paginas.ts";
import { createProvider } from "./provider.ts";

const BESTANDEN: Record<string, { soort: string; inhoud: string }> = {
  "/stijl.css": { soort: "text/css", inhoud: readFileSync(new URL("stijl.css", import.meta.url), "utf8") },
  "/uitloggen.js": {
    soort: "text/javascript",
    inhoud: `document.querySelector("button[form='op.logoutForm']").click();\n`,
  },
};

function send(res: ServerResponse, status: number, soort: string, inhoud: string, portaal: string): void {
  res.writeHead(status, {
    "Content-Type": `${soort}; charset=utf-8`,
    "Content-Security-Policy": toCsp(portaal),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  });
  res.end(inhoud);
}

export type Idp = { adres: string; stop: () => Promise<void> };

/** Listens on 127.0.0.1; `poort` 0 takes a free one. Rejects with EADDRINUSE when the port is taken. */
export async function startIdp(opties: { poort: number; portaal: string; geheim: string }): Promise<Idp> {
  const { portaal, geheim } = opties;
  const server = createServer();
  await new Promise<void>((klaar, fout) => {
    server.once("error", fout);
    server.listen(opties.poort, "127.0.0.1", klaar);
  });
  const adres = `http://localhost:${(server.address() as AddressInfo).port}`;
  const provider = createProvider({ adres, portaal, geheim });
  const oidc = provider.callback();

  server.on("request", (req, res) => {
    const pad = new URL(req.url ?? "/", adres).pathname;
    const bestand = BESTANDEN[pad];
    const toon = (status: number, html: string) => send(res, status, "text/html", html, portaal);
    if (bestand) send(res, 200, bestand.soort, bestand.inhoud, portaal);
    else if (pad.startsWith("/inloggen/"))
      handleInloggen(provider, req, res, toon).catch((fout: unknown) => {
        console.error(fout);
        toon(500, toFoutPagina("Er ging iets mis in de inlogvoorziening."));
      });
    else void oidc(req, res);
  });

  return {
    adres,
    stop: () =>
      new Promise((klaar) => {
        server.close(() => klaar());
        server.closeAllConnections();
      }),
  };
}
