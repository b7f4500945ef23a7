import "server-only";
import { logboek } from "@/lib/logboek/logboek";
import { maskeerUuids, type Trace } from "@/lib/zgw";

/** One line per request of a medewerker: what was asked for, and every call it made to the sources. */
export function logVerzoek(trace: Trace, pad: string, status: number | undefined): void {
  logboek.info({
    soort: "verzoek",
    referentie: trace.id,
    pad: maskeerUuids(pad),
    status,
    ms: Math.round(performance.now() - trace.begin),
    aanroepen: trace.aanroepen,
  });
}
