import type { Als } from "./contracten.ts";
import type { Bevinding } from "./controle.ts";

/** Where the official document contradicts itself or what the yardstick is known to do. */
export interface Afwijking {
  /** In this mode only. */
  als?: Als;
  api?: string;
  /** Of the name of the operation, as in `GET zaken/zaken`. */
  operatie?: RegExp;
  status?: number;
  /** Of the problem. */
  code?: string;
  /** Of the place in the answer; indexes of lists are `*`. */
  pointer?: RegExp;
  soort: string;
  waarde?: unknown;
  reden: string;
}

/** Text that may be left empty is "" on the wire, whatever format or length its document gives it. */
const leeg = (als: Als | undefined, soort: string, ...fields: string[]): Afwijking[] =>
  fields.map((field) => ({
    ...(als && { als }),
    soort,
    waarde: "",
    pointer: new RegExp(`/${field}$`),
    reden: `${field} may be empty, though ${soort} says it may not`,
  }));

/** Parameters that a document says are integers, and that every source reads as URLs. */
const urls = (als: Als | undefined, ...names: string[]): Afwijking[] =>
  names.map((name) => ({
    ...(als && { als }),
    soort: "parameter type",
    pointer: new RegExp(`^\\?${name}$`),
    reden: `the query parameter ${name} is a URL, not an integer`,
  }));

