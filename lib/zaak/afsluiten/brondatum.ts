import "server-only";
import { Temporal } from "temporal-polyfill";
import type { Besluit, Resultaattype, Zaakeigenschap, Zaakobject } from "@/lib/zgw";

/** What the archive date of a zaak can come from; undefined: it could not be read. Dates are ISO. */
export interface ArchiefFeiten {
  /** The day on which the zaak closes, or closed. */
  einddatum: string;
  /** What is filled in already stays as it is. */
  startdatumBewaartermijn?: string | undefined;
  archiefactiedatum?: string | undefined;
  eigenschappen: Pick<Zaakeigenschap, "naam" | "waarde">[] | undefined;
  zaakobjecten: Pick<Zaakobject, "objectType" | "objectIdentificatie">[] | undefined;
  /** null: the zaak has none. */
  hoofdzaak: AnderEinde | null | undefined;
  gerelateerdeZaken: AnderEinde[] | undefined;
  besluiten: Pick<Besluit, "ingangsdatum" | "vervaldatum">[] | undefined;
}

interface AnderEinde {
  einddatum?: string | undefined;
  startdatumBewaartermijn?: string | undefined;
}

export type Brondatum =
  | { datum: string }
  | { nogNiet: string }
  /** Nothing there that it could come from. */
  | { zonder: string }
  | { onbekend: string };

/** The day from which the term of the archive counts (zrc-021), or why there is none. */
export function zoekBrondatum(wijze: string, type: Resultaattype, feiten: ArchiefFeiten): Brondatum {
  const { datumkenmerk = "", objecttype = "", procestermijn } = type.brondatumArchiefprocedure ?? {};
  switch (wijze) {
    case "afgehandeld":
      return { datum: feiten.einddatum };
    case "termijn": {
      const datum = plusDuur(feiten.einddatum, procestermijn);
      return datum ? { datum } : { zonder: "Het resultaattype heeft geen procestermijn." };
    }
    case "ander_datumkenmerk":
      return { nogNiet: "Iemand vult deze datum later zelf in." };
    case "hoofdzaak":
      return zoekBijHoofdzaak(feiten.hoofdzaak);
    case "eigenschap":
      return zoekInEigenschap(datumkenmerk, feiten.eigenschappen);
    case "zaakobject":
      return zoekInObjecten(objecttype, datumkenmerk, feiten.zaakobjecten);
    case "gerelateerde_zaak":
      return zoekBijGerelateerde(feiten.gerelateerdeZaken);
    case "ingangsdatum_besluit":
      return zoekInBesluiten(
        feiten.besluiten?.map(({ ingangsdatum }) => ingangsdatum),
        "ingangsdatum",
      );
    case "vervaldatum_besluit":
      return zoekInBesluiten(
        feiten.besluiten?.map(({ vervaldatum }) => vervaldatum),
        "vervaldatum",
      );
    default:
      return { onbekend: `Het portaal kent afleidingswijze "${wijze}" niet. De bron rekent de datum uit.` };
  }
}

function zoekBijHoofdzaak(hoofdzaak: ArchiefFeiten["hoofdzaak"]): Brondatum {
  if (hoofdzaak === undefined) return { onbekend: "De hoofdzaak kon niet worden gelezen." };
  if (hoofdzaak === null) return { zonder: "De zaak heeft geen hoofdzaak." };
  const datum = hoofdzaak.einddatum && (hoofdzaak.startdatumBewaartermijn ?? hoofdzaak.einddatum);
  return datum ? { datum } : { nogNiet: "De datum komt er als de hoofdzaak wordt afgesloten." };
}

function zoekInEigenschap(naam: string, eigenschappen: ArchiefFeiten["eigenschappen"]): Brondatum {
  if (!eigenschappen) return { onbekend: "De eigenschappen konden niet worden gelezen." };
  const gevonden = eigenschappen.find((eigenschap) => eigenschap.naam === naam);
  if (!gevonden?.waarde) return { zonder: `De eigenschap "${naam}" is niet ingevuld.` };
  const datum = toDatum(gevonden.waarde);
  return datum ? { datum } : { zonder: `In de eigenschap "${naam}" staat geen geldige datum.` };
}

function zoekInObjecten(
  objecttype: string,
  kenmerk: string,
  objecten: ArchiefFeiten["zaakobjecten"],
): Brondatum {
  if (!objecten) return { onbekend: "De zaakobjecten konden niet worden gelezen." };
  const vanType = objecten.filter(({ objectType }) => objectType === objecttype);
  if (vanType.length === 0) return { zonder: `De zaak heeft geen object van soort "${objecttype}".` };
  if (vanType.some(({ objectIdentificatie }) => !objectIdentificatie))
    return { onbekend: `Een object van soort "${objecttype}" staat in een andere registratie.` };
  const datums = vanType.map(({ objectIdentificatie }) => toDatum(leesPad(objectIdentificatie, kenmerk)));
  const datum = datums.every(Boolean) ? laatste(datums) : undefined;
  return datum
    ? { datum }
    : { zonder: `Een object van soort "${objecttype}" heeft geen datum "${kenmerk}".` };
}

function zoekBijGerelateerde(zaken: ArchiefFeiten["gerelateerdeZaken"]): Brondatum {
  if (!zaken) return { onbekend: "De gerelateerde zaken konden niet allemaal worden gelezen." };
  if (zaken.length === 0) return { zonder: "De zaak heeft geen gerelateerde zaken." };
  const datum = laatste(zaken.map(({ einddatum }) => einddatum));
  return datum ? { datum } : { nogNiet: "De datum komt er als een gerelateerde zaak wordt afgesloten." };
}

function zoekInBesluiten(datums: (string | undefined)[] | undefined, naam: string): Brondatum {
  if (!datums) return { onbekend: "De besluiten konden niet (allemaal) worden gelezen." };
  if (datums.length === 0) return { zonder: "De zaak heeft nog geen besluit." };
  const datum = laatste(datums);
  return datum ? { datum } : { zonder: `Geen besluit van de zaak heeft een ${naam}.` };
}

function laatste(datums: (string | undefined)[]): string | undefined {
  return datums
    .filter((datum) => datum !== undefined)
    .sort()
    .at(-1);
}

/** ISO 8601, or the YYYYMMDD of an eigenschap (ztc-015). */
function toDatum(waarde: unknown): string | undefined {
  const [, jaar, maand, dag] = /^(\d{4})-?(\d{2})-?(\d{2})(?:\D.*|\d{6})?$/.exec(String(waarde)) ?? [];
  if (!jaar || !maand || !dag) return undefined;
  try {
    return Temporal.PlainDate.from(`${jaar}-${maand}-${dag}`, { overflow: "reject" }).toString();
  } catch {
    return undefined;
  }
}

/** The value at a path with slashes; `overige` keeps its fields one level deeper. */
function leesPad(object: object | undefined, kenmerk: string): unknown {
  const lees = (begin: unknown) =>
    kenmerk
      .split("/")
      .reduce<unknown>(
        (deel, veld) => (typeof deel === "object" && deel !== null ? Reflect.get(deel, veld) : undefined),
        begin,
      );
  return lees(object) ?? lees(object && Reflect.get(object, "overigeData"));
}

/** By the calendar: 31 January + P1M is the last of February. */
export function plusDuur(datum: string, duur: string | undefined): string | undefined {
  try {
    return duur && Temporal.PlainDate.from(datum).add(Temporal.Duration.from(duur)).toString();
  } catch {
    return undefined;
  }
}
