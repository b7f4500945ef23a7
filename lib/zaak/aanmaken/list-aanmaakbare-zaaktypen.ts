import "server-only";
import { getConfig } from "@/lib/config/config";
import type { Melding } from "@/lib/fout/melding";
import { userMessage } from "@/lib/fout/user-message";
import { getRechten } from "@/lib/rechten/get-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import { getVandaag } from "@/lib/termijn/vandaag";
import { catalogi, findZgwFor, getMogelijkheden, toUuid, type Verbinding } from "@/lib/zgw";
import { canTypeAanmaken } from "./aanmaakbaar";
import { getHoofdzaak, getVerbindingVoorBron, type Hoofdzaak } from "./hoofdzaak";
import type { HoofdzaakKeuze } from "./zaak-formulier.schema";

export interface ZaaktypeKeuze {
  uuid: string;
  naam: string;
  identificatie: string;
  doel: string;
}

export interface ZaaktypeKeuzes {
  bronnen: { bron: { id: string; naam: string }; zaaktypen: ZaaktypeKeuze[] }[];
  /** The zaak under which the new one comes; only its deelzaaktypen are among the choices. */
  hoofdzaak: HoofdzaakKeuze | undefined;
  /** Bronnen that could not be asked. */
  gebreken: Melding[];
}

/**
 * The zaaktypen of which this medewerker can make a zaak today, by name, per bron. One bron that fails costs only its own.
 * Throws PortaalFout for a hoofdzaak that cannot be one, and ZgwError when no bron answers.
 */
export async function listAanmaakbareZaaktypen(
  medewerker: Medewerker,
  keuze: { bron?: string | undefined; hoofdzaak?: string | undefined } = {},
): Promise<ZaaktypeKeuzes> {
  const { bron, hoofdzaak: uuid } = keuze;
  const hoofdzaak =
    uuid === undefined ? undefined : await getHoofdzaak(medewerker, { bron: bron ?? "", uuid });
  const verbindingen = hoofdzaak
    ? [getVerbindingVoorBron(medewerker, bron ?? "")]
    : getConfig().bronnen.flatMap(({ id }) => findZgwFor(medewerker, id) ?? []);
  const lijsten = await Promise.allSettled(
    verbindingen.map((verbinding) => listVoorBron(medewerker, verbinding, hoofdzaak)),
  );
  const gelukt = lijsten.flatMap((lijst) => (lijst.status === "fulfilled" ? [lijst.value] : []));
  const fouten = lijsten.flatMap((lijst) => (lijst.status === "rejected" ? [lijst.reason as unknown] : []));
  if (gelukt.length === 0 && fouten.length > 0) throw fouten[0];
  return {
    bronnen: gelukt,
    hoofdzaak: hoofdzaak && {
      uuid: hoofdzaak.uuid,
      identificatie: hoofdzaak.identificatie,
      omschrijving: hoofdzaak.omschrijving,
    },
    gebreken: fouten.map((fout) => userMessage(fout)),
  };
}

async function listVoorBron(
  medewerker: Medewerker,
  verbinding: Verbinding,
  hoofdzaak: Hoofdzaak | undefined,
): Promise<ZaaktypeKeuzes["bronnen"][number]> {
  const vandaag = getVandaag();
  const [rechten, mogelijkheden] = await Promise.all([
    getRechten(verbinding),
    getMogelijkheden(verbinding, "catalogi"),
  ]);
  const kanOpDag = mogelijkheden.heeftParameter("/zaaktypen", "datumGeldigheid");
  const alle = await catalogi.listAllZaaktypen(verbinding, kanOpDag ? vandaag : undefined);
  const zaaktypen = alle
    .filter((zaaktype) => canTypeAanmaken(medewerker, rechten, zaaktype, vandaag).mag)
    .filter((zaaktype) => hoofdzaak?.heeftDeelzaaktype(zaaktype) ?? true)
    .map(({ url, omschrijving, identificatie, doel }) => ({
      uuid: toUuid(url),
      naam: omschrijving || identificatie,
      identificatie,
      doel,
    }))
    .sort((een, ander) => een.naam.localeCompare(ander.naam, "nl"));
  const { id, naam } = verbinding.bron;
  return { bron: { id, naam }, zaaktypen };
}

/**
 * Whether to offer making a zaak at all: some bron lets this profiel do so. From the cache of rights. A bron that does not
 * answer is no reason to hide it: the page itself says what is wrong.
 */
export async function magZaakAanmaken(medewerker: Medewerker): Promise<boolean> {
  if (medewerker.profiel.rol === "raadpleger") return false;
  const verbindingen = getConfig().bronnen.flatMap(({ id }) => findZgwFor(medewerker, id) ?? []);
  const oordelen = await Promise.all(
    verbindingen.map((verbinding) =>
      getRechten(verbinding).then(
        ({ alles, perZaaktype }) =>
          alles || [...perZaaktype.values()].flat().some(({ scopes }) => scopes.has("zaken.aanmaken")),
        () => true,
      ),
    ),
  );
  return oordelen.includes(true);
}