const AFWIJKINGEN: readonly Afwijking[] = [
  {
    status: 404,
    operatie: /^GET |_zoek$/,
    soort: "status",
    reden: "a page that is not there answers 404, a list documents none",
  },
  {
    status: 400,
    code: "invalid",
    operatie: /^GET /,
    soort: "status",
    reden: "an unknown query parameter answers 400 on every reading operation",
  },
  {
    status: 304,
    operatie: /^GET /,
    soort: "status",
    reden: "the ETag is documented, the answer to one that is known is not",
  },
  {
    status: 400,
    code: "parse_error",
    pointer: /^\/invalidParams$/,
    soort: "required",
    reden: "JSON that cannot be read has no fields to name",
  },
  {
    als: "openzaak-1.30",
    status: 404,
    operatie: /^POST .*\/(publish|zaak_\w+\/\{uuid\})$/,
    soort: "status",
    reden: "an action on what is not there answers 404, its operation documents none",
  },
  {
    als: "openzaak-1.30",
    pointer: /\/eindeObject$/,
    soort: "type",
    waarde: null,
    reden: "what has not ended has no end",
  },
  {
    als: "openzaak-1.30",
    pointer: /\/_expand\/.*\/_expand$/,
    soort: "undocumented",
    reden: "expand goes deeper than its documented answer; what is found there is held to its own detail",
  },
  ...leeg(
    undefined,
    "format",
    "communicatiekanaal",
    "selectielijstklasse",
    "selectielijstProcestype",
    "link",
    "betrokkene",
    "contactpersoonBeheerEmailadres",
    "object",
    "zaakobjecttype",
    "zaak",
  ),
  ...leeg("openzaak-1.30", "format", "emailadres"),
  ...leeg(undefined, "pattern", "objectTypeOverige"),
  ...leeg("zgw-1.7", "enum", "vervalreden"),
  ...leeg("zgw-1.7", "minLength", "vervalredenWeergave"),
  ...leeg("openzaak-1.30", "minLength", "opdrachtgevendeOrganisatie"),
  ...leeg("zgw-1.7", "minLength", "detail"),
  {
    als: "zgw-1.7",
    operatie: /^(GET|POST) zaken\/(statussen|zaken)/,
    pointer: /\/gezetdoor$/,
    soort: "type",
    waarde: null,
    reden: "a status that nobody in particular set has no rol",
  },
  {
    als: "zgw-1.7",
    pointer: /\/wijzigingen\/(oud|nieuw)$/,
    soort: "type",
    waarde: null,
    reden: "what was made was nothing before, what was removed is nothing after",
  },
  {
    als: "zgw-1.7",
    operatie: /^POST zaken\/statussen$/,
    pointer: /^\/zaakinformatieobjecten$/,
    soort: "undocumented",
    reden: "a status is documented with it when read, without it when made",
  },
  {
    als: "zgw-1.7",
    api: "catalogi",
    status: 204,
    operatie: /^DELETE /,
    soort: "status",
    reden: "a type that is removed answers nothing, as elsewhere in the same document",
  },
  {
    als: "zgw-1.7",
    status: 201,
    operatie: /^POST catalogi\/informatieobjecttypen$/,
    soort: "status",
    reden: "what is made answers 201, as elsewhere in the same document",
  },
  {
    als: "zgw-1.7",
    operatie: /\?(zaaktype_identificatie|datum_geldigheid)=/,
    soort: "expected",
    reden: "a slip of the pen: the parameter is there under the name that its neighbours give it",
  },
  {
    als: "zgw-1.7",
    operatie: /^PATCH /,
    soort: "request required",
    reden: "PATCH is documented with the body of PUT",
  },
  ...urls(
    "openzaak-1.30",
    "zaak",
    "zaaktype",
    "catalogus",
    "informatieobjecttype",
    "informatieobject",
    "besluit",
  ),
  ...urls(undefined, "gerelateerdAan"),
  {
    als: "openzaak-1.30",
    operatie: /^PATCH zaken\/zaakobjecten/,
    pointer: /^\/zaak$/,
    soort: "request required",
    reden: "PATCH of a zaakobject is documented with a field that PATCH never needs",
  },
  {
    als: "openzaak-1.30",
    operatie: /^POST zaken\/zaak_(afsluiten|bijwerken|opschorten|verlengen)\//,
    soort: "status",
    reden: "an act on a zaak refuses as every write does, its operation documents success alone",
  },
  {
    operatie: /^POST zaken\/zaaknummer_reserveren$/,
    pointer: /^Location$/,
    soort: "header",
    reden: "a number that was reserved is nowhere to be read",
  },
  {
    als: "openzaak-1.30",
    status: 404,
    operatie: /^(PUT|PATCH|POST) documenten\/enkelvoudiginformatieobjecten\/\{uuid\}/,
    soort: "status",
    reden: "a write on a document that is not there answers 404, its operation documents none",
  },
  {
    als: "zgw-1.7",
    pointer: /\/resultaattypeOmschrijving$/,
    soort: "undocumented",
    reden: "a zaaktype has to have it, says the list of what is required, and describes it nowhere",
  },
  {
    status: 400,
    operatie: /^DELETE zaken\/zaken\/\{zaak_uuid\}\/besluiten/,
    soort: "status",
    reden:
      "a relation with a besluit that is there cannot be removed (brc-006), and no document says how that is told",
  },
  {
    operatie: /^DELETE zaken\/zaken\/\{zaak_uuid\}\/besluiten/,
    soort: "no good answer",
    reden: "the relation goes with its besluit, so there is never one to remove",
  },
  {
    als: "openzaak-1.30",
    operatie: /^POST documenten\/enkelvoudiginformatieobjecten$/,
    pointer: /^\/lock$/,
    soort: "undocumented",
    reden: "whoever sends a document in parts needs its lock, which only another document of Open Zaak tells",
  },
  {
    als: "zgw-1.7",
    pointer:
      /\/_expand\/.*\/(informatieobjecttypeOmschrijvingen|zaaktypeIdentificaties|isGereedVoorPublicatie)$/,
    soort: "undocumented",
    reden: "what is expanded from another API is described as its older version has it",
  },
  {
    als: "zgw-1.7",
    operatie: /^POST documenten\/.*\/unlock$/,
    pointer: /^\/invalidParams$/,
    soort: "undocumented",
    reden: "a lock that is not right is a field that is not right, documented as a refusal without fields",
  },
  {
    status: 400,
    operatie: /^DELETE documenten\/objectinformatieobjecten/,
    soort: "status",
    reden: "a mirrored relation that is still there cannot be removed, and no document says how that is told",
  },
  {
    operatie: /^(POST|DELETE) documenten\/objectinformatieobjecten/,
    soort: "no good answer",
    reden: "zaken and besluiten keep this side of the relation themselves (zrc-005, brc-005)",
  },
  {
    als: "zgw-1.7",
    operatie:
      /^POST zaakobject (medewerker|natuurlijk_persoon|niet_natuurlijk_persoon|organisatorische_eenheid|vestiging)$/,
    soort: "expected",
    reden:
      "documented with betrokkeneIdentificatie, which is a field of a rol: a zaakobject has objectIdentificatie",
  },
  {
    als: "zgw-1.7",
    operatie: /^POST notificaties\/notificaties$/,
    soort: "status",
    reden: "publishing refuses as every write does, its operation documents success alone",
  },
];

/** The deviations of a mode. */
export const deviationsOf = (mode: Als) => AFWIJKINGEN.filter(({ als = mode }) => als === mode);

/** Whether a deviation explains a finding. */
export function explains(afwijking: Afwijking, bevinding: Bevinding): boolean {
  const { api, operatie, status, code, pointer, soort } = afwijking;
  return (
    (code === undefined || code === bevinding.code) &&
    soort === bevinding.soort &&
    (api === undefined || api === bevinding.api) &&
    (operatie?.test(bevinding.operatie) ?? true) &&
    (status === undefined || status === bevinding.status) &&
    (pointer?.test(bevinding.pointer) ?? true) &&
    (!("waarde" in afwijking) || afwijking.waarde === bevinding.waarde)
  );
}
