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
const leeg = (soort: string, ...fields: string[]): Afwijking[] =>
  fields.map((field) => ({
    soort,
    waarde: "",
    pointer: new RegExp(`/${field}$`),
    reden: `${field} may be empty, though ${soort} says it may not`,
  }));

/** Parameters that Open Zaak says are integers, and reads as URLs. */
const urls = (...names: string[]): Afwijking[] =>
  names.map((name) => ({
    als: "openzaak-1.30",
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
    "format",
    "communicatiekanaal",
    "selectielijstklasse",
    "selectielijstProcestype",
    "link",
    "betrokkene",
    "contactpersoonBeheerEmailadres",
  ),
  ...leeg("minLength", "opdrachtgevendeOrganisatie"),
  ...urls("zaak", "zaaktype", "catalogus", "informatieobjecttype"),
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
