import "server-only";
import { toDatumKort, toMomentKort } from "@/lib/termijn/datum";
import { toLokaalMoment } from "@/lib/termijn/vandaag";
import type { Zaak } from "@/lib/zgw";
import type { ZaakVeld } from "./zaak-velden.schema";

/** Undefined: this source does not have the field. */
export type ZaakVeldWaarden = Record<ZaakVeld, JsonWaarde | undefined>;
type JsonWaarde = string | number | boolean | null | JsonWaarde[] | { [naam: string]: JsonWaarde };

/** The fields of a zaak that can be changed, as the source has them; what is not filled in is null or "". */
export function toZaakVeldWaarden(zaak: Zaak): ZaakVeldWaarden {
  const { opschorting, verlenging } = zaak;
  return {
    omschrijving: zaak.omschrijving,
    toelichting: zaak.toelichting,
    startdatum: zaak.startdatum,
    einddatumGepland: zaak.einddatumGepland ?? null,
    uiterlijkeEinddatumAfdoening: zaak.uiterlijkeEinddatumAfdoening ?? null,
    publicatiedatum: zaak.publicatiedatum ?? null,
    communicatiekanaal: zaak.communicatiekanaal,
    communicatiekanaalNaam: zaak.communicatiekanaalNaam,
    vertrouwelijkheidaanduiding: zaak.vertrouwelijkheidaanduiding,
    betalingsindicatie: zaak.betalingsindicatie,
    laatsteBetaaldatum: zaak.laatsteBetaaldatum ?? null,
    zaakgeometrie: (zaak.zaakgeometrie as JsonWaarde | undefined) ?? null,
    verlenging: verlenging?.duur ? { reden: verlenging.reden, duur: verlenging.duur } : null,
    opschorting: { indicatie: opschorting?.indicatie ?? false, reden: opschorting?.reden ?? "" },
    hoofdzaak: zaak.hoofdzaak ?? null,
    relevanteAndereZaken: zaak.relevanteAndereZaken.map((relatie) => ({ ...relatie })),
    kenmerken: zaak.kenmerken.map((kenmerk) => ({ ...kenmerk })),
    archiefnominatie: zaak.archiefnominatie || null,
    archiefactiedatum: zaak.archiefactiedatum ?? null,
    archiefstatus: zaak.archiefstatus,
    startdatumBewaartermijn: zaak.startdatumBewaartermijn ?? null,
    selectielijstklasse: zaak.selectielijstklasse,
    processobjectaard: zaak.processobjectaard,
    processobject: toProcessobject(zaak),
    registratiedatum: zaak.registratiedatum ?? null,
    productenOfDiensten: zaak.productenOfDiensten,
    opdrachtgevendeOrganisatie: zaak.opdrachtgevendeOrganisatie,
    verantwoordelijkeOrganisatie: zaak.verantwoordelijkeOrganisatie,
    bronorganisatie: zaak.bronorganisatie,
  };
}

/** Some sources give a group with nothing in it for one that is not there. */
function toProcessobject({ processobject }: Zaak): JsonWaarde {
  return processobject && Object.values(processobject).some(Boolean) ? { ...processobject } : null;
}

/** What a medewerker calls the fields of a zaak. */
export const ZAAKVELDNAMEN: Record<ZaakVeld, string> = {
  omschrijving: "Omschrijving",
  toelichting: "Toelichting",
  startdatum: "Startdatum",
  einddatumGepland: "Streefdatum",
  uiterlijkeEinddatumAfdoening: "Uiterste datum",
  publicatiedatum: "Publicatiedatum",
  communicatiekanaal: "Communicatiekanaal",
  communicatiekanaalNaam: "Naam van het communicatiekanaal",
  vertrouwelijkheidaanduiding: "Vertrouwelijkheid",
  betalingsindicatie: "Betaling",
  laatsteBetaaldatum: "Laatste betaaldatum",
  zaakgeometrie: "Locatie",
  verlenging: "Verlenging",
  opschorting: "Opschorting",
  hoofdzaak: "Hoofdzaak",
  relevanteAndereZaken: "Gerelateerde zaken",
  kenmerken: "Kenmerken",
  archiefnominatie: "Archiefnominatie",
  archiefactiedatum: "Archiefactiedatum",
  archiefstatus: "Archiefstatus",
  startdatumBewaartermijn: "Start van de bewaartermijn",
  selectielijstklasse: "Selectielijstklasse",
  processobjectaard: "Soort procesobject",
  processobject: "Procesobject",
  registratiedatum: "Registratiedatum",
  productenOfDiensten: "Producten of diensten",
  opdrachtgevendeOrganisatie: "Opdrachtgevende organisatie",
  verantwoordelijkeOrganisatie: "Verantwoordelijke organisatie",
  bronorganisatie: "Bronorganisatie",
};

/** A value of any field in words, for who compares two of them. */
export function toLeesbareWaarde(waarde: unknown): string {
  if (waarde === null || waarde === undefined || waarde === "") return "niet ingevuld";
  if (typeof waarde === "boolean") return waarde ? "ja" : "nee";
  if (typeof waarde === "number") return String(waarde);
  if (typeof waarde === "string") {
    if (/^\d{4}-\d{2}-\d{2}$/.test(waarde)) return toDatumKort(waarde);
    if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(waarde)) return toMomentKort(toLokaalMoment(waarde));
    return waarde;
  }
  if (Array.isArray(waarde)) return waarde.map(toLeesbareWaarde).join("; ") || "geen";
  return Object.values(waarde)
    .filter((deel) => deel !== "" && deel !== null)
    .map(toLeesbareWaarde)
    .join(", ");
}
