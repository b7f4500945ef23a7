import { findPlek, type Plek } from "../adressen.ts";
import { crc32 } from "../inhoud/crc32.ts";
import type { ObjectSoort } from "../model.ts";
import type { ZaakKern } from "../zaken.ts";

export type ObjectGegevens = {
  relatie: string;
  objectType: "adres" | "pand" | "overige";
  objectTypeOverige: string;
  objectIdentificatie: Readonly<Record<string, unknown>>;
};

/** No gemeente has this code in the BAG. */
const GEMEENTECODE = "9999";
const WOONPLAATS = "Voorbeeld";
/** Where nobody may know the place. */
const ZONDER_PLEK: ReadonlySet<string> = new Set(["confidentieel", "geheim", "zeer_geheim"]);

/** Where the zaak is about, when it says so and may. */
export function findZaakPlek({ opzet, vertrouwelijkheidaanduiding }: ZaakKern): Plek | undefined {
  if (ZONDER_PLEK.has(vertrouwelijkheidaanduiding)) return undefined;
  const { Locatie } = opzet.eigenschappen;
  return typeof Locatie === "string" ? findPlek(Locatie) : undefined;
}

/** As the BAG numbers: gemeente, kind of object, and a number of ten digits. */
function toBagNummer(soort: "10" | "20", { naam, huisnummer = 0 }: Plek): string {
  const straat = crc32(Buffer.from(naam)) % 9973;
  return `${GEMEENTECODE}${soort}${String(straat * 1000 + huisnummer).padStart(10, "0")}`;
}

function toObject(
  soort: ObjectSoort,
  relatie: string,
  zaak: ZaakKern,
  plek: Plek | undefined,
): ObjectGegevens[] {
  const overige = (
    objectTypeOverige: string,
    overigeData: Readonly<Record<string, unknown>>,
  ): ObjectGegevens[] => [
    { relatie, objectType: "overige", objectTypeOverige, objectIdentificatie: { overigeData } },
  ];
  switch (soort) {
    case "voertuig": {
      const { Kentekens } = zaak.opzet.eigenschappen;
      if (typeof Kentekens !== "string") return [];
      return Kentekens.split("; ").flatMap((kenteken, i) =>
        kenteken.includes("-")
          ? overige("voertuig", { kenteken }).map((object) => ({
              ...object,
              relatie: i === 0 ? relatie : `${relatie} (${i + 1})`,
            }))
          : [],
      );
    }
    case "terrein":
      return plek ? overige("evenemententerrein", { naam: plek.naam, middelpunt: plek.punt.join(" ") }) : [];
    case "adres":
      return plek?.huisnummer === undefined
        ? []
        : [
            {
              relatie,
              objectType: "adres",
              objectTypeOverige: "",
              objectIdentificatie: {
                identificatie: toBagNummer("20", plek),
                wplWoonplaatsNaam: WOONPLAATS,
                gorOpenbareRuimteNaam: plek.naam,
                huisnummer: plek.huisnummer,
                huisletter: "",
                huisnummertoevoeging: "",
                postcode: plek.postcode ?? "",
              },
            },
          ];
    case "pand":
      return plek?.huisnummer === undefined
        ? []
        : [
            {
              relatie,
              objectType: "pand",
              objectTypeOverige: "",
              objectIdentificatie: { identificatie: toBagNummer("10", plek) },
            },
          ];
  }
}

/** What the zaak is about besides people. */
export const toObjecten = (zaak: ZaakKern): ObjectGegevens[] => {
  const plek = findZaakPlek(zaak);
  return zaak.zaaktype.objecten.flatMap(({ soort, relatie }) => toObject(soort, relatie, zaak, plek));
};
