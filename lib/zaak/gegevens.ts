import "server-only";
import type { Zaak } from "@/lib/zgw";
import { toVeldWoorden } from "./woorden";
import { ZAAKVELDNAMEN } from "./zaak-velden";
import type { ZaakVeld } from "./zaak-velden.schema";

/** One line about a zaak, in words. */
export interface Gegeven {
  /** As the standard names it. */
  veld: string;
  naam: string;
  /** ISO for a date: it is written in full where it is shown. */
  waarde: string;
  soort: "tekst" | "datum";
  /** It can be changed: see zaak-velden.schema.ts. */
  wijzigbaar: boolean;
}

export interface Gegevens {
  algemeen: Gegeven[];
  archief: Gegeven[];
  kenmerken: { kenmerk: string; bron: string }[];
}

const noem = () => undefined;

/** Every field of a zaak that is filled in, in the order in which it is read; toelichting also when it is empty. */
export function toGegevens(zaak: Zaak): Gegevens {
  const datum = (veld: string, naam: string, waarde: string | undefined, wijzigbaar = false): Gegeven[] =>
    waarde ? [{ veld, naam, waarde, soort: "datum", wijzigbaar }] : [];
  const tekst = (veld: string, naam: string, waarde: string | undefined, wijzigbaar = false): Gegeven[] =>
    waarde ? [{ veld, naam, waarde: toVeldWoorden(veld, waarde, { noem }), soort: "tekst", wijzigbaar }] : [];
  const eigen = (veld: ZaakVeld, soort: typeof datum, waarde: string | undefined) =>
    soort(veld, ZAAKVELDNAMEN[veld], waarde, true);
  const { opschorting, verlenging } = zaak;
  return {
    algemeen: [
      {
        veld: "toelichting",
        naam: "Toelichting",
        waarde: zaak.toelichting,
        soort: "tekst",
        wijzigbaar: true,
      },
      ...eigen("startdatum", datum, zaak.startdatum),
      ...datum("registratiedatum", "Geregistreerd", zaak.registratiedatum),
      ...eigen("einddatumGepland", datum, zaak.einddatumGepland),
      ...eigen("uiterlijkeEinddatumAfdoening", datum, zaak.uiterlijkeEinddatumAfdoening),
      ...datum("einddatum", "Afgehandeld", zaak.einddatum),
      ...(opschorting?.indicatie ? tekst("opschorting", "Reden van opschorten", opschorting.reden) : []),
      ...(verlenging?.duur ? [groep("verlenging", ZAAKVELDNAMEN.verlenging, verlenging)] : []),
      ...eigen("vertrouwelijkheidaanduiding", tekst, zaak.vertrouwelijkheidaanduiding),
      ...eigen("communicatiekanaal", tekst, zaak.communicatiekanaalNaam || toKanaal(zaak.communicatiekanaal)),
      ...eigen("betalingsindicatie", tekst, zaak.betalingsindicatie),
      ...eigen("laatsteBetaaldatum", tekst, zaak.laatsteBetaaldatum),
      ...eigen("publicatiedatum", datum, zaak.publicatiedatum),
      ...eigen("opdrachtgevendeOrganisatie", tekst, zaak.opdrachtgevendeOrganisatie),
      ...tekst(
        "verantwoordelijkeOrganisatie",
        "Verantwoordelijke organisatie",
        zaak.verantwoordelijkeOrganisatie,
      ),
      ...tekst("bronorganisatie", "Bronorganisatie", zaak.bronorganisatie),
      ...tekst(
        "productenOfDiensten",
        "Producten of diensten",
        zaak.productenOfDiensten.map(toKanaal).join(", "),
      ),
    ],
    archief: [
      ...eigen("archiefnominatie", tekst, zaak.archiefnominatie),
      ...eigen("archiefactiedatum", datum, zaak.archiefactiedatum),
      ...tekst("archiefstatus", "Archiefstatus", zaak.archiefstatus),
      ...datum("startdatumBewaartermijn", "Start van de bewaartermijn", zaak.startdatumBewaartermijn),
      ...tekst("selectielijstklasse", "Selectielijstklasse", toKanaal(zaak.selectielijstklasse)),
      ...tekst("processobjectaard", "Procesobject", zaak.processobjectaard),
    ],
    kenmerken: zaak.kenmerken,
  };
}

function groep(veld: string, naam: string, waarde: object): Gegeven {
  return { veld, naam, waarde: toVeldWoorden(veld, waarde, { noem }), soort: "tekst", wijzigbaar: false };
}

/** Of a URL that names a channel or product the last part is what says something; the rest is where it is kept. */
function toKanaal(url: string): string {
  const deel = url.split(/[?#]/, 1)[0]?.split("/").filter(Boolean).at(-1) ?? "";
  return /^https?:/.test(url) && !/^[\da-f-]{36}$/.test(deel) ? decodeer(deel) : url;
}

function decodeer(tekst: string): string {
  try {
    return decodeURIComponent(tekst);
  } catch {
    return tekst;
  }
}
