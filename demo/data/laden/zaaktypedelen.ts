import type { Brondatum, ZaaktypeOpzet } from "../model.ts";
import { toGeneriekUrl, toWaardering } from "../zaaktypen/selectielijst.ts";
import type { ZgwRecord } from "./bron.ts";
import type { Catalogus } from "./catalogus.ts";

/** The paths of what hangs on a zaaktype. */
export type Deel =
  | "statustypen"
  | "resultaattypen"
  | "roltypen"
  | "eigenschappen"
  | "zaaktype-informatieobjecttypen"
  | "zaakobjecttypen";
export type Delen = Record<Deel, ReadonlyMap<string, ZgwRecord>>;

const OBJECTTYPEN = "https://objecttypen.gemeente-voorbeeld.example";
const BAG_OBJECTEN: ReadonlySet<string> = new Set(["adres", "pand"]);

function toBrondatum(brondatum?: Brondatum): ZgwRecord {
  const leeg = {
    datumkenmerk: "",
    einddatumBekend: false,
    objecttype: "",
    registratie: "",
    procestermijn: null,
  };
  if (brondatum === undefined) return { ...leeg, afleidingswijze: "afgehandeld" };
  const { wijze: afleidingswijze } = brondatum;
  if (brondatum.wijze === "eigenschap")
    return { ...leeg, afleidingswijze, datumkenmerk: brondatum.eigenschap };
  if (brondatum.wijze !== "ander_datumkenmerk") return { ...leeg, afleidingswijze };
  const { datumkenmerk, objecttype, registratie } = brondatum;
  return { ...leeg, afleidingswijze, datumkenmerk, objecttype, registratie };
}

/** What makes one of them this one and no other, to find it back by. */
export function toNaam(deel: Deel, record: ZgwRecord): string {
  switch (deel) {
    case "eigenschappen":
      return String(record.naam);
    case "zaakobjecttypen":
      return String(record.relatieOmschrijving);
    case "zaaktype-informatieobjecttypen":
      return String(record.volgnummer);
    default:
      return String(record.omschrijving);
  }
}

function toBodies(
  opzet: ZaaktypeOpzet,
  { url, informatieobjecttypen, metNamen }: Catalogus,
): Record<Deel, ZgwRecord[]> {
  const stukken = new Map(opzet.stukken.map((stuk) => [`${stuk.type} ${stuk.richting}`, stuk]));
  return {
    statustypen: opzet.statustypen.map(({ omschrijving, statustekst, doorlooptijd }, i) => ({
      omschrijving,
      statustekst,
      volgnummer: i + 1,
      informeren: true,
      ...(doorlooptijd ? { doorlooptijd } : {}),
    })),
    resultaattypen: opzet.resultaattypen.map(
      ({ omschrijving, toelichting, generiek, klasse, brondatum }) => ({
        omschrijving,
        toelichting,
        resultaattypeomschrijving: toGeneriekUrl(generiek),
        ...toWaardering(klasse),
        brondatumArchiefprocedure: toBrondatum(brondatum),
      }),
    ),
    roltypen: opzet.roltypen.map(({ omschrijving, generiek }) => ({
      omschrijving,
      omschrijvingGeneriek: generiek,
    })),
    eigenschappen: opzet.eigenschappen.map(
      ({ naam, definitie, formaat, lengte, kardinaliteit = "1", groep = "", waarden = [] }) => ({
        naam,
        definitie,
        specificatie: { groep, formaat, lengte, kardinaliteit, waardenverzameling: waarden },
      }),
    ),
    "zaaktype-informatieobjecttypen": [...stukken.values()].map(({ type, richting }, i) => ({
      informatieobjecttype: metNamen ? type : informatieobjecttypen.get(type),
      richting,
      volgnummer: i + 1,
    })),
    zaakobjecttypen: opzet.objecten.map(({ soort, relatie }) => ({
      catalogus: url, // the standard asks for it, Open Zaak takes that of the zaaktype
      anderObjecttype: !BAG_OBJECTEN.has(soort),
      objecttype: `${OBJECTTYPEN}/${soort}`,
      relatieOmschrijving: relatie,
    })),
  };
}

/** The bodies that make what hangs on a zaaktype, by their name and without the zaaktype itself. */
export function toDelen(opzet: ZaaktypeOpzet, catalogus: Catalogus): Delen {
  const bodies = toBodies(opzet, catalogus);
  const opNaam = (deel: Deel) => new Map(bodies[deel].map((body) => [toNaam(deel, body), body]));
  return {
    statustypen: opNaam("statustypen"),
    resultaattypen: opNaam("resultaattypen"),
    roltypen: opNaam("roltypen"),
    eigenschappen: opNaam("eigenschappen"),
    "zaaktype-informatieobjecttypen": opNaam("zaaktype-informatieobjecttypen"),
    zaakobjecttypen: opNaam("zaakobjecttypen"),
  };
}
