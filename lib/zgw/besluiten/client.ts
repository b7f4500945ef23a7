import "server-only";
import { z } from "zod";
import { auditregelSchema, type Auditregel } from "../audittrail.schema";
import type { Verbinding } from "../bron";
import { zgwFetch } from "../http";
import { fetchAll } from "../pagination";
import { besluitSchema, type Besluit } from "./besluiten.schema";

/** The besluiten of a zaak; a source that gives others besides is not believed. Throws ZgwError. */
export async function listBesluitenForZaak(verbinding: Verbinding, zaak: string): Promise<Besluit[]> {
  const besluiten = await fetchAll(verbinding, {
    api: "besluiten",
    doel: "besluiten",
    query: { zaak },
    schema: besluitSchema,
  });
  return besluiten.filter((besluit) => besluit.zaak === zaak);
}

export function getBesluit(verbinding: Verbinding, uuid: string): Promise<Besluit> {
  return zgwFetch(verbinding, { api: "besluiten", doel: `besluiten/${uuid}`, schema: besluitSchema });
}

/** Who wrote what to a besluit; needs scope audittrails.lezen. */
export function listAudittrailForBesluit(verbinding: Verbinding, uuid: string): Promise<Auditregel[]> {
  return zgwFetch(verbinding, {
    api: "besluiten",
    doel: `besluiten/${uuid}/audittrail`,
    schema: z.array(auditregelSchema),
  });
}
