import type { Page } from "@playwright/test";
import { HandelingDialoog } from "../afsluiten.ts";
import { bezoek } from "../bezoek.ts";
import { EigenschappenDialoog, listWaarden, toVrijeEigenschap } from "../eigenschappen.ts";
import { expect } from "../fixtures.ts";
import { StatusDialoog } from "../status.ts";
import { leesStand, TERMIJN, TermijnDialoog } from "../termijn.ts";
import type { Proefzaak } from "../zgw/proefzaken.ts";
import {
  getZaak,
  listResultaattypen,
  listResultaten,
  sluitZaak,
  type Resultaattype,
} from "../zgw/sluiten.ts";
import type { Ingevuld, VerstoordeAct } from "./act.ts";

const ZAAK = "^/zaken/api/v1/zaken/[^/]+$";
const BIJWERKEN = ["zaken.lezen", "zaken.bijwerken", "audittrails.lezen"];
const HEROPENEN = ["zaken.heropenen", "zaken.geforceerd-bijwerken"];
const BEHANDELEN = ["zaken.lezen", "zaken.statussen.toevoegen"];
const REDEN = "Gebeld met de aanvrager.";

/** What a zaak that is closed will have as its resultaat. */
const resultaten = new WeakMap<Proefzaak, Resultaattype>();

const maakGesloten: VerstoordeAct["maak"] = async (zaken, zaaktype) => {
  const zaak = await zaken.maak({ zaaktype, statussen: 2 });
  const { beslist } = await listResultaattypen(zaken, zaak);
  await sluitZaak(zaken, zaak, beslist[0]);
  return zaak;
};

async function vulTermijnIn(
  handeling: "opschorten" | "hervatten" | "verlengen",
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

/** Acts on the zaak itself, on where it stands and on what is known of it. */
export const ZAAK_ACTS: readonly VerstoordeAct[] = [
  {
    naam: "Gegevens wijzigen",
    rol: "behandelaar",
    scopes: BIJWERKEN,
    maak: (zaken, zaaktype) => zaken.maak({ zaaktype }),
    vulIn: async (page, zaak, portaal) => {
      await bezoek(page, portaal + zaak.pad);
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
    naam: "Eigenschappen wijzigen",
    rol: "behandelaar",
    scopes: BIJWERKEN,
    maak: async (zaken, zaaktype) => {
      const zaak = await zaken.maak({ zaaktype });
      await zaken.voegEigenschapToe(zaak, toVrijeEigenschap(zaak).url, "12");
      return zaak;
    },
    vulIn: async (page, zaak, portaal) => {
      const eigenschappen = new EigenschappenDialoog(page, zaak);
      await eigenschappen.open("12", portaal);
      const { dialoog, knop, veld, reden } = eigenschappen;
      await veld.fill("34");
      await reden.fill(REDEN);
      return { plek: dialoog, tot: dialoog, knop, veld };
    },
    schrijft: () => ({ methode: "PATCH", pad: "/zaakeigenschappen/" }),
    eisGedaan: async (zaken, zaak) => expect(await listWaarden(zaken, zaak)).toEqual(["34"]),
  },
  {
    naam: "Notitie schrijven",
    rol: "behandelaar",
    scopes: BIJWERKEN,
    maak: (zaken, zaaktype) => zaken.maak({ zaaktype }),
    vulIn: async (page, zaak, portaal) => {
      const notitie = new HandelingDialoog(page, zaak, "Notitie schrijven");
      const { dialoog } = notitie;
      await bezoek(page, portaal + zaak.pad);
      await page.getByRole("button", { name: "Notitie schrijven" }).click();
      await notitie.veld("Onderwerp").fill("Gebeld");
      const veld = notitie.veld("Tekst");
      await veld.fill(REDEN);
      return {
        plek: dialoog,
        tot: dialoog,
        knop: dialoog.getByRole("button", { name: "Notitie opslaan" }),
        veld,
      };
    },
    schrijft: () => ({ methode: "POST", pad: "/zaaknotities$" }),
    eisGedaan: async (zaken, zaak) =>
      expect(await zaken.listNotities(zaak)).toMatchObject([{ tekst: REDEN }]),
  },
  {
    naam: "Status zetten",
    rol: "behandelaar",
    scopes: BEHANDELEN,
    maak: (zaken, zaaktype) => zaken.maak({ zaaktype }),
    vulIn: async (page, zaak, portaal) => {
      const status = new StatusDialoog(page, zaak);
      await status.open(portaal);
      await status.vulIn(1, REDEN);
      return { plek: status.dialoog, tot: status.dialoog, knop: status.knop, veld: status.toelichting };
    },
    schrijft: () => ({ methode: "POST", pad: "/statussen$" }),
    eisGedaan: async (zaken, zaak) => {
      const statussen = await zaken.listStatussen(zaak);
      expect(statussen).toHaveLength(2);
      expect(statussen[0]?.statustoelichting).toBe(REDEN);
    },
  },
  {
    naam: "Zaak afsluiten",
    rol: "behandelaar",
    scopes: BEHANDELEN,
    maak: async (zaken, zaaktype) => {
      const zaak = await zaken.maak({ zaaktype });
      resultaten.set(zaak, (await listResultaattypen(zaken, zaak)).beslist[0]);
      return zaak;
    },
    vulIn: async (page, zaak, portaal) => {
      const afsluiten = new HandelingDialoog(page, zaak, "Zaak afsluiten");
      await afsluiten.open(portaal);
      await afsluiten.radio(resultaten.get(zaak)?.omschrijving ?? "").check();
      const veld = afsluiten.veld("Toelichting bij het resultaat");
      await veld.fill(REDEN);
      return { plek: afsluiten.dialoog, tot: afsluiten.dialoog, knop: afsluiten.knop, veld };
    },
    schrijft: () => ({ methode: "POST", pad: "/zaken/api/v1/(zaak_afsluiten|resultaten$)" }),
    eisGedaan: async (zaken, zaak) => {
      expect(await listResultaten(zaken, zaak)).toMatchObject([
        { resultaattype: resultaten.get(zaak)?.url, toelichting: REDEN },
      ]);
      expect(await zaken.listStatussen(zaak)).toHaveLength(2);
    },
  },
  {
    naam: "Opschorten",
    rol: "behandelaar",
    scopes: BIJWERKEN,
    maak: (zaken, zaaktype) => zaken.maak({ zaaktype, velden: TERMIJN }),
    vulIn: (page, zaak, portaal) => vulTermijnIn("opschorten", page, zaak, portaal),
    schrijft: () => ({ methode: "PATCH", pad: ZAAK }),
    eisGedaan: async (zaken, zaak) =>
      expect((await leesStand(zaken, zaak)).opschorting).toMatchObject({
        indicatie: true,
        reden: expect.stringContaining(REDEN),
      }),
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
