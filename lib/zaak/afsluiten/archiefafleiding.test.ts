import { expect, test } from "vitest";
import { resultaattypeSchema } from "@/lib/zgw/catalogi/catalogi.schema";
import { toArchiefafleiding, type ArchiefUitkomst } from "./archiefafleiding";
import type { ArchiefFeiten } from "./brondatum";

const NIETS: ArchiefFeiten = {
  einddatum: "2026-01-31",
  eigenschappen: [],
  zaakobjecten: [],
  hoofdzaak: null,
  gerelateerdeZaken: [],
  besluiten: [],
};
const type = (afleidingswijze: string, procedure: object = {}, velden: object = {}) =>
  resultaattypeSchema.parse({
    url: "https://bron.example/resultaattypen/1",
    archiefnominatie: "vernietigen",
    archiefactietermijn: "P1M",
    brondatumArchiefprocedure: afleidingswijze ? { afleidingswijze, ...procedure } : null,
    ...velden,
  });
const object = (objectIdentificatie: object | undefined, objectType = "overige") => ({
  objectType,
  objectIdentificatie: objectIdentificatie as Record<string, unknown> | undefined,
});
const besluit = (ingangsdatum?: string, vervaldatum?: string) => ({ ingangsdatum, vervaldatum });
const bekend = (brondatum: string, archiefactiedatum?: string): ArchiefUitkomst => ({
  staat: "bekend",
  brondatum,
  archiefactiedatum,
});
const met = (staat: ArchiefUitkomst["staat"]) => ({ staat }) as unknown;

const objecten = { objecttype: "overige", datumkenmerk: "einde" };
const blijvend = { archiefnominatie: "blijvend_bewaren" };

