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
    status: 400,
    code: "parse_error",
    pointer: /^\/invalidParams$/,
    soort: "required",
    reden: "JSON that cannot be read has no fields to name",
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
