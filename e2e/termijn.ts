import { expect, type Locator, type Page } from "@playwright/test";
import { z } from "zod";
import { bezoek } from "./bezoek.ts";
import { dagenVanaf } from "./zgw/datum.ts";
import type { Proefzaak, Proefzaken } from "./zgw/proefzaken.ts";

/** Both dates, as any client of ZGW sends them: a source is not bound to fill them in. */
export const TERMIJN = { uiterlijkeEinddatumAfdoening: dagenVanaf(26), einddatumGepland: dagenVanaf(12) };

const TITELS = {
  opschorten: ["Zaak opschorten", "o"],
  hervatten: ["Zaak hervatten", "h"],
  verlengen: ["Termijn verlengen", "v"],
} as const;

/** The dialog of an act on the term of a zaak. */
export class TermijnDialoog {
  readonly dialoog: Locator;
  readonly knop: Locator;
  readonly reden: Locator;
  readonly gevraagdOp: Locator;
  readonly verwachtOp: Locator;
  readonly hervatOp: Locator;
  readonly duur: Locator;
  /** What will change. */
  readonly straks: Locator;
  readonly toets: string;

  constructor(
    readonly page: Page,
    readonly zaak: Proefzaak,
    readonly handeling: keyof typeof TITELS,
  ) {
    const [titel, toets] = TITELS[handeling];
    this.toets = toets;
    this.dialoog = page.getByRole("dialog", { name: titel });
    this.knop = this.dialoog.getByRole("button", { name: titel });
    this.reden = this.dialoog.getByLabel("Reden");
    this.gevraagdOp = this.dialoog.getByLabel("Dag van het verzoek om aanvulling");
    this.verwachtOp = this.dialoog.getByLabel("Aanvulling verwacht op");
    this.hervatOp = this.dialoog.getByLabel("Dag waarop de aanvulling binnenkwam");
    this.duur = this.dialoog.getByLabel("Hoe lang verlengt u?");
    this.straks = this.dialoog.getByRole("group", { name: "Dit verandert er" });
  }

  /** Opens the page of the zaak, and the dialog by its key. */
  async open(portaal = ""): Promise<void> {
    await bezoek(this.page, portaal + this.zaak.pad);
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(this.zaak.omschrijving);
    await this.begin();
  }

  async begin(): Promise<void> {
    // Before the page is alive it does not hear a key.
    await expect(async () => {
      await this.page.keyboard.press(this.toets);
      await expect(this.dialoog).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await expect(this.straks.or(this.dialoog.getByText(/^(Vul beide|Kies hoe lang)/))).toBeVisible();
  }
}

const standSchema = z.object({
  opschorting: z.object({ indicatie: z.boolean(), reden: z.string() }).nullable(),
  verlenging: z.object({ reden: z.string(), duur: z.string() }).nullable(),
  uiterlijkeEinddatumAfdoening: z.string(),
  einddatumGepland: z.string(),
});

/** What the term of a zaak is made of, as the source has it now. */
export const leesStand = async (zaken: Proefzaken, zaak: Proefzaak) =>
  standSchema.parse(await zaken.lees(zaak));

const zaaktypeSchema = z.object({
  opschortingEnAanhoudingMogelijk: z.boolean(),
  verlengingMogelijk: z.boolean(),
  verlengingstermijn: z.string().nullish(),
});
export const leesZaaktype = ({ client }: Proefzaken, { zaaktype }: Proefzaak) =>
  client.get(zaaktypeSchema, "catalogi", zaaktype.url);

const MAANDEN = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
/** `2026-03-03` → `3 mrt 2026`. */
export function toKort(datum: string): string {
  const [jaar, maand, dag] = datum.split("-").map(Number);
  return `${dag} ${MAANDEN[(maand ?? 1) - 1]} ${jaar}`;
}

/** `2026-03-03` → `03-03-2026`. */
export const toCijfers = (datum: string) => datum.split("-").reverse().join("-");

export function plusDagen(datum: string, dagen: number): string {
  return new Date(Date.parse(datum) + dagen * 86_400_000).toISOString().slice(0, 10);
}
