import type { Page } from "@playwright/test";
import { HandelingDialoog } from "../afsluiten.ts";
import { bezoek } from "../bezoek.ts";
import { expect } from "../fixtures.ts";
import { listObjecten, PAND, voegPandToe } from "../objecten.ts";
import type { Proefzaak, Proefzaken } from "../zgw/proefzaken.ts";
import type { VerstoordeAct } from "./act.ts";

const ZAAK = "^/zaken/api/v1/zaken/[^/]+$";
const GEWOON = {
  rol: "behandelaar",
  scopes: ["zaken.lezen", "zaken.bijwerken"],
} satisfies Partial<VerstoordeAct>;
const KENMERK = { kenmerk: "2026-17", bron: "Provincie" };

/** The other one of a zaak that is related. */
const anderen = new WeakMap<Proefzaak, Proefzaak>();

async function maakTwee(
  zaken: Proefzaken,
  zaaktype: Proefzaak["zaaktype"],
  aardRelatie?: string,
): Promise<Proefzaak> {
  const ander = await zaken.maak({ zaaktype });
  const relevanteAndereZaken = aardRelatie ? [{ url: ander.url, aardRelatie }] : [];
  const zaak = await zaken.maak({ zaaktype, velden: { relevanteAndereZaken } });
  anderen.set(zaak, ander);
  return zaak;
}

async function openRelaties(page: Page, zaak: Proefzaak, portaal: string, knop: RegExp): Promise<void> {
  await bezoek(page, `${portaal}${zaak.pad}?tab=relaties`);
  await page.getByRole("button", { name: knop }).click();
}

/** Acts on what a zaak hangs together with. */
export const RELATIE_ACTS: readonly VerstoordeAct[] = [
  {
    naam: "Zaak relateren",
    ...GEWOON,
    maak: (zaken, zaaktype) => maakTwee(zaken, zaaktype),
    vulIn: async (page, zaak, portaal) => {
      const { dialoog, knop } = new HandelingDialoog(page, zaak, "Zaak relateren");
      await openRelaties(page, zaak, portaal, /^Zaak relateren/);
      const veld = dialoog.getByLabel("Nummer van de andere zaak");
      await veld.fill(anderen.get(zaak)?.identificatie ?? "");
      await dialoog.getByRole("radio", { name: /vervolg/ }).check();
      return { plek: dialoog, tot: dialoog, knop, veld };
    },
    schrijft: () => ({ methode: "PATCH", pad: ZAAK }),
    eisGedaan: async (zaken, zaak) =>
      expect((await zaken.lees(zaak)).relevanteAndereZaken).toMatchObject([
        { url: anderen.get(zaak)?.url, aardRelatie: "vervolg" },
      ]),
  },
  {
    naam: "Relatie verwijderen",
    ...GEWOON,
    maak: (zaken, zaaktype) => maakTwee(zaken, zaaktype, "onderwerp"),
    vulIn: async (page, zaak, portaal) => {
      const { dialoog, knop } = new HandelingDialoog(page, zaak, "Relatie verwijderen");
      await openRelaties(page, zaak, portaal, /^Relatie verwijderen/);
      return { plek: dialoog, tot: dialoog, knop };
    },
    schrijft: () => ({ methode: "PATCH", pad: ZAAK }),
    eisGedaan: async (zaken, zaak) => expect((await zaken.lees(zaak)).relevanteAndereZaken).toEqual([]),
  },
  {
    naam: "Kenmerken wijzigen",
    ...GEWOON,
    maak: (zaken, zaaktype) => zaken.maak({ zaaktype }),
    vulIn: async (page, zaak, portaal) => {
      const kenmerken = new HandelingDialoog(page, zaak, "Kenmerken wijzigen");
      await kenmerken.open(portaal);
      await kenmerken.dialoog.getByRole("button", { name: "Nog een kenmerk" }).click();
      const veld = kenmerken.veld("Kenmerk");
      await veld.fill(KENMERK.kenmerk);
      await kenmerken.veld("Van wie").fill(KENMERK.bron);
      return { plek: kenmerken.dialoog, tot: kenmerken.dialoog, knop: kenmerken.knop, veld };
    },
    schrijft: () => ({ methode: "PATCH", pad: ZAAK }),
    eisGedaan: async (zaken, zaak) => expect((await zaken.lees(zaak)).kenmerken).toEqual([KENMERK]),
  },
  {
    naam: "Object toevoegen",
    ...GEWOON,
    maak: (zaken, zaaktype) => zaken.maak({ zaaktype }),
    vulIn: async (page, zaak, portaal) => {
      const { dialoog, knop } = new HandelingDialoog(page, zaak, "Object toevoegen");
      await openRelaties(page, zaak, portaal, /^Object toevoegen/);
      await dialoog.getByRole("radio", { name: "Een pand" }).check();
      const veld = dialoog.getByLabel("Pandnummer in de BAG");
      await veld.fill(PAND);
      return { plek: dialoog, tot: dialoog, knop, veld };
    },
    schrijft: () => ({ methode: "POST", pad: "/zaakobjecten$" }),
    eisGedaan: async (zaken, zaak) =>
      expect(await listObjecten(zaken, zaak)).toMatchObject([
        { objectIdentificatie: { identificatie: PAND } },
      ]),
  },
  {
    naam: "Object verwijderen",
    ...GEWOON,
    maak: async (zaken, zaaktype) => {
      const zaak = await zaken.maak({ zaaktype });
      await voegPandToe(zaken, zaak);
      return zaak;
    },
    vulIn: async (page, zaak, portaal) => {
      const { dialoog, knop } = new HandelingDialoog(page, zaak, "Object verwijderen");
      await openRelaties(page, zaak, portaal, /^Object verwijderen/);
      return { plek: dialoog, tot: dialoog, knop };
    },
    schrijft: () => ({ methode: "DELETE", pad: "/zaakobjecten/" }),
    eisGedaan: async (zaken, zaak) => expect(await listObjecten(zaken, zaak)).toEqual([]),
  },
];
