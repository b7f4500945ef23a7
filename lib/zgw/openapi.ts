import "server-only";
import { parse as parseYaml } from "yaml";
import type { ApiNaam } from "@/lib/config/config";
import { eenmalig } from "@/lib/config/eenmalig";
import { getRoot, resolveDoel, type Verbinding } from "./bron";
import { toMogelijkheden, toMogelijkhedenByVersie, type Mogelijkheden } from "./mogelijkheden";
import { metHerkansing } from "./retry";
import { verstuur, type Antwoord } from "./verstuur";
import { ZgwError } from "./zgw-error";

const BEWAREN_MS = 60 * 60_000;

interface Bewaard {
  sinds: number;
  mogelijkheden: Promise<Mogelijkheden>;
}
const bewaard = eenmalig("zgw-mogelijkheden", () => new Map<string, Bewaard>());

/**
 * What one API of a bron can do. After an hour it is asked again behind the answer that is known, so that a page waits
 * for it only once. Throws ZgwError when the source does not answer the first time.
 */
export function getMogelijkheden(verbinding: Verbinding, api: ApiNaam): Promise<Mogelijkheden> {
  const root = getRoot(verbinding.bron, api);
  const bekend = bewaard.get(root);
  if (bekend && Date.now() - bekend.sinds < BEWAREN_MS) return bekend.mogelijkheden;
  const nieuw: Bewaard = { sinds: Date.now(), mogelijkheden: lees(verbinding, api) };
  bewaard.set(root, bekend ? { ...bekend, sinds: nieuw.sinds } : nieuw);
  nieuw.mogelijkheden.then(
    () => bewaard.set(root, nieuw),
    () => {
      if (bewaard.get(root) === nieuw) bewaard.delete(root); // the next page tries again
    },
  );
  return bekend?.mogelijkheden ?? nieuw.mogelijkheden;
}

/** `openapi.json` must exist by the standard, `openapi.yaml` is what some sources have instead. */
async function lees(verbinding: Verbinding, api: ApiNaam): Promise<Mogelijkheden> {
  let apiVersie: string | undefined;
  for (const [naam, ontleed] of [
    ["openapi.json", JSON.parse] as const,
    ["openapi.yaml", parseYaml] as const,
  ]) {
    try {
      const antwoord = await haal(verbinding, api, naam, ontleed);
      const mogelijkheden = toMogelijkheden(antwoord.json, antwoord.apiVersie);
      if (mogelijkheden) return mogelijkheden;
      apiVersie ??= antwoord.apiVersie;
    } catch (fout) {
      if (!(fout instanceof ZgwError) || !(fout.isNotFound || fout.kind === "schema")) throw fout;
      apiVersie ??= fout.apiVersie;
    }
  }
  return toMogelijkhedenByVersie(apiVersie);
}

function haal(
  verbinding: Verbinding,
  api: ApiNaam,
  naam: string,
  ontleed: (tekst: string) => unknown,
): Promise<Antwoord> {
  const { bron } = verbinding;
  return metHerkansing(bron.timeoutMs, (timeoutMs) =>
    verstuur(verbinding, {
      api,
      method: "GET",
      url: resolveDoel(bron, api, naam),
      headers: { accept: "application/json, application/yaml;q=0.9, */*;q=0.1" },
      timeoutMs,
      ontleed,
    }),
  );
}
