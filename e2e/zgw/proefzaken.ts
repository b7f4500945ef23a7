import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Omgeving } from "../omgeving/omgeving.ts";
import type { ZgwClient } from "./client.ts";
import { dagenVanaf } from "./datum.ts";
import type { Zaaktype } from "./zaaktype.ts";

const zaakSchema = z.object({
  url: z.string(),
  uuid: z.string(),
  identificatie: z.string(),
  omschrijving: z.string(),
});
const statusSchema = z.object({
  statustype: z.string(),
  statustoelichting: z.string(),
  datumStatusGezet: z.string(),
});
const rolSchema = z.object({
  url: z.string(),
  omschrijving: z.string(),
  omschrijvingGeneriek: z.string(),
  betrokkeneType: z.string(),
  roltoelichting: z.string(),
  betrokkeneIdentificatie: z.record(z.string(), z.unknown()),
});
const auditSchema = z.array(
  z.object({
    resource: z.string(),
    actie: z.string(),
    gebruikersId: z.string(),
    gebruikersWeergave: z.string(),
    toelichting: z.string(),
  }),
);
const gemaakt = z.object({ url: z.string() });
const notitieSchema = z.object({ url: z.string(), tekst: z.string() });
const zaakeigenschapSchema = z.object({ url: z.string(), eigenschap: z.string(), waarde: z.string() });

export interface Proefzaak extends z.output<typeof zaakSchema> {
  /** Path of its page in the portal. */
  pad: string;
  zaaktype: Zaaktype;
}

interface NieuweZaak {
  zaaktype?: Zaaktype;
  /** More to put in the zaak itself, as the standard names it. */
  velden?: Record<string, unknown>;
  behandelaar?: { medewerkerId: string; naam: string };
  team?: { id: string; naam: string };
  /** How many of its statustypen it went through; each with a toelichting. */
  statussen?: number;
}

/** Makes zaken at the source for one test, and deletes them after it. */
export class Proefzaken {
  readonly #gemaakt: string[] = [];

  constructor(
    readonly client: ZgwClient,
    readonly zaaktype: Zaaktype,
    private readonly bron: Omgeving["bron"],
  ) {}

  async maak({
    zaaktype = this.zaaktype,
    velden,
    behandelaar,
    team,
    statussen = 1,
  }: NieuweZaak = {}): Promise<Proefzaak> {
    const zaak = await this.client.post(zaakSchema, "zaken", "zaken", {
      zaaktype: zaaktype.url,
      bronorganisatie: "000000012",
      verantwoordelijkeOrganisatie: "000000012",
      startdatum: dagenVanaf(-30),
      omschrijving: `Proef ${randomUUID()}`,
      vertrouwelijkheidaanduiding: "openbaar",
      ...velden,
    });
    this.#gemaakt.push(zaak.url);
    const proefzaak = { ...zaak, zaaktype, pad: `/zaken/${this.bron.id}/${zaak.uuid}` };
    for (let stap = 0; stap < statussen; stap++) await this.zetStatus(proefzaak, stap, statussen - stap);
    if (behandelaar) {
      const [achternaam] = behandelaar.naam.split(" ").slice(-1);
      const betrokkeneIdentificatie = { identificatie: behandelaar.medewerkerId, achternaam };
      await this.voegRolToe(proefzaak, "behandelaar", "medewerker", betrokkeneIdentificatie);
    }
    if (team) {
      const betrokkeneIdentificatie = { identificatie: team.id, naam: team.naam };
      await this.voegRolToe(proefzaak, "behandelaar", "organisatorische_eenheid", betrokkeneIdentificatie);
    }
    return proefzaak;
  }

  /** The `stap`-th statustype of its zaaktype, so many hours ago. */
  async zetStatus(zaak: Proefzaak, stap: number, urenGeleden = 0): Promise<void> {
    const moment = Date.now() - urenGeleden * 3_600_000 - 1_000; // a source refuses what its own clock has not reached
    await this.client.post(gemaakt, "zaken", "statussen", {
      zaak: zaak.url,
      statustype: zaak.zaaktype.statustypen[stap]?.url,
      datumStatusGezet: new Date(moment).toISOString(),
      statustoelichting: `Toelichting bij stap ${stap + 1}`,
    });
  }

