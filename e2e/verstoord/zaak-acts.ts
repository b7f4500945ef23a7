import type { Page } from "@playwright/test";
import { HandelingDialoog } from "../afsluiten.ts";
import { Betrokkenen, BSN } from "../betrokkene.ts";
import { expect } from "../fixtures.ts";
import { leesStand, TERMIJN, TermijnDialoog } from "../termijn.ts";
import { ToewijzenDialoog } from "../toewijzen.ts";
import type { Proefzaak } from "../zgw/proefzaken.ts";
import { getZaak, listResultaattypen, listResultaten, sluitZaak } from "../zgw/sluiten.ts";
import type { Ingevuld, VerstoordeAct } from "./act.ts";

const ZAAK = "^/zaken/api/v1/zaken/[^/]+$";
const BIJWERKEN = ["zaken.lezen", "zaken.bijwerken", "audittrails.lezen"];
const HEROPENEN = ["zaken.heropenen", "zaken.geforceerd-bijwerken"];
const REDEN = "Gebeld met de aanvrager.";
const BERG = { inpBsn: BSN, voornamen: "Saskia", geslachtsnaam: "Berg" };

const maakGesloten: VerstoordeAct["maak"] = async (zaken, zaaktype) => {
  const zaak = await zaken.maak({ zaaktype, statussen: 2 });
  const { beslist } = await listResultaattypen(zaken, zaak);
  await sluitZaak(zaken, zaak, beslist[0]);
  return zaak;
};
const maakMetBerg: VerstoordeAct["maak"] = async (zaken, zaaktype) => {
  const zaak = await zaken.maak({ zaaktype });
  await zaken.voegRolToe(zaak, "initiator", "natuurlijk_persoon", BERG);
  return zaak;
};

async function vulTermijnIn(
  handeling: "hervatten" | "verlengen",
  page: Page,
  zaak: Proefzaak,
  portaal: string,
): Promise<Ingevuld> {
  const termijn = new TermijnDialoog(page, zaak, handeling);
  await termijn.open(portaal);
  if (handeling === "hervatten")
    return { plek: termijn.dialoog, tot: termijn.dialoog, knop: termijn.knop, veld: termijn.hervatOp };
  await termijn.reden.fill(REDEN);
  return { plek: termijn.dialoog, tot: termijn.dialoog, knop: termijn.knop, veld: termijn.reden };
}

