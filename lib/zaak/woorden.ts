import "server-only";
import { findDuur, toDuurWoorden } from "@/lib/termijn/duur";
import { toLocatie } from "./gegevens/locatie";
import { toLeesbareWaarde } from "./zaak-velden";

// The standard's codes in words, for who reads them: on the page of a zaak, in its history, in the lists under it.

const WOORDEN: Record<string, Record<string, string>> = {
  betalingsindicatie: {
    nvt: "Niet van toepassing",
    nog_niet: "Nog niet betaald",
    gedeeltelijk: "Gedeeltelijk betaald",
    geheel: "Geheel betaald",
    gefactureerd: "Gefactureerd",
    gecrediteerd: "Gecrediteerd",
    betaald: "Betaald",
  },
  archiefnominatie: { blijvend_bewaren: "Blijvend bewaren", vernietigen: "Vernietigen" },
  archiefstatus: {
    nog_te_archiveren: "Nog te archiveren",
    gearchiveerd: "Gearchiveerd",
    gearchiveerd_procestermijn_onbekend: "Gearchiveerd, procestermijn onbekend",
    overgedragen: "Overgedragen",
  },
  documentstatus: {
    in_bewerking: "In bewerking",
    ter_vaststelling: "Ter vaststelling",
    definitief: "Definitief",
    gearchiveerd: "Gearchiveerd",
  },
  aardRelatie: {
    vervolg: "Vervolg",
    onderwerp: "Zelfde onderwerp",
    bijdrage: "Bijdrage",
    overig: "Overig",
  },
};

/** A code as a word; one that is not known is written without its underscores. */
export function toWoord(veld: string, code: string): string {
  return WOORDEN[veld]?.[code] ?? code.replaceAll("_", " ");
}

export interface Opschrift {
  /** The name of what a URL points at; undefined when it is not known. */
  noem: (url: string) => string | undefined;
  /** The formaat of an eigenschap, by its url. */
  formaat: (url: string) => string | undefined;
}

/** The value of a field of a zaak or of what hangs under it, in words. */
export function toVeldWoorden(veld: string, waarde: unknown, { noem }: Pick<Opschrift, "noem">): string {
  if (waarde === null || waarde === undefined || waarde === "") return "niet ingevuld";
  if (veld === "zaakgeometrie") return toLocatie(waarde)?.kort ?? "niet ingevuld";
  if (Array.isArray(waarde))
    return waarde.map((deel) => toVeldWoorden(veld, deel, { noem })).join("; ") || "geen";
  if (typeof waarde === "object") return toGroepWoorden(veld, waarde, { noem });
  if (typeof waarde !== "string") return toLeesbareWaarde(waarde);
  if (/^https?:\/\//.test(waarde)) return noem(waarde) ?? waarde;
  if (veld in WOORDEN || veld.startsWith("vertrouwelijkheid")) return toWoord(veld, waarde);
  return toLeesbareWaarde(waarde);
}

function toGroepWoorden(veld: string, groep: object, opschrift: Pick<Opschrift, "noem">): string {
  const deel = (naam: string) => {
    const waarde: unknown = Reflect.get(groep, naam);
    return typeof waarde === "string" ? waarde : "";
  };
  if (veld === "verlenging") {
    const duur = findDuur(deel("duur"));
    return duur ? [toDuurWoorden(duur), deel("reden")].filter(Boolean).join(": ") : "niet verlengd";
  }
  if (veld === "opschorting") {
    if (Reflect.get(groep, "indicatie") !== true) return "niet opgeschort";
    return ["opgeschort", deel("reden")].filter(Boolean).join(": ");
  }
  if (veld === "kenmerken") return `${deel("kenmerk")} (${deel("bron")})`;
  if (veld === "relevanteAndereZaken") {
    const aard = deel("overigeRelatie") || toWoord("aardRelatie", deel("aardRelatie"));
    return [aard, opschrift.noem(deel("url")) ?? "een andere zaak"].filter(Boolean).join(": ");
  }
  return Object.entries(groep)
    .filter(([, waarde]) => waarde !== null && waarde !== "" && waarde !== false)
    .map(([naam, waarde]) => toVeldWoorden(naam, waarde, opschrift))
    .join(", ");
}
