import "server-only";
import { z } from "zod";
import { canZaakLezen } from "@/lib/rechten/zaak-rechten";
import { getMogelijkheden, toUuid, zaken, type AndereZaak, type Verbinding, type Zaak } from "@/lib/zgw";
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
    for (const ander of await zoekAlle(verbinding, nog, expand)) bekend.set(ander.url, ander);
  }
  return gevraagd.flatMap((url) => bekend.get(url) ?? []).filter((ander) => canZaakLezen(rechten, ander));
}

/** A source with smaller pages leaves some out of its first: those are asked again, as many at a time as it gives. */
async function zoekAlle(
  verbinding: Verbinding,
  uuids: readonly string[],
  expand: string | undefined,
): Promise<Zaak[]> {
  const gevonden: Zaak[] = [];
  const nog = [...uuids];
  let perVraag = PER_VRAAG;
  while (nog.length > 0) {
    const vraag = nog.splice(0, perVraag);
    const { results, next, onleesbaar } = await zaken.zoekZaken(verbinding, vraag, expand);
    gevonden.push(...results);
    const opPagina = results.length + onleesbaar;
    if (!next || opPagina === 0 || opPagina >= vraag.length) continue;
    perVraag = opPagina;
    const gegeven = new Set(results.map(({ uuid }) => uuid));
    nog.unshift(...vraag.filter((uuid) => !gegeven.has(uuid)));
  }
  return gevonden;
}
