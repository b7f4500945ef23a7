import "server-only";
import { z } from "zod";
import { canZaakLezen } from "@/lib/rechten/zaak-rechten";
import { getMogelijkheden, toUuid, zaken, type AndereZaak, type Verbinding } from "@/lib/zgw";
import type { OpenZaak } from "../open-zaak";

const PER_VRAAG = 100;

/** Whether a source gives several zaken at once by their uuids (Zaken API 1.3 and later). */
export async function kanZakenZoeken(verbinding: Verbinding): Promise<boolean> {
  return (await getMogelijkheden(verbinding, "zaken")).heeftPad("/zaken/_zoek");
}

/**
 * Other zaken by their URLs, as far as this medewerker may see them: those that came along with the zaak, and the rest in
 * one call per hundred, where the source has that. Throws ZgwError.
 */
export async function listAndereZaken(
  { verbinding, rechten, zaak }: Pick<OpenZaak, "verbinding" | "rechten" | "zaak">,
  urls: readonly string[],
): Promise<AndereZaak[]> {
  const { hoofdzaak, deelzaken = [] } = zaak.expand;
  const bekend = new Map<string, AndereZaak>();
  for (const ander of [...deelzaken, ...(hoofdzaak ? [hoofdzaak] : [])]) bekend.set(ander.url, ander);
  const gevraagd = [...new Set(urls)];
  const eigen = `${verbinding.bron.roots.zaken}zaken/`;
  const nog = gevraagd
    .filter((url) => !bekend.has(url) && url.startsWith(eigen))
    .flatMap((url) => z.guid().safeParse(toUuid(url)).data ?? []);
  if (nog.length > 0 && (await kanZakenZoeken(verbinding))) {
    const mogelijkheden = await getMogelijkheden(verbinding, "zaken");
    const expand = mogelijkheden.heeftParameter("/zaken", "expand") ? "status" : undefined;
    for (let begin = 0; begin < nog.length; begin += PER_VRAAG) {
      const { results } = await zaken.zoekZaken(verbinding, nog.slice(begin, begin + PER_VRAAG), expand);
      for (const ander of results) bekend.set(ander.url, ander);
    }
  }
  return gevraagd.flatMap((url) => bekend.get(url) ?? []).filter((ander) => canZaakLezen(rechten, ander));
}
