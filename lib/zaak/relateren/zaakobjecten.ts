import "server-only";
import { toNaamBetrokkene, toRol, toUuid, type Zaakobject } from "@/lib/zgw";
import { isAfgeschermd, toGemaskeerd } from "../afschermen";

export interface ObjectRegel {
  url: string;
  uuid: string;
  /** What kind of thing it is: "Adres", "Kadastraal perceel", ... */
  soort: string;
  naam: string;
  /** How it is related to the zaak. */
  relatie: string;
}

const SOORTEN: Record<string, string> = {
  adres: "Adres",
  besluit: "Besluit",
  buurt: "Buurt",
  enkelvoudig_document: "Document",
  gemeente: "Gemeente",
  gemeentelijke_openbare_ruimte: "Openbare ruimte",
  huishouden: "Huishouden",
  inrichtingselement: "Inrichtingselement",
  kadastrale_onroerende_zaak: "Kadastraal perceel",
  kunstwerkdeel: "Kunstwerk",
  maatschappelijke_activiteit: "Onderneming",
  medewerker: "Medewerker",
  natuurlijk_persoon: "Persoon",
  niet_natuurlijk_persoon: "Organisatie",
  openbare_ruimte: "Openbare ruimte",
  organisatorische_eenheid: "Team",
  pand: "Pand",
  spoorbaandeel: "Spoor",
  status: "Status",
  terreindeel: "Terrein",
  terrein_gebouwd_object: "Gebouw op een terrein",
  vestiging: "Vestiging",
  waterdeel: "Water",
  wegdeel: "Weg",
  wijk: "Wijk",
  woonplaats: "Woonplaats",
  woz_deelobject: "Deel van een WOZ-object",
  woz_object: "WOZ-object",
  woz_waarde: "WOZ-waarde",
  zakelijk_recht: "Zakelijk recht",
};
const PERSONEN = new Set([
  "natuurlijk_persoon",
  "niet_natuurlijk_persoon",
  "medewerker",
  "organisatorische_eenheid",
  "vestiging",
]);

export function toObjectRegels(objecten: Zaakobject[]): ObjectRegel[] {
  return objecten
    .map((object) => ({
      url: object.url,
      uuid: toUuid(object.url),
      relatie: object.relatieomschrijving,
      ...toObjectWoorden(object),
    }))
    .sort(
      (een, ander) => een.soort.localeCompare(ander.soort, "nl") || een.naam.localeCompare(ander.naam, "nl"),
    );
}

/** What a zaakobject is, in words; takes a moment in an audit trail as well. */
export function toObjectWoorden(object: object): Pick<ObjectRegel, "soort" | "naam"> {
  const type = lees(object, "objectType");
  const overige = lees(object, "objectTypeOverige").replaceAll("_", " ");
  const soort = type === "overige" && overige ? hoofdletter(overige) : (SOORTEN[type] ?? hoofdletter(type));
  const gegevens = toGroep(Reflect.get(object, "objectIdentificatie"));
  return { soort, naam: toNaam(type, gegevens, lees(object, "object")) };
}

function toNaam(type: string, gegevens: object, url: string): string {
  const veld = (naam: string) => lees(gegevens, naam);
  if (type === "adres") {
    const nummer = `${veld("huisnummer")}${veld("huisletter")}${veld("huisnummertoevoeging") && `-${veld("huisnummertoevoeging")}`}`;
    const straat = [veld("gorOpenbareRuimteNaam"), nummer].filter(Boolean).join(" ");
    const plaats = [veld("postcode"), veld("wplWoonplaatsNaam")].filter(Boolean).join(" ");
    return [straat, plaats].filter(Boolean).join(", ") || veld("identificatie") || url || ONBEKEND;
  }
  if (type === "kadastrale_onroerende_zaak")
    return (
      [veld("kadastraleAanduiding"), veld("kadastraleIdentificatie")].filter(Boolean).join(", ") || ONBEKEND
    );
  if (PERSONEN.has(type)) {
    const rol = toRol({ url: "", betrokkeneType: type, betrokkeneIdentificatie: gegevens });
    return rol ? toNaamBetrokkene(rol) : ONBEKEND;
  }
  if (type === "overige")
    return toOpsomming(toGroep(Reflect.get(gegevens, "overigeData"))) || url || ONBEKEND;
  const benaming = Object.keys(gegevens).find((naam) => /naam$/i.test(naam) && lees(gegevens, naam));
  const nummer = veld("identificatie");
  return (
    [benaming && veld(benaming), nummer].filter(Boolean).join(", ") ||
    toOpsomming(gegevens) ||
    url ||
    ONBEKEND
  );
}

const ONBEKEND = "niet nader omschreven";

function toGroep(waarde: unknown): object {
  return typeof waarde === "object" && waarde !== null ? waarde : {};
}

function lees(groep: object, naam: string): string {
  const waarde: unknown = Reflect.get(groep, naam);
  if (typeof waarde !== "string" && typeof waarde !== "number") return "";
  return isAfgeschermd(naam) ? toGemaskeerd(String(waarde)) : String(waarde);
}

/** `kenteken: 12-AB-CD; kleur: rood`, of what is text or a number. */
function toOpsomming(groep: object): string {
  return Object.keys(groep)
    .filter((naam) => lees(groep, naam))
    .map((naam) => (naam === "naam" ? lees(groep, naam) : `${naam}: ${lees(groep, naam)}`))
    .join("; ");
}

function hoofdletter(woord: string): string {
  return woord.charAt(0).toUpperCase() + woord.slice(1).replaceAll("_", " ");
}
