import "server-only";
import { eenmalig } from "@/lib/config/eenmalig";
import type { ApiNaam } from "@/lib/config/config";
import type { Verbinding } from "./bron";
import { toPadZonderUuid } from "./masker";
import { noteerAanroep } from "./trace";
import type { Antwoord } from "./verstuur";

const onderweg = eenmalig("zgw-onderweg", () => new Map<string, Promise<Antwoord>>());

/** Equal reads of the same medewerker that are under way at the same moment share one call. */
export async function leesSamen(
  { bron, client, spreker }: Verbinding,
  api: ApiNaam,
  url: URL,
  lees: () => Promise<Antwoord>,
): Promise<Antwoord> {
  const sleutel = toSleutel({ bron, client, spreker }) + url.href;
  const lopend = onderweg.get(sleutel);
  if (!lopend) {
    const eigen = lees().finally(() => {
      if (onderweg.get(sleutel) === eigen) onderweg.delete(sleutel);
    });
    onderweg.set(sleutel, eigen);
    return eigen;
  }
  const begin = performance.now();
  const antwoord = await lopend;
  noteerAanroep({
    bron: bron.id,
    api,
    method: "GET",
    pad: toPadZonderUuid(url),
    status: antwoord.status,
    ms: performance.now() - begin,
    bytes: 0,
    herkomst: "gedeeld",
  });
  return antwoord;
}

/** Around a write: what is read after it never shares an answer that was asked for before it. */
export function vergeetOnderweg(verbinding: Verbinding): void {
  const begin = toSleutel(verbinding);
  for (const sleutel of onderweg.keys()) if (sleutel.startsWith(begin)) onderweg.delete(sleutel);
}

function toSleutel({ bron, client, spreker }: Verbinding): string {
  return JSON.stringify([bron.id, client.clientId, spreker.id]);
}
