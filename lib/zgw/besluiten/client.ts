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

export function listAudittrailForBesluit(verbinding: Verbinding, url: string): Promise<Auditregel[]> {
  return zgwFetch(verbinding, {
    api: "besluiten",
    doel: `${url}/audittrail`,
    schema: z.array(auditregelSchema),
  });
}
