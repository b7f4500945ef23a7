import "server-only";
import type { NextRequest } from "next/server";
import type { z } from "zod";
import { WIE_HEADER } from "@/lib/browser/fetch-json";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { toInvoer } from "@/lib/fout/to-invoer";
import { userMessage } from "@/lib/fout/user-message";
import { findSessie, toMedewerker, type Medewerker } from "@/lib/session/medewerker";
import { runMetTrace, toServerTiming, Trace } from "@/lib/zgw";
import { isEigenHerkomst } from "./herkomst";
import { logVerzoek } from "./log-verzoek";

interface Context<P> {
  params: Promise<P>;
}
type Handler<P> = (request: NextRequest, context: Context<P>) => Promise<Response>;

const LEZEN = new Set(["GET", "HEAD"]);
const MAX_BYTES = 1_000_000;

/** A GET that the browser calls: one domain read, given as JSON. */
export function leesRoute<P>(
  doe: (medewerker: Medewerker, params: P, zoek: Record<string, string>) => Promise<unknown>,
): Handler<P> {
  return (request, { params }) =>
    beantwoord(request, async (medewerker) =>
      doe(medewerker, await params, Object.fromEntries(request.nextUrl.searchParams)),
    );
}

/** A write: from our own pages only, checked by the schema, one domain call. Answers 204. */
export function schrijfRoute<P, I>(
  schema: z.ZodType<I>,
  doe: (medewerker: Medewerker, params: P, invoer: I) => Promise<void>,
): Handler<P> {
  return (request, { params }) =>
    beantwoord(request, async (medewerker) => {
      await doe(medewerker, await params, toInvoer(schema, await leesJson(request)));
    });
}

/** A write that makes something new: guarded as every write, and answers with what the domain says of it. */
export function aanmaakRoute<P, I>(
  schema: z.ZodType<I>,
  doe: (medewerker: Medewerker, params: P, invoer: I) => Promise<object>,
): Handler<P> {
  return (request, { params }) =>
    beantwoord(request, async (medewerker) =>
      doe(medewerker, await params, toInvoer(schema, await leesJson(request))),
    );
}

async function beantwoord(
  request: NextRequest,
  doe: (medewerker: Medewerker) => Promise<unknown>,
): Promise<Response> {
  const trace = new Trace();
  const antwoord = await runMetTrace(trace, async () => {
    try {
      if (!LEZEN.has(request.method) && !isEigenHerkomst(request.headers)) throw vreemdeHerkomst();
      const inhoud = await doe(await getMedewerker(request.headers));
      return inhoud === undefined ? new Response(null, { status: 204 }) : Response.json(inhoud);
    } catch (fout) {
      const melding = userMessage(fout, LEZEN.has(request.method) ? "lezen" : "schrijven");
      return Response.json(melding, {
        status: melding.status,
        headers: { "Content-Type": "application/problem+json" },
      });
    }
  });
  antwoord.headers.set("Cache-Control", "private, no-store");
  antwoord.headers.set("Server-Timing", toServerTiming(trace));
  logVerzoek(trace, request.nextUrl.pathname, antwoord.status);
  return antwoord;
}

/** Refused before anything is read or asked (CSRF). */
function vreemdeHerkomst(): PortaalFout {
  return new PortaalFout("geen-recht", "Deze aanvraag kwam niet van het portaal zelf.");
}

async function getMedewerker(headers: Headers): Promise<Medewerker> {
  const sessie = await findSessie();
  if (!sessie) throw new PortaalFout("niet-ingelogd", "Log opnieuw in en probeer het nog een keer.");
  const medewerker = toMedewerker(sessie);
  if (!medewerker) throw new PortaalFout("geen-recht", "Uw account heeft geen profiel in dit portaal.");
  const wie = headers.get(WIE_HEADER);
  if (wie !== null && wie !== encodeURIComponent(medewerker.id)) {
    throw new PortaalFout("iemand-anders", "Kopieer wat u hebt getypt en herlaad de pagina.");
  }
  return medewerker;
}

async function leesJson(request: NextRequest): Promise<unknown> {
  if (Number(request.headers.get("content-length") ?? Infinity) > MAX_BYTES) {
    throw new PortaalFout("invoer", "De aanvraag is te groot, of zegt niet hoe groot zij is.");
  }
  try {
    return await request.json();
  } catch {
    throw new PortaalFout("invoer", "De aanvraag is geen geldige JSON.");
  }
}
