import "server-only";
import { canBesluitHistorieLezen, canBesluitLezen } from "@/lib/rechten/stuk-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import { besluiten, catalogi, heeftApi, toUuid, zaken } from "@/lib/zgw";
import { getVerbindingVoorZaak, type ZaakPlek } from "../get-verbinding";
import { alvast, leesZaak } from "../lees-zaak";

export interface BesluitRegel {
  uuid: string;
  identificatie: string;
  /** Undefined when the catalogus does not say. */
  type: string | undefined;
  toelichting: string;
  /** ISO dates. */
  datum: string | undefined;
  ingangsdatum: string | undefined;
  vervaldatum: string | undefined;
  verzenddatum: string | undefined;
  publicatiedatum: string | undefined;
  /** The last day on which one may react to it. */
  uiterlijkeReactiedatum: string | undefined;
  /** This profiel may read its history. */
  historie: boolean;
}

export interface BesluitenVanZaak {
  /** False when the bron has no besluiten at all. */
  beschikbaar: boolean;
  regels: BesluitRegel[];
  /** There, but not for this profiel to see. */
  verborgen: number;
}

/**
 * The besluiten of a zaak that this profiel may see, newest first: one call beside the one for the zaak. Throws
 * PortaalFout (niet-gevonden) and ZgwError.
 */
export async function getBesluitenVanZaak(
  medewerker: Medewerker,
  { bron, uuid }: ZaakPlek,
): Promise<BesluitenVanZaak> {
  const verbinding = getVerbindingVoorZaak(medewerker, bron, uuid);
  const beschikbaar = heeftApi(verbinding, "besluiten");
  const lezing = beschikbaar
    ? alvast(besluiten.listBesluitenForZaak(verbinding, zaken.toZaakUrl(verbinding, uuid)))
    : [];
  const typen = beschikbaar ? catalogi.listAllBesluittypen(verbinding).catch(() => []) : [];
  const { rechten } = await leesZaak(verbinding, uuid);
  const alle = await lezing;
  const zichtbaar = alle.filter((besluit) => canBesluitLezen(rechten, besluit));
  const naam = new Map((await typen).map(({ url, omschrijving }) => [url, omschrijving]));
  return {
    beschikbaar,
    regels: zichtbaar
      .map((besluit) => ({
        uuid: toUuid(besluit.url),
        identificatie: besluit.identificatie,
        type: naam.get(besluit.besluittype),
        toelichting: besluit.toelichting,
        datum: besluit.datum,
        ingangsdatum: besluit.ingangsdatum,
        vervaldatum: besluit.vervaldatum,
        verzenddatum: besluit.verzenddatum,
        publicatiedatum: besluit.publicatiedatum,
        uiterlijkeReactiedatum: besluit.uiterlijkeReactiedatum,
        historie: canBesluitHistorieLezen(rechten, besluit),
      }))
      .sort((een, ander) => (ander.datum ?? "").localeCompare(een.datum ?? "")),
    verborgen: alle.length - zichtbaar.length,
  };
}
