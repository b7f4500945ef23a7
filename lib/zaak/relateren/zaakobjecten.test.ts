import { beforeEach, expect, test } from "vitest";
import { gebruikConfig } from "@/lib/config/test-config.test-helper";
import { toObjectRegels, toObjectWoorden } from "./zaakobjecten";

beforeEach(() => void gebruikConfig());

test.each<[string, object, string, string]>([
  [
    "adres",
    {
      gorOpenbareRuimteNaam: "Lindelaan",
      huisnummer: 12,
      huisletter: "a",
      huisnummertoevoeging: "2",
      postcode: "1234AB",
      wplWoonplaatsNaam: "Voorbeeld",
    },
    "Adres",
    "Lindelaan 12a-2, 1234AB Voorbeeld",
  ],
  ["pand", { identificatie: "9999100000012345" }, "Pand", "9999100000012345"],
  [
    "kadastrale_onroerende_zaak",
    { kadastraleAanduiding: "VBD00 A 123", kadastraleIdentificatie: "77" },
    "Kadastraal perceel",
    "VBD00 A 123, 77",
  ],
  ["woonplaats", { identificatie: "1000", woonplaatsNaam: "Voorbeeld" }, "Woonplaats", "Voorbeeld, 1000"],
  [
    "natuurlijk_persoon",
    { voornamen: "Saskia", geslachtsnaam: "Berg", inpBsn: "999990019" },
    "Persoon",
    "Saskia Berg",
  ],
  ["zakelijk_recht", { avgAard: "Erfpacht" }, "Zakelijk recht", "avgAard: Erfpacht"],
  ["pand", {}, "Pand", "niet nader omschreven"],
])("%s", (objectType, objectIdentificatie, soort, naam) => {
  expect(toObjectWoorden({ objectType, objectIdentificatie })).toEqual({ soort, naam });
});

test("overige: what the gemeente calls it, and what it keeps of it; a BSN only in part", () => {
  const object = {
    objectType: "overige",
    objectTypeOverige: "eigen_voertuig",
    objectIdentificatie: {
      overigeData: { naam: "Bakfiets", kenteken: "12-AB-CD", bsn: "999990019", meer: {} },
    },
  };
  expect(toObjectWoorden(object)).toEqual({
    soort: "Eigen voertuig",
    naam: "Bakfiets; kenteken: 12-AB-CD; bsn: ••••••019",
  });
});

test("told by its url alone, and in the order of what they are", () => {
  const object = { zaak: "", objectTypeOverige: "", relatieomschrijving: "", objectIdentificatie: undefined };
  const regels = toObjectRegels([
    { ...object, url: "2", objectType: "pand", object: "https://bag.example/pand/1" },
    { ...object, url: "1", objectType: "besluit", object: "https://elders.example/1" },
  ]);
  expect(regels.map(({ soort, naam }) => [soort, naam])).toEqual([
    ["Besluit", "https://elders.example/1"],
    ["Pand", "https://bag.example/pand/1"],
  ]);
});