/** Acts on the zaak itself and on its rollen. */
export const ZAAK_ACTS: readonly VerstoordeAct[] = [
  {
    naam: "Gegevens wijzigen",
    rol: "behandelaar",
    scopes: BIJWERKEN,
    maak: (zaken, zaaktype) => zaken.maak({ zaaktype }),
    vulIn: async (page, zaak, portaal) => {
      await page.goto(portaal + zaak.pad);
      await page.getByRole("button", { name: "Toelichting wijzigen" }).click();
      const veld = page.getByLabel(/^Toelichting/);
      await veld.fill("Van mij.");
      await page.getByLabel(/^Reden van de wijziging/).fill(REDEN);
      const plek = page.getByRole("region", { name: "Gegevens" });
      return { plek, tot: veld, knop: plek.getByRole("button", { name: "Toelichting opslaan" }), veld };
    },
    schrijft: () => ({ methode: "PATCH", pad: ZAAK }),
    eisGedaan: async (zaken, zaak) => expect((await zaken.lees(zaak)).toelichting).toBe("Van mij."),
  },
  {
    naam: "Hervatten",
    rol: "behandelaar",
    scopes: BIJWERKEN,
    maak: async (zaken, zaaktype) => {
      const zaak = await zaken.maak({ zaaktype, velden: TERMIJN });
      await zaken.wijzig(zaak, { opschorting: { indicatie: true, reden: "Wacht op stukken" } });
      return zaak;
    },
    vulIn: (page, zaak, portaal) => vulTermijnIn("hervatten", page, zaak, portaal),
    schrijft: () => ({ methode: "PATCH", pad: ZAAK }),
    eisGedaan: async (zaken, zaak) =>
      expect((await leesStand(zaken, zaak)).opschorting?.indicatie ?? false).toBe(false),
  },
  {
    naam: "Verlengen",
    rol: "behandelaar",
    scopes: BIJWERKEN,
    maak: (zaken, zaaktype) => zaken.maak({ zaaktype, velden: TERMIJN }),
    vulIn: (page, zaak, portaal) => vulTermijnIn("verlengen", page, zaak, portaal),
    schrijft: () => ({ methode: "PATCH", pad: ZAAK }),
    eisGedaan: async (zaken, zaak) => expect((await leesStand(zaken, zaak)).verlenging?.reden).toBe(REDEN),
  },
  {
    naam: "Toewijzen",
    rol: "behandelaar",
    scopes: BIJWERKEN,
    maak: (zaken, zaaktype) => zaken.maak({ zaaktype }),
    vulIn: async (page, zaak, portaal) => {
      const toewijzen = new ToewijzenDialoog(page, zaak);
      await toewijzen.open(portaal);
      await toewijzen.dialoog.getByRole("radio").first().check(); // one's own name comes first
      await toewijzen.toelichting.fill(REDEN);
      const { dialoog, knop, toelichting } = toewijzen;
      return { plek: dialoog, tot: dialoog, knop, veld: toelichting };
    },
    schrijft: () => ({ methode: "POST", pad: "/rollen$" }),
    eisGedaan: async (zaken, zaak, { accounts: { behandelaar } }) =>
      expect(await zaken.listBehandelaarIds(zaak)).toEqual([behandelaar.medewerkerId]),
  },
  {
    naam: "Vrijgeven",
    rol: "behandelaar",
    scopes: BIJWERKEN,
    maak: (zaken, zaaktype, { accounts: { behandelaar } }) => zaken.maak({ zaaktype, behandelaar }),
    vulIn: async (page, zaak, portaal) => {
      const vrijgeven = new HandelingDialoog(page, zaak, "Vrijgeven");
      await vrijgeven.open(portaal);
      return { plek: vrijgeven.dialoog, tot: vrijgeven.dialoog, knop: vrijgeven.knop };
    },
    schrijft: () => ({ methode: "POST", pad: "/rollen$" }),
    eisGedaan: async (zaken, zaak, { accounts: { behandelaar } }) =>
      expect(await zaken.listBehandelaarIds(zaak)).toEqual([behandelaar.teams[0]?.id]),
  },
  {
    naam: "Betrokkene wijzigen",
    rol: "behandelaar",
    scopes: BIJWERKEN,
    maak: maakMetBerg,
    vulIn: async (page, zaak, portaal) => {
      const betrokkenen = new Betrokkenen(page, zaak);
      await betrokkenen.open(portaal);
      await betrokkenen.paneel.getByRole("button", { name: "Wijzigen van Saskia Berg" }).click();
      const veld = betrokkenen.veld("Achternaam");
      await veld.fill("Van der Proef");
      return {
        plek: betrokkenen.dialoog,
        tot: betrokkenen.dialoog,
        knop: betrokkenen.knop("Betrokkene wijzigen"),
        veld,
      };
    },
    // An initiator is the only one of its kind: without PUT the old one goes first.
    schrijft: (soort) =>
      soort === "openzaak" ? { methode: "PUT", pad: "/rollen/" } : { methode: "DELETE", pad: "/rollen/" },
    eisGedaan: async (zaken, zaak) =>
      expect(await zaken.listRollen(zaak)).toMatchObject([
        { betrokkeneIdentificatie: { inpBsn: BSN, geslachtsnaam: "Van der Proef" } },
      ]),
  },
  {
    naam: "Betrokkene verwijderen",
    rol: "behandelaar",
    scopes: BIJWERKEN,
    maak: maakMetBerg,
    vulIn: async (page, zaak, portaal) => {
      const betrokkenen = new Betrokkenen(page, zaak);
      await betrokkenen.open(portaal);
      await betrokkenen.paneel.getByRole("button", { name: "Verwijderen van Saskia Berg" }).click();
      return {
        plek: betrokkenen.dialoog,
        tot: betrokkenen.dialoog,
        knop: betrokkenen.knop("Betrokkene verwijderen"),
      };
    },
    schrijft: () => ({ methode: "DELETE", pad: "/rollen/" }),
    eisGedaan: async (zaken, zaak) => expect(await zaken.listRollen(zaak)).toEqual([]),
  },
  {
    naam: "Zaak heropenen",
    rol: "teamleider",
    scopes: HEROPENEN,
    maak: maakGesloten,
    vulIn: async (page, zaak, portaal) => {
      const heropenen = new HandelingDialoog(page, zaak, "Zaak heropenen");
      await heropenen.open(portaal);
      const veld = heropenen.veld("Reden");
      await veld.fill(REDEN);
      return { plek: heropenen.dialoog, tot: heropenen.dialoog, knop: heropenen.knop, veld };
    },
    schrijft: () => ({ methode: "POST", pad: "/statussen$" }),
    eisGedaan: async (zaken, zaak) => {
      expect((await getZaak(zaken, zaak)).einddatum).toBeNull();
      expect(await zaken.listStatussen(zaak)).toHaveLength(4);
    },
  },
  {
    naam: "Resultaat corrigeren",
    rol: "teamleider",
    scopes: HEROPENEN,
    maak: maakGesloten,
    vulIn: async (page, zaak, portaal) => {
      const corrigeren = new HandelingDialoog(page, zaak, "Resultaat corrigeren");
      await corrigeren.open(portaal);
      await corrigeren.dialoog.getByRole("radio", { checked: false }).first().check();
      const veld = corrigeren.veld("Reden van de correctie");
      await veld.fill(REDEN);
      return { plek: corrigeren.dialoog, tot: corrigeren.dialoog, knop: corrigeren.knop, veld };
    },
    schrijft: () => ({ methode: "DELETE", pad: "/resultaten/" }),
    eisGedaan: async (zaken, zaak) => {
      const { beslist } = await listResultaattypen(zaken, zaak);
      const resultaten = await listResultaten(zaken, zaak);
      expect(resultaten).toHaveLength(1);
      expect(resultaten[0]?.resultaattype).not.toBe(beslist[0].url);
    },
  },
];
