import { describe, expect, test } from "vitest";
import { toLeegFormulier, toZaakAanmakenSchema } from "./zaak-aanmaken.schema";
import type { NieuweEigenschap, ZaakFormulier } from "./zaak-formulier.schema";

const eigenschap = (velden: Partial<NieuweEigenschap>): NieuweEigenschap => ({
  eigenschap: "6f3f0c8e-5c1b-4d57-9a67-3a5b1c2d3e4f",
  naam: "Bedrag",
  definitie: "",
  groep: "",
  formaat: "getal",
  lengte: "9,2",
  maximum: 1,
  waarden: [],
  nu: false,
  nodigBij: "",
  ...velden,
});

const formulier = (meer: Partial<ZaakFormulier> = {}): ZaakFormulier => ({
  bron: { id: "b", naam: "Bron" },
  zaaktype: { uuid: "z", naam: "Type", identificatie: "TYPE", doel: "" },
  vandaag: "2026-03-03",
  vertrouwelijkheden: ["openbaar", "intern"],
  standaardVertrouwelijkheid: "openbaar",
  heeftKanaalnaam: true,
  termijn: { doorlooptijd: "P8W", servicenorm: undefined, gelijkgesteldeDagen: [] },
  beperking: undefined,
  initiator: { rol: "Aanvrager", heeftKvk: false },
  behandelaar: undefined,
  eigenschappen: [],
  eersteStatus: "Ontvangen",
  hoofdzaak: undefined,
  ...meer,
});

/** The form as it begins, with the least that is asked for. */
function gevuld(voor: ZaakFormulier, meer: object = {}) {
  const leeg = toLeegFormulier(voor);
  return { ...leeg, omschrijving: "Iets", initiator: { ...leeg.initiator, betrokkeneType: "geen" }, ...meer };
}

function fouten(voor: ZaakFormulier, meer: object): Record<string, string> {
  const gelezen = toZaakAanmakenSchema(voor).safeParse(gevuld(voor, meer));
  return Object.fromEntries(
    (gelezen.error?.issues ?? []).map(({ path, message }) => [path.join("."), message]),
  );
}

test("an empty form asks for a name and for who the initiator is, and nothing else", () => {
  const leeg = formulier();
  const gelezen = toZaakAanmakenSchema(leeg).safeParse(toLeegFormulier(leeg));
  expect(gelezen.error?.issues.map(({ path }) => path.join("."))).toEqual([
    "omschrijving",
    "initiator.betrokkeneType",
  ]);
});

test("what the form of this zaaktype does not have is never sent", () => {
  const zonder = formulier({ heeftKanaalnaam: false, initiator: undefined });
  const meer = {
    communicatiekanaalNaam: "balie",
    initiator: { betrokkeneType: "natuurlijk_persoon", inpBsn: "999990019" },
    behandelaar: { team: "vergunningen", medewerker: "x" },
    eigenschappen: { elders: ["1"] },
    archiefstatus: "overgedragen",
  };
  expect(toZaakAanmakenSchema(zonder).parse(gevuld(zonder, meer))).toEqual({
    omschrijving: "Iets",
    toelichting: "",
    startdatum: "2026-03-03",
    communicatiekanaal: "",
    communicatiekanaalNaam: "",
    vertrouwelijkheidaanduiding: "openbaar",
    initiator: undefined,
    behandelaar: { team: "", medewerker: "" },
    hoofdzaak: "",
    eigenschappen: {},
  });
});

test("of an initiator only the fields of the kind that was chosen are left", () => {
  const met = formulier();
  const initiator = {
    ...toLeegFormulier(met).initiator,
    betrokkeneType: "vestiging",
    handelsnaam: "De Bakker",
    inpBsn: "geen bsn",
  };
  const wie = toZaakAanmakenSchema(met).parse(gevuld(met, { initiator })).initiator;
  expect(wie).toMatchObject({ betrokkeneType: "vestiging", handelsnaam: "De Bakker" });
  expect(wie).not.toHaveProperty("inpBsn");
});

test.each(["0002-01-05", "2026-02-30", "", "morgen"])("%j is no startdatum", (startdatum) => {
  expect(fouten(formulier(), { startdatum })).toHaveProperty("startdatum");
});

describe("an eigenschap", () => {
  const veld = "eigenschappen.6f3f0c8e-5c1b-4d57-9a67-3a5b1c2d3e4f";
  const met = (velden: Partial<NieuweEigenschap>) => formulier({ eigenschappen: [eigenschap(velden)] });
  const waarden = (...lijst: string[]) => ({
    eigenschappen: { "6f3f0c8e-5c1b-4d57-9a67-3a5b1c2d3e4f": lijst },
  });

  test("with several values keeps each once, in the form of the source, without the empty inputs", () => {
    const lijst = met({ maximum: 3, formaat: "datum" });
    const gelezen = toZaakAanmakenSchema(lijst).parse(
      gevuld(lijst, waarden("2026-04-01", "", "2026-04-01", "2026-05-01")),
    );
    expect(Object.values(gelezen.eigenschappen)).toEqual([["20260401", "20260501"]]);
  });

  test("says at the input of the value what is wrong with it", () => {
    const lijst = met({ maximum: 3 });
    expect(Object.keys(fouten(lijst, waarden("1", "veel", "3")))).toEqual([`${veld}.1`]);
  });

  test("with more values than its kardinaliteit is refused", () => {
    expect(fouten(met({ maximum: 2 }), waarden("1", "2", "3"))).toHaveProperty(`${veld}.2`);
    expect(fouten(met({ maximum: 3 }), waarden("1", "2", "3"))).toEqual({});
  });

  test("that the first status asks for cannot stay empty; one for a later status can", () => {
    expect(fouten(met({ nu: true }), waarden(" "))).toHaveProperty(`${veld}.0`);
    expect(fouten(met({ nodigBij: "Afgehandeld" }), waarden(""))).toEqual({});
  });
});
