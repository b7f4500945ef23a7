import "server-only";
import { setTimeout as wacht } from "node:timers/promises";
import { notFound, redirect } from "next/navigation";
import { after } from "next/server";
import { cache } from "react";
import { toUitkomst, type Uitkomst } from "@/lib/fout/uitkomst";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { userMessage } from "@/lib/fout/user-message";
import { findSessie, toMedewerker, type Medewerker } from "@/lib/session/medewerker";
import { runMetTrace, Trace } from "@/lib/zgw";
import { logVerzoek } from "./log-verzoek";
import { getPad } from "./pad";

/**
 * Who is signed in; sends everyone else to sign in, or to the page that explains that no profiel fits. Found out once
 * per page: the reads that wait for it then begin at the same moment, and equal calls among them are shared.
 */
export const vereisMedewerker = cache(async (): Promise<Medewerker> => {
  const sessie = await findSessie();
  if (!sessie) redirect(`/inloggen?terug=${encodeURIComponent(await getPad())}`);
  return toMedewerker(sessie) ?? redirect("/geen-toegang");
});

/**
 * The one way in which a page reads: as the medewerker, traced, with an error turned into a message. All reads of one
 * page share one trace, which is logged when the answer is complete. What is not there becomes the 404 page.
 */
export async function leesVoorPagina<T>(lees: (medewerker: Medewerker) => Promise<T>): Promise<Uitkomst<T>> {
  const medewerker = await vereisMedewerker();
  return runMetTrace(await getPaginaTrace(), async () => {
    try {
      return { gelukt: true, inhoud: await lees(medewerker) };
    } catch (fout) {
      if (fout instanceof PortaalFout && fout.soort === "niet-gevonden") notFound();
      return { gelukt: false, melding: userMessage(fout) };
    }
  });
}

/** A part of a page that comes by itself: whatever goes wrong with it is told in its own place. */
export function leesDeelVoorPagina<T>(lees: (medewerker: Medewerker) => Promise<T>): Promise<Uitkomst<T>> {
  const lezing = vereisMedewerker().then(async (medewerker) =>
    runMetTrace(await getPaginaTrace(), () => toUitkomst(lees(medewerker))),
  );
  lezing.catch(() => undefined); // who is not signed in is sent away by the page itself
  return lezing;
}

const VOORSPRONG_MS = 300;

/**
 * Waits a moment, so that a quick answer still decides the status and the title of the page; a slow one never holds up
 * the shell, and is undefined.
 */
export async function geefVoorsprong<T>(lezing: Promise<T>): Promise<T | undefined> {
  return Promise.race([lezing, wacht(VOORSPRONG_MS, undefined)]);
}

const getPaginaTrace = cache(async () => {
  const trace = new Trace();
  const pad = toLogPad(await getPad());
  after(() => logVerzoek(trace, pad, undefined));
  return trace;
});

/** Without the query: a filter can hold a number that belongs to someone. */
function toLogPad(pad: string): string {
  return pad.split("?")[0] ?? "/";
}
