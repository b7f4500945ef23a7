import type { startOmgeving } from "../demo/omgeving.mjs";
import { createProcessen } from "../demo/start/proces.mjs";
import { kiesBladzijden, type Bladzijde } from "./bladzijden.ts";
import { createBrowser } from "./browser.ts";
import { createControle, type BronAanroep } from "./controle.ts";
import { maakDossier } from "./dossier.ts";
import { logIn } from "./inloggen.ts";

type Omgeving = Awaited<ReturnType<typeof startOmgeving>>;
export type Opstelling = Awaited<ReturnType<typeof createOpstelling>>;

interface Bezoek {
  html: string;
  /** From asking to the last byte. */
  ms: number;
  /** What the source was asked for it. */
  aanroepen: BronAanroep[];
}

const OPWARMINGEN = 20;
/** The client of the profiel that the first behandelaar of the demo has. */
const BEHANDELAAR_CLIENT = "zaaktafel-vergunningen";

/** What the rows measure on: the demo with a behandelaar signed in, caches filled and code warm. */
export async function createOpstelling(omgeving: Omgeving) {
  const { portaal, geheimen, configPad, logMap, accounts } = omgeving;
  const behandelaar = accounts.find(({ wie }) => wie.startsWith("behandelaar"));
  if (!behandelaar || omgeving.controle === undefined) throw new Error("Not the demo this measures on.");
  const controle = createControle(omgeving.controle);
  const ga = createBrowser(portaal);
  await logIn(ga, behandelaar.id, behandelaar.wachtwoord);
  const bladzijden = {
    ...(await kiesBladzijden(ga)),
    zaak: await maakDossier(omgeving, BEHANDELAAR_CLIENT, 30),
    groteZaak: await maakDossier(omgeving, BEHANDELAAR_CLIENT, 200),
  };

  /** Opens a page that was opened just before, so that the catalogi cache is warm. Throws when it did not come whole. */
  async function bezoek({ pad, bewijs }: Bladzijde): Promise<Bezoek> {
    await ga(pad);
    const { gegeven, aanroepen } = await controle.volg(async () => {
      const begin = performance.now();
      const { status, tekst } = await ga(pad);
      return { status, html: tekst, ms: performance.now() - begin };
    });
    const { status, html, ms } = gegeven;
    if (status !== 200 || !html.includes(bewijs)) throw new Error(`${pad}: ${status}, without "${bewijs}"`);
    return { html, ms, aanroepen };
  }

  for (const { pad } of Object.values(bladzijden)) {
    for (let keer = 0; keer < OPWARMINGEN; keer += 1) await ga(pad);
  }
  return {
    portaal,
    geheimen,
    configPad,
    processen: createProcessen(logMap),
    controle,
    ga,
    bladzijden,
    bezoek,
  };
}
