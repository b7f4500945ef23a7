import { z } from "zod";
import { optionalDuration, optionalText } from "../velden/fields.ts";
import type { InvalidParam } from "../frame/problem.ts";

const OBJECTTYPEN = [
  "",
  "adres",
  "besluit",
  "buurt",
  "enkelvoudig_document",
  "gemeente",
  "gemeentelijke_openbare_ruimte",
  "huishouden",
  "inrichtingselement",
  "kadastrale_onroerende_zaak",
  "kunstwerkdeel",
  "maatschappelijke_activiteit",
  "medewerker",
  "natuurlijk_persoon",
  "niet_natuurlijk_persoon",
  "openbare_ruimte",
  "organisatorische_eenheid",
  "pand",
  "spoorbaandeel",
  "status",
  "terreindeel",
  "terrein_gebouwd_object",
  "vestiging",
  "waterdeel",
  "wegdeel",
  "wijk",
  "woonplaats",
  "woz_deelobject",
  "woz_object",
  "woz_waarde",
  "zakelijk_recht",
  "overige",
] as const;

/** The fields an afleidingswijze needs; the others stay empty (ztc-004, -006, -007, -008). */
const NODIG = {
  afgehandeld: [],
  ander_datumkenmerk: ["datumkenmerk", "objecttype", "registratie"],
  eigenschap: ["datumkenmerk"],
  gerelateerde_zaak: [],
  hoofdzaak: [],
  ingangsdatum_besluit: [],
  termijn: ["procestermijn"],
  vervaldatum_besluit: [],
  zaakobject: ["datumkenmerk", "objecttype"],
} as const satisfies Record<string, readonly string[]>;

type Afleidingswijze = keyof typeof NODIG;
const AFLEIDINGSWIJZEN = Object.keys(NODIG) as [Afleidingswijze, ...Afleidingswijze[]];

export const brondatumArchiefprocedure = z
  .object({
    afleidingswijze: z.enum(AFLEIDINGSWIJZEN),
    datumkenmerk: optionalText(80),
    einddatumBekend: z.boolean().default(false),
    objecttype: z.enum(OBJECTTYPEN).default(""),
    registratie: optionalText(80),
    procestermijn: optionalDuration(),
  })
  .nullable()
  .default(null);

const VELDEN = ["procestermijn", "datumkenmerk", "objecttype", "registratie"] as const;

/** What is missing and what is too much for the afleidingswijze that was chosen. */
export function brondatumFouten(procedure: z.output<typeof brondatumArchiefprocedure>): InvalidParam[] {
  if (procedure === null) return [];
  const { afleidingswijze } = procedure;
  const nodig: readonly string[] = NODIG[afleidingswijze];
  // ztc-005
  const zonderEinddatum = ["afgehandeld", "termijn"].includes(afleidingswijze);
  const wrong = [
    ...VELDEN.filter((field) => Boolean(procedure[field]) !== nodig.includes(field)),
    ...(zonderEinddatum && procedure.einddatumBekend ? (["einddatumBekend"] as const) : []),
  ];
  return wrong.map((field) => ({
    name: `brondatumArchiefprocedure.${field}`,
    ...(nodig.includes(field)
      ? { code: "required", reason: `Dit veld is vereist bij afleidingswijze ${afleidingswijze}.` }
      : { code: "must-be-empty", reason: `Dit veld blijft leeg bij afleidingswijze ${afleidingswijze}.` }),
  }));
}
