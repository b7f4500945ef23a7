import "server-only";
import { z } from "zod";
import type { Verbinding } from "../bron";
import { zgwFetch } from "../http";
import type { NieuweStatus, NieuweZaak, ZaakVelden } from "./client";
import type { NieuweRol } from "./delen";
import { zaakSchema, type Zaak } from "./zaken.schema";

// What some sources do in one transaction and the standard in several calls. Ask getMogelijkheden first; each has a
// fallback in the use case that knows the order of the steps.

/** The paths as a source's own document names them. */
export const TRANSACTIES = {
  registreren: "/zaak_registreren",
  nummerReserveren: "/zaaknummer_reserveren",
  opschorten: "/zaak_opschorten/{}",
  verlengen: "/zaak_verlengen/{}",
  afsluiten: "/zaak_afsluiten/{}",
} as const;

type ZonderZaak<T> = Omit<T, "zaak">;

/** A zaak with its rollen and first status, or nothing at all. */
export async function zaakRegistreren(
  verbinding: Verbinding,
  body: { zaak: NieuweZaak; rollen: ZonderZaak<NieuweRol>[]; status: ZonderZaak<NieuweStatus> },
): Promise<Zaak> {
  const schema = z.object({ zaak: zaakSchema });
  const doel = "zaak_registreren";
  return (await zgwFetch(verbinding, { api: "zaken", method: "POST", doel, body, schema, crs: true })).zaak;
}

/** A number for a zaak that is yet to be made; nobody else gets it. One that is never used is lost, and does no harm. */
export async function zaaknummerReserveren(
  verbinding: Verbinding,
  body: { bronorganisatie: string },
): Promise<string> {
  const een = z.object({ zaaknummer: z.string().min(1) });
  const doel = "zaaknummer_reserveren";
  // Open Zaak gives one number as an object, the standard as a list of one.
  const schema = z.union([een, z.tuple([een]).transform(([eerste]) => eerste)]);
  return (await zgwFetch(verbinding, { api: "zaken", method: "POST", doel, body, schema })).zaaknummer;
}

/** The resultaat and the last status of a zaak at once. */
export async function zaakAfsluiten(
  verbinding: Verbinding,
  uuid: string,
  body: {
    zaak: ZaakVelden;
    resultaat: { resultaattype: string; toelichting: string };
    status: ZonderZaak<NieuweStatus>;
  },
  reden?: string,
): Promise<void> {
  const doel = `zaak_afsluiten/${uuid}`;
  const schema = z.unknown();
  await zgwFetch(verbinding, { api: "zaken", method: "POST", doel, body, schema, reden, crs: true });
}