test.each<[string, Parameters<typeof type>, Partial<ArchiefFeiten>, unknown]>([
  ["afgehandeld", ["afgehandeld"], {}, bekend("2026-01-31", "2026-02-28")],
  [
    "afgehandeld, without a term",
    ["afgehandeld", {}, { archiefactietermijn: null }],
    {},
    bekend("2026-01-31"),
  ],
  ["nothing said, kept for ever", ["", {}, blijvend], {}, bekend("2026-01-31", "2026-02-28")],
  ["nothing said, destroyed", [""], {}, met("later")],
  ["termijn", ["termijn", { procestermijn: "P1Y" }], {}, bekend("2027-01-31", "2027-02-28")],
  ["termijn without one", ["termijn"], {}, met("ontbreekt")],
  ["ander_datumkenmerk", ["ander_datumkenmerk", { datumkenmerk: "sloop" }], {}, met("later")],
  ["hoofdzaak, none", ["hoofdzaak"], {}, met("ontbreekt")],
  ["hoofdzaak, not read", ["hoofdzaak"], { hoofdzaak: undefined }, met("niet gecontroleerd")],
  ["hoofdzaak, open", ["hoofdzaak"], { hoofdzaak: {} }, met("later")],
  [
    "hoofdzaak, closed",
    ["hoofdzaak"],
    { hoofdzaak: { einddatum: "2026-03-01" } },
    bekend("2026-03-01", "2026-04-01"),
  ],
  [
    "hoofdzaak, closed, with a later begin of its own",
    ["hoofdzaak"],
    { hoofdzaak: { einddatum: "2026-03-01", startdatumBewaartermijn: "2026-05-01" } },
    bekend("2026-05-01", "2026-06-01"),
  ],
  ["eigenschap, missing", ["eigenschap", { datumkenmerk: "bouw" }], {}, met("later")],
  [
    "eigenschap, as ZGW writes it",
    ["eigenschap", { datumkenmerk: "bouw" }],
    {
      eigenschappen: [
        { naam: "ander", waarde: "20200101" },
        { naam: "bouw", waarde: "20260215" },
      ],
    },
    bekend("2026-02-15", "2026-03-15"),
  ],
  [
    "eigenschap, a moment",
    ["eigenschap", { datumkenmerk: "bouw" }],
    { eigenschappen: [{ naam: "bouw", waarde: "20260215103000" }] },
    bekend("2026-02-15", "2026-03-15"),
  ],
  [
    "eigenschap, ISO",
    ["eigenschap", { datumkenmerk: "bouw" }],
    { eigenschappen: [{ naam: "bouw", waarde: "2026-02-15T10:00:00Z" }] },
    bekend("2026-02-15", "2026-03-15"),
  ],
  [
    "eigenschap, no date",
    ["eigenschap", { datumkenmerk: "bouw" }],
    { eigenschappen: [{ naam: "bouw", waarde: "20260231" }] },
    met("later"),
  ],
  ["eigenschap, not read", ["eigenschap"], { eigenschappen: undefined }, met("niet gecontroleerd")],
  ["zaakobject, none", ["zaakobject", objecten], {}, met("ontbreekt")],
  [
    "zaakobject, of another kind",
    ["zaakobject", objecten],
    { zaakobjecten: [object({}, "pand")] },
    met("ontbreekt"),
  ],
  [
    "zaakobject, the latest, also one level deeper",
    ["zaakobject", objecten],
    { zaakobjecten: [object({ einde: "2026-02-01" }), object({ overigeData: { einde: "2026-02-10" } })] },
    bekend("2026-02-10", "2026-03-10"),
  ],
  [
    "zaakobject, at a path",
    ["zaakobject", { ...objecten, datumkenmerk: "huur/einde" }],
    { zaakobjecten: [object({ huur: { einde: "2026-02-01" } })] },
    bekend("2026-02-01", "2026-03-01"),
  ],
  [
    "zaakobject, one without the date",
    ["zaakobject", objecten],
    { zaakobjecten: [object({ einde: "2026-02-01" }), object({})] },
    met("ontbreekt"),
  ],
  [
    "zaakobject, elsewhere",
    ["zaakobject", objecten],
    { zaakobjecten: [object(undefined)] },
    met("niet gecontroleerd"),
  ],
  ["zaakobject, not read", ["zaakobject", objecten], { zaakobjecten: undefined }, met("niet gecontroleerd")],
  ["gerelateerde_zaak, none", ["gerelateerde_zaak"], {}, met("ontbreekt")],
  ["gerelateerde_zaak, open", ["gerelateerde_zaak"], { gerelateerdeZaken: [{}] }, met("later")],
  [
    "gerelateerde_zaak, the latest",
    ["gerelateerde_zaak"],
    { gerelateerdeZaken: [{ einddatum: "2025-12-01" }, {}, { einddatum: "2025-12-05" }] },
    bekend("2025-12-05", "2026-01-05"),
  ],
  [
    "gerelateerde_zaak, not read",
    ["gerelateerde_zaak"],
    { gerelateerdeZaken: undefined },
    met("niet gecontroleerd"),
  ],
  ["ingangsdatum_besluit, none", ["ingangsdatum_besluit"], {}, met("ontbreekt")],
  ["ingangsdatum_besluit, none, kept for ever", ["ingangsdatum_besluit", {}, blijvend], {}, met("later")],
  [
    "ingangsdatum_besluit, none, without a term",
    ["ingangsdatum_besluit", {}, { archiefactietermijn: null }],
    {},
    met("later"),
  ],
  [
    "ingangsdatum_besluit, not read",
    ["ingangsdatum_besluit"],
    { besluiten: undefined },
    met("niet gecontroleerd"),
  ],
  [
    "ingangsdatum_besluit, the latest",
    ["ingangsdatum_besluit"],
    { besluiten: [besluit("2026-02-03"), besluit("2026-02-01")] },
    bekend("2026-02-03", "2026-03-03"),
  ],
  [
    "vervaldatum_besluit, without one",
    ["vervaldatum_besluit"],
    { besluiten: [besluit("2026-02-03")] },
    met("later"),
  ],
  [
    "vervaldatum_besluit",
    ["vervaldatum_besluit"],
    { besluiten: [besluit("2026-02-03", "2031-02-03")] },
    bekend("2031-02-03", "2031-03-03"),
  ],
  ["a wijze of later than this portal", ["nieuwe_wijze"], {}, met("niet gecontroleerd")],
  [
    "a begin that is filled in already",
    ["ingangsdatum_besluit"],
    { startdatumBewaartermijn: "2025-06-01" },
    bekend("2025-06-01", "2025-07-01"),
  ],
  [
    "a date that is filled in already",
    ["ingangsdatum_besluit"],
    { archiefactiedatum: "2040-01-01" },
    { staat: "bekend", archiefactiedatum: "2040-01-01" },
  ],
])("%s", (_naam, resultaattype, feiten, uitkomst) => {
  const gevonden = toArchiefafleiding(type(...resultaattype), { ...NIETS, ...feiten });
  expect(gevonden.uitkomst).toMatchObject(uitkomst as object);
  if ("reden" in gevonden.uitkomst) expect(gevonden.uitkomst.reden).toMatch(/^[A-Z].*\.$/);
});

test.each([
  [
    type("afgehandeld", {}, { archiefactietermijn: "P10Y" }),
    "Vernietigen, 10 jaar na de einddatum van de zaak.",
  ],
  [
    type("afgehandeld", {}, { archiefactietermijn: "P1Y6M" }),
    "Vernietigen, 1 jaar en 6 maanden na de einddatum van de zaak.",
  ],
  [
    type("afgehandeld", {}, { archiefactietermijn: "P42D" }),
    "Vernietigen, 42 dagen na de einddatum van de zaak.",
  ],
  [
    type("afgehandeld", {}, { ...blijvend, archiefactietermijn: null }),
    "Blijvend bewaren, gerekend vanaf de einddatum van de zaak.",
  ],
  [type(""), "Vernietigen."],
  [
    type("termijn", { procestermijn: "P5Y" }),
    "Vernietigen, 1 maand na het einde van de procestermijn (5 jaar na de einddatum).",
  ],
  [
    type("ander_datumkenmerk", { datumkenmerk: "sloop", registratie: "de BAG" }),
    'Vernietigen, 1 maand na de datum "sloop" uit de BAG.',
  ],
  [type("nieuwe_wijze"), 'Vernietigen, 1 maand na "nieuwe_wijze".'],
])("says how (%#)", (resultaattype, hoe) => {
  expect(toArchiefafleiding(resultaattype, NIETS).hoe).toBe(hoe);
});
