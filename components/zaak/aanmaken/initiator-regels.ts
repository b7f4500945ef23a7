import type { Description } from "@/components/ui/description-list";
import { toDatumKort } from "@/lib/termijn/datum";
import type { ZaakAanmakenWaarden } from "@/lib/zaak/aanmaken/zaak-aanmaken.schema";
import { BETROKKENE_TYPEN } from "@/lib/zaak/rollen/betrokkene.schema";

const NAMEN = {
  inpBsn: "BSN",
  anpIdentificatie: "Nummer van een niet-ingezetene",
  voornamen: "Voornamen",
  voorletters: "Voorletters",
  voorvoegselGeslachtsnaam: "Tussenvoegsel",
  geslachtsnaam: "Achternaam",
  geslachtsaanduiding: "Geslacht",
  geboortedatum: "Geboortedatum",
  statutaireNaam: "Naam",
  innNnpId: "RSIN",
  vestigingsNummer: "Vestigingsnummer",
  kvkNummer: "KvK-nummer",
  annIdentificatie: "Nummer van een buitenlandse organisatie",
  bezoekadres: "Bezoekadres",
  handelsnaam: "Handelsnaam",
} as const;
const GESLACHTEN: Record<string, string> = { m: "man", v: "vrouw", o: "onbekend of anders" };

/** Who the zaak is made for, with what was filled in. */
export function toInitiatorRegels(wie: ZaakAanmakenWaarden["initiator"]): Description[] {
  if (!wie) return [{ term: "Wie", description: "Niemand, of niet bekend" }];
  const ingevuld: Record<string, string> = { ...wie };
  const velden = Object.entries(NAMEN).flatMap(([veld, term]) => {
    const waarde = ingevuld[veld];
    return waarde ? [{ term, description: toWoord(veld, waarde) }] : [];
  });
  return [{ term: "Wie", description: BETROKKENE_TYPEN[wie.betrokkeneType] }, ...velden, ...toAdres(wie)];
}

function toWoord(veld: string, waarde: string): string {
  if (veld === "geslachtsaanduiding") return GESLACHTEN[waarde] ?? waarde;
  return veld === "geboortedatum" ? toDatumKort(waarde) : waarde;
}

function toAdres(wie: NonNullable<ZaakAanmakenWaarden["initiator"]>): Description[] {
  if (!("adres" in wie) || wie.adres === "geen") return [];
  const regels =
    wie.adres === "nederland"
      ? [
          `${wie.gorOpenbareRuimteNaam} ${wie.aoaHuisnummer}${wie.aoaHuisletter} ${wie.aoaHuisnummertoevoeging}`,
          `${wie.aoaPostcode} ${wie.wplWoonplaatsNaam}`,
          wie.inpLocatiebeschrijving,
          wie.aoaIdentificatie,
        ]
      : [
          wie.subAdresBuitenland_1,
          wie.subAdresBuitenland_2,
          wie.subAdresBuitenland_3,
          `${wie.lndLandnaam} (${wie.lndLandcode})`,
        ];
  const tekst = regels.flatMap((regel) => regel.trim() || []).join(", ");
  return [{ term: "Adres", description: tekst }];
}
