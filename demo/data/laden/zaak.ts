import { heeftLeges } from "../dossier/werk.ts";
import type { ZaakGegevens } from "../zaken.ts";
import { type Bron, urlVan, type ZgwRecord } from "./bron.ts";
import { type Catalogus, RSIN, type Urls } from "./catalogus.ts";
import { ensureBesluit } from "./besluit.ts";
import { ensureDocumenten } from "./documenten.ts";
import { ensureEigenschappen, ensureNotities, ensureObjecten } from "./bij-zaak.ts";
import { ensureRollen, toRollen, toWie } from "./rollen.ts";
import { ensureEindstatus, ensureStatussen } from "./statussen.ts";
import { updateZaak } from "./wijzigen.ts";
import type { ZaaktypeUrls } from "./zaaktype.ts";

/** What is known of the source while the zaken are loaded. */
export type Omgeving = {
  bron: Bron;
  catalogus: Catalogus;
  /** By identificatie of the zaaktype. */
  typen: ReadonlyMap<string, ZaaktypeUrls>;
  /** URLs of zaken that were loaded, by identificatie. */
  zaken: Map<string, string>;
};

/** A zaak that is being loaded. */
export type Werk = {
  zaak: ZaakGegevens;
  url: string;
  urls: ZaaktypeUrls;
  /** False for a zaak that this run made: then there is nothing to look for. */
  bestond: boolean;
  /** URL of the rol of the medewerker, if there is one; only when the rollen are there. */
  rol?: string | undefined;
};

function toZaak(zaak: ZaakGegevens, urls: ZaaktypeUrls, zaken: Urls): ZgwRecord {
  const { opzet, plek } = zaak;
  const hoofdzaak = zaak.hoofdzaak && zaken.get(zaak.hoofdzaak);
  const gaatOver = zaak.gaatOver && zaken.get(zaak.gaatOver);
  return {
    identificatie: zaak.identificatie,
    bronorganisatie: RSIN,
    verantwoordelijkeOrganisatie: RSIN,
    zaaktype: urls.zaaktype,
    omschrijving: opzet.omschrijving,
    toelichting: opzet.toelichting ?? "",
    registratiedatum: zaak.startdatum,
    startdatum: zaak.startdatum,
    einddatumGepland: zaak.einddatumGepland,
    uiterlijkeEinddatumAfdoening: zaak.uiterlijkeEinddatumAfdoening,
    vertrouwelijkheidaanduiding: zaak.vertrouwelijkheidaanduiding,
    productenOfDiensten: urls.producten,
    kenmerken: zaak.kenmerken,
    ...(plek ? { zaakgeometrie: { type: "Point", coordinates: plek.punt } } : {}),
    ...(heeftLeges(zaak) ? { betalingsindicatie: "nog_niet" } : {}),
    ...(hoofdzaak ? { hoofdzaak } : {}),
    ...(gaatOver ? { relevanteAndereZaken: [{ url: gaatOver, aardRelatie: "onderwerp" }] } : {}),
  };
}

/** Statussen come last, and rollen just before: a zaak that has those is complete, whatever was done to it since. */
async function isCompleet(bron: Bron, { zaak, url, urls }: Werk): Promise<boolean> {
  const [pad, aantal] =
    zaak.statussen.length > 0
      ? (["statussen", zaak.statussen.length] as const)
      : (["rollen", toRollen(zaak, urls, url).length] as const);
  return (await bron.list("zaken", pad, { zaak: url })).length >= aantal;
}

/**
 * Writes a zaak with all that belongs to it, but does not close it. One that is complete is left alone, for someone
 * may have worked on it; one that was broken off is finished. Answers undefined when there was nothing to do.
 */
export async function beginZaak(omgeving: Omgeving, zaak: ZaakGegevens): Promise<Werk | undefined> {
  const { bron, typen, zaken } = omgeving;
  const urls = typen.get(zaak.zaaktype.identificatie);
  if (!urls) throw new Error(`Zaaktype ${zaak.zaaktype.identificatie} was not loaded.`);
  const { identificatie } = zaak;
  const zoek = { identificatie, bronorganisatie: RSIN };
  const [bestaande] = urls.nieuw ? [] : await bron.list("zaken", "zaken", zoek);
  const url = urlVan(
    bestaande ?? (await bron.post("zaken", "zaken", toZaak(zaak, urls, zaken), toWie(zaak.intake))),
  );
  zaken.set(identificatie, url);
  const werk: Werk = { zaak, url, urls, bestond: bestaande !== undefined };
  if (werk.bestond && (await isCompleet(bron, werk))) return undefined;
  await ensureEigenschappen(bron, werk);
  await ensureObjecten(bron, werk);
  const documenten = await ensureDocumenten(omgeving, werk);
  await ensureNotities(bron, werk);
  await updateZaak(bron, werk, bestaande);
  await ensureBesluit(omgeving, werk, documenten);
  const metRol: Werk = { ...werk, rol: await ensureRollen(bron, werk) };
  await ensureStatussen(bron, metRol);
  return metRol;
}

/** Closes a zaak that is meant to be closed. */
export const sluitZaak = (bron: Bron, werk: Werk): Promise<void> => ensureEindstatus(bron, werk);
