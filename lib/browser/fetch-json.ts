import type { Melding } from "@/lib/fout/melding";

/** An answer of our own API that is no success: what to show, as the server worded it. */
export class ApiFout extends Error {
  override name = "ApiFout";

  constructor(readonly melding: Melding) {
    super(melding.title);
  }
}

/** Request header with the id of the medewerker the page was made for. */
export const WIE_HEADER = "x-zaaktafel-medewerker";

let wie = "";

/** Says for whom this page was made: in another tab someone else may sign in meanwhile. */
export function zetWie(id: string): void {
  wie = id;
}

/** Reads through our own API. Throws ApiFout, also when the portal itself cannot be reached. */
export async function fetchJson<T>(pad: string, opties: RequestInit = {}): Promise<T> {
  const antwoord = await vraag(pad, opties);
  const inhoud: unknown = await antwoord.json().catch(() => undefined);
  if (antwoord.ok && inhoud !== undefined) return inhoud as T;
  throw new ApiFout(toMelding(inhoud, antwoord.status));
}

/** Writes through our own API. Only 204 means that it was done; anything else throws ApiFout. */
export async function postJson(pad: string, inhoud: unknown): Promise<void> {
  const antwoord = await post(pad, inhoud);
  if (antwoord.status === 204) return;
  throw new ApiFout(toMelding(await antwoord.json().catch(() => undefined), antwoord.status));
}

/**
 * Makes something new through our own API, and says what came of it. Only 200 with JSON that `isGemaakt` knows means that
 * it was made; anything else throws ApiFout.
 */
export async function postNieuw<T>(
  pad: string,
  inhoud: unknown,
  isGemaakt: (antwoord: unknown) => antwoord is T,
): Promise<T> {
  const antwoord = await post(pad, inhoud);
  const gemaakt: unknown = await antwoord.json().catch(() => undefined);
  if (antwoord.status === 200 && isGemaakt(gemaakt)) return gemaakt;
  throw new ApiFout(toMelding(gemaakt, antwoord.status));
}

function post(pad: string, inhoud: unknown): Promise<Response> {
  return vraag(pad, {
    method: "POST",
    body: JSON.stringify(inhoud),
    headers: { "Content-Type": "application/json" },
  });
}

/** Never follows a redirect: a gateway that sends us to a login page has not done what was asked. */
async function vraag(pad: string, opties: RequestInit): Promise<Response> {
  try {
    const headers = new Headers(opties.headers);
    if (wie) headers.set(WIE_HEADER, encodeURIComponent(wie));
    return await fetch(pad, { ...opties, headers, redirect: "error" });
  } catch (fout) {
    if (opties.signal?.aborted) throw fout;
    throw new ApiFout(GEEN_VERBINDING);
  }
}

const GEEN_VERBINDING: Melding = {
  status: 0,
  title: "Geen verbinding met het portaal",
  detail: "Controleer uw internetverbinding en probeer het opnieuw. Wat u invulde staat er nog.",
  opnieuw: true,
};

function toMelding(inhoud: unknown, status: number): Melding {
  if (isMelding(inhoud)) return inhoud;
  return {
    status,
    title: "Het portaal gaf geen bruikbaar antwoord",
    detail: "Probeer het over een paar minuten opnieuw. Wat u invulde staat er nog.",
    opnieuw: true,
  };
}

function isMelding(inhoud: unknown): inhoud is Melding {
  return (
    typeof inhoud === "object" &&
    inhoud !== null &&
    "title" in inhoud &&
    "detail" in inhoud &&
    "opnieuw" in inhoud
  );
}
