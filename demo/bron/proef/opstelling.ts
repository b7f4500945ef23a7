import { startBron, type Bron, type BronOptions } from "../start-bron.ts";
import { Client, listAt, textAt, type Json } from "./client.ts";
import { toDomein } from "./eigen.ts";
import { PROCESTYPE, toSelectielijst } from "./selectielijst.ts";
import { GEVRAAGD, vreemdeBron } from "./vreemde-bron.ts";

export const ZAKEN = "/zaken/api/v1";
export const CATALOGI = "/catalogi/api/v1";
export const AUTORISATIES = "/autorisaties/api/v1";
export const DOCUMENTEN = "/documenten/api/v1";
export const BESLUITEN = "/besluiten/api/v1";
export const NOTIFICATIES = "/notificaties/api/v1";
export const RSIN = "000000012";

const CLIENTS = {
  beheer: "geheim-van-beheer",
  vergunningen: "geheim-van-vergunningen",
  ander: "geheim-van-ander",
};

export interface Opstelling {
  bron: Bron;
  beheer: Client;
  /** Without rights until `grant` gives them. */
  vergunningen: Client;
  ander: Client;
  grant(client: Client, autorisaties: Json[]): Promise<string>;
}

/** The source to ask: one of our own with these options, or the one that `npm run contract -- --bron` names. */
export async function startOpstelling(options: Partial<BronOptions> = {}): Promise<Opstelling> {
  const { als, ...others } = options;
  if (vreemdeBron && ((als ?? GEVRAAGD) !== GEVRAAGD || Object.keys(others).length > 0))
    throw new Error("A source of somebody else is what it is: skip this test with its reason (vragen.ts)");
  const bron = vreemdeBron
    ? { adres: "", stop: () => Promise.resolve() }
    : await startBron({ poort: 0, clients: CLIENTS, beheerder: "beheer", ...options });
  const client = (name: keyof typeof CLIENTS) =>
    vreemdeBron
      ? new Client(vreemdeBron.adres, ...vreemdeBron.clients[name])
      : new Client(bron.adres, name, CLIENTS[name]);
  const beheer = client("beheer");
  return {
    bron,
    beheer,
    vergunningen: client("vergunningen"),
    ander: client("ander"),
    grant: (to, autorisaties) => grant(beheer, to.clientId, autorisaties),
  };
}

/** Exactly these rights: what the client had from an earlier test goes first. */
async function grant(beheer: Client, clientId: string, autorisaties: Json[]): Promise<string> {
  const path = `${AUTORISATIES}/applicaties`;
  for (const earlier of listAt((await beheer.get(`${path}?clientIds=${clientId}`)).body, "results"))
    await beheer.delete(textAt(earlier, "url"));
  return (await beheer.make(path, { clientIds: [clientId], label: clientId, autorisaties })).url;
}

export interface Type {
  catalogus: string;
  zaaktype: string;
  ontvangen: string;
  behandeld: string;
  resultaattype: string;
  behandelaar: string;
  initiator: string;
  eigenschap: string;
}

export const zaaktypeBody = (catalogus: string, identificatie: string): Json => ({
  identificatie,
  omschrijving: `Zaaktype ${identificatie}`,
  vertrouwelijkheidaanduiding: "zaakvertrouwelijk",
  doel: "Proef",
  aanleiding: "Aanvraag",
  indicatieInternOfExtern: "extern",
  handelingInitiator: "Aanvragen",
  onderwerp: "Vergunning",
  handelingBehandelaar: "Behandelen",
  doorlooptijd: "P8W",
  servicenorm: "P6W",
  opschortingEnAanhoudingMogelijk: true,
  verlengingMogelijk: true,
  verlengingstermijn: "P6W",
  publicatieIndicatie: false,
  productenOfDiensten: ["https://example.com/product/1"],
  referentieproces: { naam: "Vergunning" },
  verantwoordelijke: "Gemeente Voorbeeld",
  beginGeldigheid: "2020-01-01",
  versiedatum: "2020-01-01",
  catalogus,
  besluittypen: [],
  gerelateerdeZaaktypen: [],
  ...PROCESTYPE,
});

export const catalogusBody = (domein: string): Json => ({
  domein,
  rsin: RSIN,
  contactpersoonBeheerNaam: "Contractproef",
});

/** A published zaaktype with two statustypen, and everything a zaak of it needs. */
export async function makeType(
  beheer: Client,
  catalogus: string,
  identificatie: string,
  more: Json = {},
): Promise<Type> {
  const { url: zaaktype } = await beheer.make(`${CATALOGI}/zaaktypen`, {
    ...zaaktypeBody(catalogus, identificatie),
    ...more,
  });
  const part = async (path: string, body: Json) =>
    (await beheer.make(`${CATALOGI}/${path}`, { zaaktype, ...body })).url;
  const type = {
    catalogus,
    zaaktype,
    ontvangen: await part("statustypen", { omschrijving: "Ontvangen", volgnummer: 1 }),
    behandeld: await part("statustypen", { omschrijving: "Behandeld", volgnummer: 2 }),
    resultaattype: await part("resultaattypen", {
      omschrijving: "Verleend",
      ...toSelectielijst("afgehandeld"),
      archiefnominatie: "vernietigen",
      archiefactietermijn: "P10Y",
      brondatumArchiefprocedure: { afleidingswijze: "afgehandeld", procestermijn: null },
    }),
    behandelaar: await part("roltypen", { omschrijving: "Behandelaar", omschrijvingGeneriek: "behandelaar" }),
    initiator: await part("roltypen", { omschrijving: "Aanvrager", omschrijvingGeneriek: "initiator" }),
    eigenschap: await part("eigenschappen", {
      naam: "kenteken",
      definitie: "Kenteken van het voertuig",
      specificatie: { formaat: "tekst", lengte: "10", kardinaliteit: "1" },
    }),
  };
  const published = await beheer.post(`${zaaktype}/publish`, undefined);
  if (published.status !== 200) throw new Error(published.text);
  return type;
}

/** A catalogus of its own; at somebody else's source, where earlier runs left theirs, under a name of chance. */
export const makeCatalogus = async (beheer: Client, domein: string) =>
  (await beheer.make(`${CATALOGI}/catalogussen`, catalogusBody(toDomein(domein)))).url;

export const zaakBody = (zaaktype: string, more: Json = {}): Json => ({
  zaaktype,
  bronorganisatie: RSIN,
  verantwoordelijkeOrganisatie: RSIN,
  startdatum: "2026-01-05",
  ...more,
});

export const makeZaak = (client: Client, zaaktype: string, more: Json = {}) =>
  client.make(`${ZAKEN}/zaken`, zaakBody(zaaktype, more));

export const medewerkerRol = (zaak: string, roltype: string, identificatie: string): Json => ({
  zaak,
  roltype,
  betrokkeneType: "medewerker",
  roltoelichting: "Behandelt de zaak",
  betrokkeneIdentificatie: { identificatie, achternaam: "Boer" },
});
