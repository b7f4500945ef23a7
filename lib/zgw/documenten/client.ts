import "server-only";
import { z } from "zod";
import { auditregelSchema, type Auditregel } from "../audittrail.schema";
import type { Verbinding } from "../bron";
import { zgwFetch, type QueryWaarde } from "../http";
import { paginaSchema, type Pagina } from "../pagination";
import { documentSchema, type Document } from "./documenten.schema";

/** One page of documents; the caller sends only what the source's own document offers. */
export function listDocumenten(
  verbinding: Verbinding,
  query: Record<string, QueryWaarde>,
): Promise<Pagina<Document>> {
  return zgwFetch(verbinding, {
    api: "documenten",
    doel: "enkelvoudiginformatieobjecten",
    query,
    schema: paginaSchema(documentSchema),
  });
}

/** These documents, for a source that cannot list them by zaak (Documenten API 1.2 and later). At most 100 at a time. */
export function zoekDocumenten(verbinding: Verbinding, uuids: readonly string[]): Promise<Pagina<Document>> {
  return zgwFetch(verbinding, {
    api: "documenten",
    method: "POST",
    doel: "enkelvoudiginformatieobjecten/_zoek",
    body: { uuid__in: uuids },
    schema: paginaSchema(documentSchema),
  });
}

/** One document as it is now, never its content; by the URL the source gave it, or its path under the root. */
export function getDocument(verbinding: Verbinding, doel: string): Promise<Document> {
  return zgwFetch(verbinding, { api: "documenten", doel, schema: documentSchema });
}

/** Locks a document to change it. The answer is the key that unlocks it: it is never shown again. */
export async function lockDocument(verbinding: Verbinding, url: string): Promise<string> {
  const schema = z.object({ lock: z.string() });
  const doel = `${url}/lock`;
  return (await zgwFetch(verbinding, { api: "documenten", method: "POST", doel, body: {}, schema })).lock;
}

/** Without its key only for who has documenten.geforceerd-unlock. */
export async function unlockDocument(verbinding: Verbinding, url: string, lock?: string): Promise<void> {
  const doel = `${url}/unlock`;
  await zgwFetch(verbinding, {
    api: "documenten",
    method: "POST",
    doel,
    body: lock === undefined ? {} : { lock },
    schema: z.unknown(),
  });
}

/** Says that no rights of use apply to a locked document (drc-006: true comes from gebruiksrechten themselves). */
export function zetGeenGebruiksrecht(verbinding: Verbinding, url: string, lock: string): Promise<Document> {
  const body = { lock, indicatieGebruiksrecht: false };
  return zgwFetch(verbinding, {
    api: "documenten",
    method: "PATCH",
    doel: url,
    body,
    schema: documentSchema,
  });
}

/** Who wrote what to a document; needs scope audittrails.lezen. */
export function listAudittrailForDocument(verbinding: Verbinding, uuid: string): Promise<Auditregel[]> {
  return zgwFetch(verbinding, {
    api: "documenten",
    doel: `enkelvoudiginformatieobjecten/${uuid}/audittrail`,
    schema: z.array(auditregelSchema),
  });
}
