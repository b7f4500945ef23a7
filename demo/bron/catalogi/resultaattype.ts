import { z } from "zod";
import { computed, type Derived } from "../frame/derived.ts";
import { optionalDuration, optionalText, refList, text, uri } from "../frame/fields.ts";
import { isRef, uuidOf } from "../frame/ref.ts";
import { resource } from "../frame/resource.ts";
import { inList } from "../frame/sql.ts";
import { findRows } from "../frame/store.ts";
import {
  checkDeel,
  checkDeelDelete,
  DEEL,
  deelBody,
  deelColumns,
  deelDerived,
  deelFilters,
} from "./zaaktype-deel.ts";

const AFLEIDINGSWIJZEN = [
  "afgehandeld",
  "ander_datumkenmerk",
  "eigenschap",
  "gerelateerde_zaak",
  "hoofdzaak",
  "ingangsdatum_besluit",
  "termijn",
  "vervaldatum_besluit",
  "zaakobject",
] as const;

/** The omschrijvingen of the types a list of references names. */
const omschrijvingen =
  (name: string, field: string): Derived =>
  async (ctx, rows) => {
    const refsOf = (value: unknown) => (Array.isArray(value) ? value.filter(isRef) : []);
    const uuids = new Set(rows.flatMap((row) => refsOf(row.doc[field])).map(uuidOf));
    const types = await findRows(ctx.q, ctx.registry.get(name), inList("t.uuid", uuids));
    const byUuid = new Map(types.map((type) => [type.uuid, type.doc["omschrijving"]]));
    return (row) => refsOf(row.doc[field]).map((ref) => byUuid.get(uuidOf(ref)) ?? "");
  };

export const resultaattype = resource({
  ...DEEL,
  name: "resultaattype",
  path: "/resultaattypen",
  body: z.object({
    ...deelBody,
    omschrijving: text(30),
    resultaattypeomschrijving: uri(),
    selectielijstklasse: uri(),
    toelichting: optionalText(),
    archiefnominatie: z.enum(["", "blijvend_bewaren", "vernietigen"]).default(""),
    archiefactietermijn: optionalDuration(),
    brondatumArchiefprocedure: z
      .object({
        afleidingswijze: z.enum(AFLEIDINGSWIJZEN),
        datumkenmerk: optionalText(80),
        einddatumBekend: z.boolean().default(false),
        objecttype: optionalText(80),
        registratie: optionalText(80),
        procestermijn: optionalDuration(),
      })
      .nullable()
      .default(null),
    procesobjectaard: optionalText(200),
    indicatieSpecifiek: z.boolean().nullable().default(null),
    procestermijn: optionalDuration(),
    besluittypen: refList(),
    informatieobjecttypen: refList(),
  }),
  kept: z.object({}),
  refs: { zaaktype: "zaaktype", besluittypen: "besluittype", informatieobjecttypen: "informatieobjecttype" },
  columns: { ...deelColumns, besluittypen: true },
  indexes: ["zaaktype"],
  derived: {
    ...deelDerived,
    // The selectielijst is another organisation's API, which this source does not call.
    omschrijvingGeneriek: computed(() => ""),
    besluittypeOmschrijving: omschrijvingen("besluittype", "besluittypen"),
    informatieobjecttypeOmschrijving: omschrijvingen("informatieobjecttype", "informatieobjecttypen"),
  },
  filters: deelFilters,
  check: checkDeel,
  checkDelete: checkDeelDelete,
});
