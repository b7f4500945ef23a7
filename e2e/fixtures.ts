import { test as basis, expect } from "@playwright/test";
import { bewaak, meldSchendingen } from "./bewaking.ts";
import { Controle } from "./controle.ts";
import { sessieVan } from "./inloggen.ts";
import { leesOmgeving, toOmgevingPad, type Omgeving, type Rol, type Soort } from "./omgeving/omgeving.ts";
import {
  startTweedePortaal,
  type Portaal,
  type PortaalConfig,
  type PortaalOpties,
} from "./omgeving/tweede-portaal.ts";
import { ZgwClient } from "./zgw/client.ts";
import { Proefzaken } from "./zgw/proefzaken.ts";
import { findZaaktype, type Zaaktype } from "./zgw/zaaktype.ts";

export interface Opties {
  /** Who is signed in when a test begins. */
  rol: Rol | "niemand";
}
interface Gereedschap {
  zaken: Proefzaken;
  /** Makes trouble and counts; a test that asks for it is skipped where the source cannot. */
  controle: Controle;
  /** The portal once more with another configuration; a test that asks for it is skipped where that cannot be done. */
  startPortaal: (opties: PortaalOpties) => Promise<Portaal>;
  /** The portal once more, with a time-out of 1.5 s; skips as `startPortaal` does. */
  ongeduldig: Portaal;
  eigen: NonNullable<Omgeving["eigen"]>;
  schoon: undefined;
}
export interface PerWorker {
  /** Which kind of source the tests run on. */
  soort: Soort;
  omgeving: Omgeving;
  beheer: ZgwClient;
  zaaktypeVan: (
    rol: "behandelaar" | "ander" | "teamleider" | "raadpleger",
    scopes?: string[],
  ) => Promise<Zaaktype>;
  zaaktype: Zaaktype;
  eenOngeduldig: Portaal | undefined;
}

const ZONDER_EIGEN = "needs a portal that the suite started itself (eigen)";
const BEHANDELEN = ["zaken.lezen", "zaken.statussen.toevoegen"];

export const test = basis.extend<Opties & Gereedschap, PerWorker>({
  rol: ["behandelaar", { option: true }],
  soort: ["openzaak", { option: true, scope: "worker" }],
  omgeving: [async ({ soort }, geef) => geef(leesOmgeving(toOmgevingPad(soort))), { scope: "worker" }],
  beheer: [
    async ({ omgeving }, geef) => geef(new ZgwClient(omgeving.bron, omgeving.beheer)),
    { scope: "worker" },
  ],
  zaaktypeVan: [
    async ({ omgeving }, geef) => {
      await geef((rol, scopes = BEHANDELEN) => {
        const { clientId, geheim } = omgeving.accounts[rol];
        return findZaaktype(new ZgwClient(omgeving.bron, { clientId, geheim }), clientId, scopes);
      });
    },
    { scope: "worker" },
  ],
  zaaktype: [async ({ zaaktypeVan }, geef) => geef(await zaaktypeVan("behandelaar")), { scope: "worker" }],

  eenOngeduldig: [
    async ({ omgeving: { eigen } }, geef) => {
      const config = ({ bronnen }: PortaalConfig) => bronnen.forEach((bron) => (bron.timeoutSeconden = 1.5));
      const portaal = eigen && (await startTweedePortaal(eigen, { config }));
      await geef(portaal);
      await portaal?.stop();
    },
    { scope: "worker" },
  ],

  baseURL: ({ omgeving }, geef) => geef(omgeving.portaal),
  storageState: async ({ browser, omgeving, rol }, geef) => {
    await geef(rol === "niemand" ? undefined : await sessieVan(browser, omgeving, rol));
  },
  // On every test: whatever it was about, no page may have broken its CSP or thrown.
  schoon: [
    async ({ context, omgeving }, geef) => {
      await context.addInitScript(meldSchendingen);
      const gezien = bewaak(context, omgeving.portaal);
      await geef(undefined);
      expect(gezien, "errors in the browser").toEqual([]);
    },
    { auto: true },
  ],
  zaken: async ({ beheer, zaaktype, omgeving }, geef) => {
    const zaken = new Proefzaken(beheer, zaaktype, omgeving.bron);
    await geef(zaken);
    await zaken.ruimOp();
  },
  controle: async ({ omgeving }, geef, testInfo) => {
    testInfo.skip(!omgeving.controle, "needs a source that makes trouble and counts its calls (controle)");
    const controle = new Controle(omgeving.controle ?? "");
    await controle.herstel();
    await geef(controle);
    await controle.herstel();
  },
  eigen: async ({ omgeving }, geef, testInfo) => {
    testInfo.skip(!omgeving.eigen, ZONDER_EIGEN);
    if (omgeving.eigen) await geef(omgeving.eigen);
  },
  ongeduldig: async ({ eenOngeduldig }, geef, testInfo) => {
    testInfo.skip(!eenOngeduldig, ZONDER_EIGEN);
    if (eenOngeduldig) await geef(eenOngeduldig);
  },
  startPortaal: async ({ eigen }, geef) => {
    const gestart: Portaal[] = [];
    await geef(async (opties) => {
      const portaal = await startTweedePortaal(eigen, opties);
      gestart.push(portaal);
      return portaal;
    });
    await Promise.all(gestart.map((portaal) => portaal.stop()));
  },
});
export { expect };
