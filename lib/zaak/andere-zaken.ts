import "server-only";
import { z } from "zod";
import { canZaakLezen } from "@/lib/rechten/zaak-rechten";
import { toUuid, zaken, type AndereZaak } from "@/lib/zgw";
import type { OpenZaak } from "./open-zaak";

const PER_VRAAG = 100;

/**
 * Other zaken by their URLs, as far as this medewerker may see them: those that came along with the zaak, and the rest in
 * one call per hundred. Throws ZgwError.
 */
export async function listAndereZaken(
  { verbinding, rechten, zaak }: OpenZaak,
  urls: readonly string[],
): Promise<AndereZaak[]> {
  const { hoofdzaak, deelzaken = [] } = zaak.expand;
  const bekend = new Map<string, AndereZaak>();
  for (const ander of [...deelzaken, ...(hoofdzaak ? [hoofdzaak] : [])]) bekend.set(ander.url, ander);
  const gevraagd = [...new Set(urls)];
  const nog = gevraagd
    .filter((url) => !bekend.has(url))
    .flatMap((url) => z.guid().safeParse(toUuid(url)).data ?? []);
  for (let begin = 0; begin < nog.length; begin += PER_VRAAG) {
    const { results } = await zaken.zoekZaken(verbinding, nog.slice(begin, begin + PER_VRAAG));
    for (const ander of results) bekend.set(ander.url, ander);
  }
  return gevraagd.flatMap((url) => bekend.get(url) ?? []).filter((ander) => canZaakLezen(rechten, ander));
}
