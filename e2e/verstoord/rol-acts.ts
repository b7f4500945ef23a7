import { HandelingDialoog } from "../afsluiten.ts";
import { Betrokkenen, BSN } from "../betrokkene.ts";
import { expect } from "../fixtures.ts";
import { ToewijzenDialoog } from "../toewijzen.ts";
import type { VerstoordeAct } from "./act.ts";

const BIJWERKEN = ["zaken.lezen", "zaken.bijwerken"];
const REDEN = "Gebeld met de aanvrager.";
const BERG = { inpBsn: BSN, voornamen: "Saskia", geslachtsnaam: "Berg" };

const maakMetBerg: VerstoordeAct["maak"] = async (zaken, zaaktype) => {
  const zaak = await zaken.maak({ zaaktype });
  await zaken.voegRolToe(zaak, "initiator", "natuurlijk_persoon", BERG);
  return zaak;
};

/** Acts on who has to do with a zaak. */
export const ROL_ACTS: readonly VerstoordeAct[] = [
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
    naam: "Betrokkene toevoegen",
    rol: "behandelaar",
    scopes: BIJWERKEN,
    maak: (zaken, zaaktype) => zaken.maak({ zaaktype }),
    vulIn: async (page, zaak, portaal) => {
      const betrokkenen = new Betrokkenen(page, zaak);
      await betrokkenen.openToevoegen(portaal);
      await betrokkenen.keuze(betrokkenen.roltype("initiator")).check();
      const veld = betrokkenen.veld("Achternaam");
      await veld.fill("Van der Proef");
      return {
        plek: betrokkenen.dialoog,
        tot: betrokkenen.dialoog,
        knop: betrokkenen.knop("Betrokkene toevoegen"),
        veld,
      };
    },
    schrijft: () => ({ methode: "POST", pad: "/rollen$" }),
    eisGedaan: async (zaken, zaak) =>
      expect(await zaken.listRollen(zaak)).toMatchObject([
        { betrokkeneIdentificatie: { geslachtsnaam: "Van der Proef" } },
      ]),
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
];
