import "server-only";
import { canZaakLezen } from "@/lib/rechten/zaak-rechten";
import { getDagenVanNet } from "@/lib/termijn/vandaag";
import { zaken, type Zaak } from "@/lib/zgw";
import { getConfig } from "@/lib/config/config";
import type { FormulierOpzet } from "./get-zaak-formulier";

/** The zaak that was made under a reserved number; undefined when there is none (yet). Throws ZgwError. */
export async function findByNummer(
  { verbinding }: FormulierOpzet,
  identificatie: string,
): Promise<Zaak | undefined> {
  const { results } = await zaken.listZaken(verbinding, {
    identificatie,
    bronorganisatie: getConfig().gemeente.rsin,
  });
  return results.find((zaak) => zaak.identificatie === identificatie);
}

/**
 * A zaak that may be the one that was just sent: same type, start and words, registered just now, still open. Only what every
 * source can be asked goes along as a filter; the rest is held to here. Throws ZgwError.
 */
export async function findLijkend(
  { verbinding, rechten, mogelijkheden }: FormulierOpzet,
  nieuw: zaken.NieuweZaak,
  nietDeze: readonly string[],
): Promise<Zaak | undefined> {
  const { zaaktype, startdatum, omschrijving, toelichting } = nieuw;
  const dagen = getDagenVanNet();
  const kan = (naam: string) => mogelijkheden.heeftParameter("/zaken", naam);
  const { results } = await zaken.listZaken(verbinding, {
    zaaktype,
    startdatum,
    registratiedatum: kan("registratiedatum") && dagen.length === 1 ? dagen[0] : undefined,
    ordering: kan("ordering") ? "-registratiedatum" : undefined,
  });
  return results.find(
    (zaak) =>
      zaak.zaaktype === zaaktype &&
      zaak.startdatum === startdatum &&
      zaak.omschrijving === omschrijving &&
      zaak.toelichting === toelichting &&
      dagen.includes(zaak.registratiedatum ?? "") &&
      !zaak.einddatum &&
      !nietDeze.includes(zaak.uuid) &&
      canZaakLezen(rechten, zaak),
  );
}
