import { expect, type Locator, type Page } from "@playwright/test";
import { z } from "zod";
import { bezoek } from "./bezoek.ts";
import type { ZgwClient } from "./zgw/client.ts";
import type { Zaaktype } from "./zgw/zaaktype.ts";

const zaakSchema = z.object({
  url: z.string(),
  identificatie: z.string(),
  omschrijving: z.string(),
  toelichting: z.string(),
  startdatum: z.string(),
  einddatumGepland: z.string().nullish(),
  uiterlijkeEinddatumAfdoening: z.string().nullish(),
  hoofdzaak: z.string().nullish(),
});
const rolSchema = z.object({
  omschrijvingGeneriek: z.string(),
  betrokkeneType: z.string(),
  betrokkeneIdentificatie: z.record(z.string(), z.unknown()),
});
const eigenschapSchema = z.array(z.object({ eigenschap: z.string(), waarde: z.string() }));
const gemaaktSchema = z.object({
  uuid: z.string().optional(),
  gemaakt: z.object({ zaak: z.string().optional(), mogelijk: z.string().optional() }).optional(),
});

/** *Zaak aanmaken*: the form of a zaaktype and the screen to check it; remembers what was made, to remove it. */
export class AanmaakPagina {
  readonly omschrijving: Locator;
  readonly startdatum: Locator;
  readonly controleren: Locator;
  readonly kop: Locator;
  readonly knop: Locator;
  readonly afmaken: Locator;
  readonly termijn: Locator;
  readonly #gemaakt = new Set<string>();

  constructor(
    readonly page: Page,
    private readonly bron: string,
  ) {
    this.omschrijving = page.getByLabel("Omschrijving", { exact: true });
    this.startdatum = page.getByLabel("Startdatum", { exact: true });
    this.controleren = page.getByRole("button", { name: "Controleren" });
    this.kop = page.getByRole("heading", { name: "Controleer en maak aan" });
    this.knop = page.getByRole("main").getByRole("button", { name: "Zaak aanmaken" });
    this.afmaken = page.getByRole("button", { name: "Afmaken", exact: true });
    this.termijn = page.getByRole("status", { name: "Termijn" });
    page.on("response", (antwoord) => {
      const { pathname } = new URL(antwoord.url());
      if (antwoord.request().method() === "POST" && pathname === "/api/zaken")
        void this.onthoud(antwoord.json());
    });
  }

  toPad(zaaktype: Pick<Zaaktype, "url">): string {
    const keuze = { bron: this.bron, zaaktype: zaaktype.url.split("/").at(-1) ?? "" };
    return `/zaken/nieuw?${new URLSearchParams(keuze).toString()}`;
  }

  /** Opens the form of a zaaktype; `portaal` when it is not the usual one. */
  async open(zaaktype: Pick<Zaaktype, "url">, portaal = ""): Promise<void> {
    await bezoek(this.page, portaal + this.toPad(zaaktype));
    await expect(this.controleren).toBeVisible();
  }

  /** The least that is asked for: a name, and that the initiator is not known. */
  async vulIn(omschrijving: string): Promise<void> {
    await this.omschrijving.fill(omschrijving);
    await this.page.getByRole("radio", { name: "Niemand, of niet bekend" }).check();
  }

  /** From the form to the screen on which it is sent. */
  async controleer(): Promise<void> {
    await this.controleren.click();
    await expect(this.kop).toBeFocused();
  }

  /** The uuid of the zaak whose page it ended on. */
  async verwachtZaak(omschrijving: string): Promise<string> {
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(omschrijving);
    return new URL(this.page.url()).pathname.split("/").at(-1) ?? "";
  }

  async ruimOp(client: ZgwClient): Promise<void> {
    for (const uuid of this.#gemaakt) await client.delete(client.toUrl("zaken", `zaken/${uuid}`));
  }

  private async onthoud(inhoud: Promise<unknown>): Promise<void> {
    const { data } = gemaaktSchema.safeParse(await inhoud.catch(() => undefined));
    for (const uuid of [data?.uuid, data?.gemaakt?.zaak, data?.gemaakt?.mogelijk])
      if (uuid) this.#gemaakt.add(uuid);
  }
}

export const getZaak = (client: ZgwClient, uuid: string) => client.get(zaakSchema, "zaken", `zaken/${uuid}`);

export async function listRollen(client: ZgwClient, zaak: string): Promise<z.output<typeof rolSchema>[]> {
  const schema = z.object({ results: z.array(rolSchema) });
  return (await client.get(schema, "zaken", "rollen", { zaak })).results;
}

export const listEigenschappen = (client: ZgwClient, uuid: string) =>
  client.get(eigenschapSchema, "zaken", `zaken/${uuid}/zaakeigenschappen`);

/** How many zaken of this type have exactly these words. */
export async function countZaken(
  client: ZgwClient,
  zaaktype: Pick<Zaaktype, "url">,
  omschrijving: string,
): Promise<number> {
  const schema = z.object({ results: z.array(zaakSchema) });
  const { results } = await client.get(schema, "zaken", "zaken", {
    zaaktype: zaaktype.url,
    ordering: "-registratiedatum",
  });
  return results.filter((zaak) => zaak.omschrijving === omschrijving).length;
}
