import type { BrowserContext } from "@playwright/test";

/** What the browser says about an answer that is no success; tests make those on purpose. */
const ANTWOORD = /^Failed to load resource/;

/** Everything a page of the portal should never do: break its own CSP, throw, or write an error to the console. */
export function bewaak(context: BrowserContext, portaal: string): string[] {
  const gezien: string[] = [];
  const vanPortaal = (url: string) => new URL(url).hostname === new URL(portaal).hostname;
  context.on("console", (bericht) => {
    if (bericht.type() === "error" && !ANTWOORD.test(bericht.text()))
      gezien.push(`console: ${bericht.text()}`);
  });
  context.on("weberror", (fout) => {
    if (vanPortaal(fout.page()?.url() ?? portaal)) gezien.push(`error: ${fout.error().message}`);
  });
  return gezien;
}

/** Runs in the page, before anything else: a violation of the CSP becomes an error on the console. */
export function meldSchendingen(): void {
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    console.error(`CSP: ${violatedDirective} ${blockedURI}`);
  });
}
