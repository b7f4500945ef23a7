import "server-only";
import type { ApiNaam } from "@/lib/config/config";
import { eenmalig } from "@/lib/config/eenmalig";
import { Bewaarplaats } from "./bewaarplaats";
import type { Verbinding } from "./bron";
import { toPadZonderUuid } from "./masker";
import { noteerAanroep, type Herkomst } from "./trace";
import type { Antwoord } from "./verstuur";
import { ZgwError } from "./zgw-error";

const VERS_MS = 5 * 60_000;
const MAXIMUM = 2000;
const GEWEIGERD_OF_WEG = new Set<number | undefined>([401, 403, 404, 410]);

interface Bewaard {
  antwoord: Antwoord;
  opgehaald: number;
}
type Lees = (headers?: Record<string, string>) => Promise<Antwoord>;

const bewaarplaats = eenmalig("zgw-catalogi", () => new Bewaarplaats<Bewaard>(MAXIMUM));
const onderweg = eenmalig("zgw-catalogi-onderweg", () => new Map<string, Promise<Antwoord>>());

/**
 * Reference data (catalogi, own rights) of one application at one source. Fresh for five minutes; for an hour the old
 * answer is given at once while it is revalidated by ETag behind it, so that no page waits for what rarely changes.
 * Refused or gone at revalidation means forgotten.
 */
export async function leesBewaard(
  { bron, client }: Verbinding,
  api: ApiNaam,
  url: URL,
  bruikbaarMs: number,
  lees: Lees,
): Promise<Antwoord> {
  const begin = performance.now();
  const noteer = (herkomst: Herkomst, { status }: Antwoord) =>
    noteerAanroep({
      bron: bron.id,
      api,
      method: "GET",
      pad: toPadZonderUuid(url),
      status,
      ms: performance.now() - begin,
      bytes: 0,
      herkomst,
    });

  const sleutel = JSON.stringify([bron.id, client.clientId, url.href]);
  const bewaard = bewaarplaats.find(sleutel);
  const leeftijd = bewaard ? Date.now() - bewaard.opgehaald : Infinity;
  if (bewaard && leeftijd < VERS_MS) {
    noteer("cache", bewaard.antwoord);
    return bewaard.antwoord;
  }
  const lopend = onderweg.get(sleutel);
  const vers = lopend ?? haal(sleutel, bewaard, lees);
  if (bewaard && leeftijd < bruikbaarMs) {
    vers.catch(() => undefined); // the next reader tries again; this one has an answer
    noteer("verouderd", bewaard.antwoord);
    return bewaard.antwoord;
  }
  const antwoord = await vers;
  if (lopend) noteer("gedeeld", antwoord);
  return antwoord;
}

function haal(sleutel: string, bewaard: Bewaard | undefined, lees: Lees): Promise<Antwoord> {
  const etag = bewaard?.antwoord.etag;
  const vers = lees(etag ? { "if-none-match": etag } : undefined)
    .then((antwoord) => {
      const nieuw = antwoord.status === 304 && bewaard ? bewaard.antwoord : antwoord;
      bewaarplaats.set(sleutel, { antwoord: nieuw, opgehaald: Date.now() });
      return nieuw;
    })
    .catch((fout: unknown) => {
      if (fout instanceof ZgwError && GEWEIGERD_OF_WEG.has(fout.status)) bewaarplaats.delete(sleutel);
      throw fout;
    })
    .finally(() => onderweg.delete(sleutel));
  onderweg.set(sleutel, vers);
  return vers;
}
