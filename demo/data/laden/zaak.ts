import type { ZaakGegevens } from "../zaken.ts";
import { type Bron, type ZgwRecord, urlVan } from "./bron.ts";
import { RSIN, type ZaaktypeUrls } from "./catalogus.ts";
import { toRollen, toWie } from "./rollen.ts";

const toZaak = (zaak: ZaakGegevens, zaaktype: string): ZgwRecord => ({
  identificatie: zaak.identificatie,
  bronorganisatie: RSIN,
  verantwoordelijkeOrganisatie: RSIN,
  zaaktype,
  omschrijving: zaak.opzet.omschrijving,
  toelichting: zaak.opzet.toelichting ?? "",
  registratiedatum: zaak.startdatum,
  startdatum: zaak.startdatum,
  einddatumGepland: zaak.einddatumGepland,
  uiterlijkeEinddatumAfdoening: zaak.uiterlijkeEinddatumAfdoening,
  vertrouwelijkheidaanduiding: zaak.vertrouwelijkheidaanduiding,
});

const sleutelVan = ({ roltype, betrokkeneIdentificatie }: ZgwRecord) => {
  const { identificatie, inpBsn, innNnpId } = betrokkeneIdentificatie as ZgwRecord;
  return JSON.stringify([roltype, identificatie || inpBsn || innNnpId]);
};

/** Answers the URL of the medewerker's rol, if there is one. `bestaand`: what a broken-off run left. */
async function createRollen(
  bron: Bron,
  zaak: ZaakGegevens,
  urls: ZaaktypeUrls,
  zaakUrl: string,
  bestaand: ZgwRecord[],
): Promise<string | undefined> {
  const bekend = new Map(bestaand.map((rol) => [sleutelVan(rol), urlVan(rol)]));
  let laatste: string | undefined;
  for (const rol of toRollen(zaak, urls, zaakUrl))
    laatste =
      bekend.get(sleutelVan(rol)) ?? urlVan(await bron.post("zaken", "rollen", rol, toWie(zaak.intake)));
  return zaak.opzet.behandelaar ? laatste : undefined;
}

const toEigenschappenPad = (zaakUrl: string) => `zaken/${zaakUrl.split("/").at(-1) ?? ""}/zaakeigenschappen`;

async function createEigenschappen(
  bron: Bron,
  zaak: ZaakGegevens,
  urls: ZaaktypeUrls,
  zaakUrl: string,
  bestaand: ZgwRecord[],
): Promise<void> {
  const bekend = new Set(bestaand.map(({ naam }) => naam));
  for (const { naam, waarde } of zaak.eigenschappen) {
    if (bekend.has(naam)) continue;
    const body = { zaak: zaakUrl, eigenschap: urls.eigenschappen.get(naam), waarde };
    await bron.post("zaken", toEigenschappenPad(zaakUrl), body, toWie(zaak.intake));
  }
}

async function createStatussen(
  bron: Bron,
  zaak: ZaakGegevens,
  urls: ZaaktypeUrls,
  zaakUrl: string,
  rol: string | undefined,
) {
  const { statussen, uitvoerder } = zaak;
  const { afgehandeld } = zaak.opzet;
  for (const [i, { statustype, datumStatusGezet, toelichting, door }] of statussen.entries()) {
    if (afgehandeld && i === statussen.length - 1) {
      const resultaattype = urls.resultaattypen.get(afgehandeld.resultaat);
      const body = { zaak: zaakUrl, resultaattype, toelichting: afgehandeld.toelichting };
      await bron.post("zaken", "resultaten", body, toWie(uitvoerder)); // before the eindstatus (zrc-007)
    }
    const status = {
      zaak: zaakUrl,
      statustype: urls.statustypen.get(statustype),
      datumStatusGezet,
      statustoelichting: toelichting,
      ...(rol && door === zaak.opzet.behandelaar ? { gezetdoor: rol } : {}),
    };
    await bron.post("zaken", "statussen", status, toWie(door));
  }
}

async function updateTermijn(bron: Bron, zaak: ZaakGegevens, zaakUrl: string) {
  const wie = toWie(zaak.uitvoerder);
  const { opgeschort } = zaak.opzet;
  if (zaak.verlenging) {
    const { reden, duur, ...datums } = zaak.verlenging;
    await bron.patch(zaakUrl, { verlenging: { reden, duur }, ...datums }, wie, reden);
  }
  if (opgeschort)
    await bron.patch(zaakUrl, { opschorting: { indicatie: true, reden: opgeschort } }, wie, opgeschort);
  if (!zaak.heeftTermijn) {
    const leeg = { einddatumGepland: null, uiterlijkeEinddatumAfdoening: null };
    await bron.patch(zaakUrl, leeg, wie, "Termijn niet overgenomen");
  }
}

/**
 * Writes one zaak with all that belongs to it, rollen before statussen. Answers false when it was there already:
 * someone may have worked on it since. One without a status where there should be one was broken off, and is finished.
 */
export async function createZaak(bron: Bron, zaak: ZaakGegevens, urls: ZaaktypeUrls): Promise<boolean> {
  const { identificatie } = zaak;
  const [bestaande] = await bron.list("zaken", "zaken", { identificatie, bronorganisatie: RSIN });
  if (bestaande && (bestaande.status || zaak.statussen.length === 0)) return false;
  const zaakUrl = urlVan(
    bestaande ?? (await bron.post("zaken", "zaken", toZaak(zaak, urls.zaaktype), toWie(zaak.intake))),
  );
  const rollen = bestaande ? await bron.list("zaken", "rollen", { zaak: zaakUrl }) : [];
  const eigenschappen = bestaande ? await bron.list("zaken", toEigenschappenPad(zaakUrl)) : [];
  const rol = await createRollen(bron, zaak, urls, zaakUrl, rollen);
  await createEigenschappen(bron, zaak, urls, zaakUrl, eigenschappen);
  await updateTermijn(bron, zaak, zaakUrl);
  await createStatussen(bron, zaak, urls, zaakUrl, rol);
  return true;
}
