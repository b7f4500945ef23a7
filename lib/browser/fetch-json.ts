import type { Melding } from "@/lib/fout/melding";

/** An answer of our own API that is no success: what to show, as the server worded it. */
export class ApiFout extends Error {
  override name = "ApiFout";

  constructor(readonly melding: Melding) {
    super(melding.title);
  }
}

/** Reads or writes through our own API. Throws ApiFout, also when the portal itself cannot be reached. */
export async function fetchJson<T>(
  pad: string,
  opties: { body?: unknown; signal?: AbortSignal } = {},
): Promise<T> {
  const { body, signal } = opties;
  let antwoord: Response;
  try {
    antwoord = await fetch(pad, {
      ...(body !== undefined && {
        method: "POST",
        body: JSON.stringify(body),
        headers: { "Content-Type": "application/json" },
      }),
      ...(signal && { signal }),
    });
  } catch (fout) {
    if (signal?.aborted) throw fout;
    throw new ApiFout(GEEN_VERBINDING);
  }
  if (antwoord.status === 204) return undefined as T;
  const inhoud: unknown = await antwoord.json().catch(() => undefined);
  if (antwoord.ok) return inhoud as T;
  throw new ApiFout(toMelding(inhoud, antwoord.status));
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
