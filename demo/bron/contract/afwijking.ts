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
export const leeg = (als: Als | undefined, soort: string, ...fields: string[]): Afwijking[] =>
  fields.map((field) => ({
    ...(als && { als }),
    soort,
    waarde: "",
    pointer: new RegExp(`/${field}$`),
    reden: `${field} may be empty, though ${soort} says it may not`,
  }));

/** Parameters that a document says are integers, and that every source reads as URLs. */
export const urls = (als: Als | undefined, ...names: string[]): Afwijking[] =>
  names.map((name) => ({
    ...(als && { als }),
    soort: "parameter type",
    pointer: new RegExp(`^\\?${name}$`),
    reden: `the query parameter ${name} is a URL, not an integer`,
  }));

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
