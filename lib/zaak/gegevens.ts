import "server-only";
import type { Zaak } from "@/lib/zgw";
import { toVeldWoorden } from "./woorden";
import { ZAAKVELDNAMEN } from "./zaak-velden";

/** One line about a zaak, in words. */
export interface Gegeven {
  /** As the standard names it. */
  veld: string;
  naam: string;
  /** ISO for a date: it is written in full where it is shown. */
  waarde: string;
  soort: "tekst" | "datum";
}

/** What stands beside the fields that can be changed (see ZaakKop.velden); only what is filled in. */
export interface Gegevens {
  registratie: Gegeven[];
  archief: Gegeven[];
  kenmerken: { kenmerk: string; bron: string }[];
}

export function toGegevens(zaak: Zaak): Gegevens {
  return {
    registratie: [
      ...(zaak.verlenging?.duur ? tekst("verlenging", ZAAKVELDNAMEN.verlenging, zaak.verlenging) : []),
      ...tekst(
        "productenOfDiensten",
        "Producten of diensten",
        zaak.productenOfDiensten.map(toLaatsteDeel).join(", "),
      ),
      ...tekst(
        "verantwoordelijkeOrganisatie",
        "Verantwoordelijke organisatie",
        zaak.verantwoordelijkeOrganisatie,
      ),
      ...tekst("bronorganisatie", "Bronorganisatie", zaak.bronorganisatie),
    ],
    archief: [
      ...tekst("archiefstatus", "Archiefstatus", zaak.archiefstatus),
      ...datum("startdatumBewaartermijn", "Start van de bewaartermijn", zaak.startdatumBewaartermijn),
      ...tekst("selectielijstklasse", "Selectielijstklasse", toLaatsteDeel(zaak.selectielijstklasse)),
      ...tekst("processobjectaard", "Procesobject", zaak.processobjectaard),
    ],
    kenmerken: zaak.kenmerken,
  };
}

function datum(veld: string, naam: string, waarde: string | undefined): Gegeven[] {
  return waarde ? [{ veld, naam, waarde, soort: "datum" }] : [];
}

function tekst(veld: string, naam: string, waarde: string | object): Gegeven[] {
  if (waarde === "") return [];
  return [{ veld, naam, waarde: toVeldWoorden(veld, waarde, { noem: () => undefined }), soort: "tekst" }];
}

/** Of a URL that names a product the last part says something; the rest is where it is kept. */
function toLaatsteDeel(url: string): string {
  const deel = url.split(/[?#]/, 1)[0]?.split("/").filter(Boolean).at(-1) ?? "";
  if (!/^https?:/.test(url) || /^[\da-f-]{36}$/.test(deel)) return url;
  try {
    return decodeURIComponent(deel);
  } catch {
    return deel;
  }
}
