import type { DocumentGegevens } from "../dossier/documenten.ts";
import { toInhoud } from "../dossier/inhoud.ts";
import type { ZaakGegevens } from "../zaken.ts";
import { BronFout } from "./bron-fout.ts";
import { type Bron, urlVan, type ZgwRecord } from "./bron.ts";
import { RSIN, type Urls } from "./catalogus.ts";
import { maakVersie, ontgrendel, stuurDelen } from "./inhoud-sturen.ts";
import { toWie } from "./rollen.ts";
import type { Omgeving, Werk } from "./zaak.ts";

const EIO = "enkelvoudiginformatieobjecten";

const find = async (bron: Bron, identificatie: string): Promise<ZgwRecord | undefined> =>
  (await bron.list("documenten", EIO, { identificatie, bronorganisatie: RSIN }))[0];

function toBody(
  zaak: ZaakGegevens,
  document: DocumentGegevens,
  informatieobjecttype: string | undefined,
): ZgwRecord {
  const { stuk, creatiedatum } = document;
  return {
    identificatie: document.identificatie,
    bronorganisatie: RSIN,
    creatiedatum,
    titel: document.titel,
    vertrouwelijkheidaanduiding: zaak.vertrouwelijkheidaanduiding,
    auteur: document.auteur,
    status: document.status,
    formaat: document.formaat,
    taal: "nld",
    bestandsnaam: document.bestandsnaam,
    beschrijving: `${stuk.titel} bij ${zaak.opzet.omschrijving}`,
    ...(stuk.richting === "inkomend" ? { ontvangstdatum: creatiedatum } : {}),
    ...(stuk.richting === "uitgaand" && document.status === "definitief"
      ? { verzenddatum: creatiedatum }
      : {}),
    ...(stuk.type === "Beschikking" && document.status === "definitief"
      ? { ondertekening: { soort: "digitaal", datum: creatiedatum } }
      : {}),
    // drc-006: true comes with the gebruiksrechten
    indicatieGebruiksrecht: document.indicatieGebruiksrecht === true ? null : document.indicatieGebruiksrecht,
    informatieobjecttype,
  };
}

async function create(
  bron: Bron,
  zaak: ZaakGegevens,
  document: DocumentGegevens,
  body: ZgwRecord,
): Promise<ZgwRecord> {
  const inhoud = toInhoud(zaak, document, 1);
  const wie = toWie(document.door);
  const inDelen = document.groot && (await bron.kent("documenten", "bestandsdelen/{uuid}"));
  const metInhoud = {
    ...body,
    inhoud: inDelen ? null : inhoud.toString("base64"),
    bestandsomvang: inhoud.length,
  };
  const gemaakt = await bron.post("documenten", EIO, metInhoud, wie).catch(async (fout: unknown) => {
    // a document outlives the zaak it was made for
    const isBekend =
      fout instanceof BronFout && fout.codes.some((code) => code.startsWith("identificatie-niet-uniek"));
    const bestaand = isBekend ? await find(bron, document.identificatie) : undefined;
    if (!bestaand) throw fout;
    return bestaand;
  });
  if (Array.isArray(gemaakt.bestandsdelen) && gemaakt.bestandsdelen.length > 0 && gemaakt.lock)
    await stuurDelen(bron, gemaakt, inhoud, wie);
  return gemaakt;
}

async function ensureGebruiksrechten(bron: Bron, document: DocumentGegevens, eio: ZgwRecord): Promise<void> {
  if (document.stuk.gebruiksrecht === undefined || eio.indicatieGebruiksrecht === true) return;
  const body = {
    informatieobject: urlVan(eio),
    startdatum: `${document.creatiedatum}T00:00:00Z`,
    omschrijvingVoorwaarden: document.stuk.gebruiksrecht,
  };
  await bron.post("documenten", "gebruiksrechten", body, toWie(document.door));
}

/** A document with all its versions; answers its URL. `bestond`: an earlier run may have made it, or half of it. */
async function ensureDocument(
  bron: Bron,
  zaak: ZaakGegevens,
  document: DocumentGegevens,
  body: ZgwRecord,
  bestond: boolean,
): Promise<string> {
  const wie = toWie(document.door);
  const bestaand = bestond ? await find(bron, document.identificatie) : undefined;
  const eio = bestaand ?? (await create(bron, zaak, document, body));
  if (bestaand?.locked === true && !document.opSlot) await ontgrendel(bron, bestaand, wie);
  const isOnaf = bestaand !== undefined && !bestaand.inhoud;
  const versie = isOnaf ? 0 : Number(eio.versie);
  for (let nummer = versie + 1; nummer <= document.versies; nummer++)
    await maakVersie(bron, eio, body, toInhoud(zaak, document, nummer), wie);
  await ensureGebruiksrechten(bron, document, eio);
  if (document.opSlot && eio.locked !== true) await bron.postUrl(`${urlVan(eio)}/lock`, {}, wie);
  return urlVan(eio);
}

/** The documents of a zaak, and that they belong to it. Answers their URLs by identificatie. */
export async function ensureDocumenten({ bron, catalogus }: Omgeving, werk: Werk): Promise<Urls> {
  const { zaak, url, bestond } = werk;
  const urls = new Map<string, string>();
  if (zaak.documenten.length === 0 || !(await bron.kent("documenten", EIO))) return urls;
  const bestaand = bestond ? await bron.list("zaken", "zaakinformatieobjecten", { zaak: url }) : [];
  const bekend = new Set(bestaand.map(({ informatieobject }) => informatieobject));
  for (const document of zaak.documenten) {
    const body = toBody(zaak, document, catalogus.informatieobjecttypen.get(document.stuk.type));
    const informatieobject = await ensureDocument(bron, zaak, document, body, bestond);
    urls.set(document.identificatie, informatieobject);
    if (bekend.has(informatieobject)) continue;
    const relatie = { zaak: url, informatieobject, titel: document.stuk.titel };
    await bron.post("zaken", "zaakinformatieobjecten", relatie, toWie(document.door));
  }
  return urls;
}