  async voegRolToe(
    zaak: Proefzaak,
    generiek: string,
    betrokkeneType: string,
    betrokkeneIdentificatie: object,
  ): Promise<void> {
    const roltype = zaak.zaaktype.roltypen.find(
      ({ omschrijvingGeneriek }) => omschrijvingGeneriek === generiek,
    );
    if (!roltype) throw new Error(`${zaak.zaaktype.omschrijving} has no roltype ${generiek}.`);
    await this.client.post(gemaakt, "zaken", "rollen", {
      zaak: zaak.url,
      roltype: roltype.url,
      betrokkeneType,
      roltoelichting: roltype.omschrijving,
      betrokkeneIdentificatie,
    });
  }

  async voegEigenschapToe(zaak: Proefzaak, eigenschap: string, waarde: string): Promise<void> {
    const body = { zaak: zaak.url, eigenschap, waarde };
    await this.client.post(gemaakt, "zaken", `zaken/${zaak.uuid}/zaakeigenschappen`, body);
  }

  listEigenschappen(zaak: Proefzaak): Promise<z.output<typeof zaakeigenschapSchema>[]> {
    return this.client.get(z.array(zaakeigenschapSchema), "zaken", `zaken/${zaak.uuid}/zaakeigenschappen`);
  }

  /** A document without content, of a type that the zaaktype knows. */
  async voegDocumentToe(zaak: Proefzaak, titel: string, velden: Record<string, unknown> = {}): Promise<void> {
    const schema = z.object({ results: z.array(z.object({ informatieobjecttype: z.string() })) });
    const pad = "zaaktype-informatieobjecttypen";
    const { results } = await this.client.get(schema, "catalogi", pad, { zaaktype: zaak.zaaktype.url });
    const [type] = results;
    if (!type) throw new Error(`${zaak.zaaktype.omschrijving} knows no documents.`);
    const document = await this.client.post(gemaakt, "documenten", "enkelvoudiginformatieobjecten", {
      ...type,
      bronorganisatie: "000000012",
      creatiedatum: dagenVanaf(-3),
      titel,
      auteur: "Proef van het portaal",
      taal: "dut",
      vertrouwelijkheidaanduiding: "openbaar",
      ...velden,
    });
    const body = { zaak: zaak.url, informatieobject: document.url };
    await this.client.post(gemaakt, "zaken", "zaakinformatieobjecten", body);
  }

  /** Newest first, as the source has them now. */
  async listStatussen(zaak: Proefzaak): Promise<z.output<typeof statusSchema>[]> {
    const schema = z.object({ results: z.array(statusSchema) });
    const { results } = await this.client.get(schema, "zaken", "statussen", { zaak: zaak.url });
    return results.sort(
      (een, ander) => Date.parse(ander.datumStatusGezet) - Date.parse(een.datumStatusGezet),
    );
  }

  async listRollen(zaak: Proefzaak): Promise<z.output<typeof rolSchema>[]> {
    const schema = z.object({ results: z.array(rolSchema) });
    return (await this.client.get(schema, "zaken", "rollen", { zaak: zaak.url })).results;
  }

  /** The ids of who handles it, persons and teams, sorted. */
  async listBehandelaarIds(zaak: Proefzaak): Promise<string[]> {
    return (await this.listRollen(zaak))
      .filter(({ omschrijvingGeneriek }) => omschrijvingGeneriek === "behandelaar")
      .map(({ betrokkeneIdentificatie }) => String(betrokkeneIdentificatie["identificatie"]))
      .sort();
  }

  listAudittrail(zaak: Proefzaak): Promise<z.output<typeof auditSchema>> {
    return this.client.get(auditSchema, "zaken", `zaken/${zaak.uuid}/audittrail`);
  }

  async listNotities(zaak: Proefzaak): Promise<z.output<typeof notitieSchema>[]> {
    const schema = z.object({ results: z.array(notitieSchema) });
    const query = { gerelateerdAan: zaak.url };
    return (await this.client.get(schema, "zaken", "zaaknotities", query)).results;
  }

  /** What somebody else does meanwhile to every notitie of the zaak. */
  async wijzigNotities(zaak: Proefzaak, velden: Record<string, unknown>): Promise<void> {
    for (const { url } of await this.listNotities(zaak)) await this.client.patch(url, velden);
  }

  /** The zaak as the source has it now, every field of it. */
  lees(zaak: Proefzaak): Promise<Record<string, unknown>> {
    return this.client.get(z.record(z.string(), z.unknown()), "zaken", `zaken/${zaak.uuid}`);
  }

  /** What somebody else does meanwhile. */
  async wijzig(zaak: Proefzaak, velden: Record<string, unknown>): Promise<void> {
    await this.client.patch(zaak.url, velden);
  }

  async ruimOp(): Promise<void> {
    for (const url of this.#gemaakt.splice(0)) await this.client.delete(url);
  }
}
