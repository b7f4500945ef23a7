import "server-only";
import { heeftRegel, type Rechten } from "./rechten";

// Who may do what with the documents and besluiten of a zaak: scopes of the Documenten and the Besluiten API.

type StukScope = "lezen" | "audittrail";
const DOCUMENT = { lezen: "documenten.lezen", audittrail: "audittrails.lezen" } as const;
const BESLUIT = { lezen: "besluiten.lezen", audittrail: "audittrails.lezen" } as const;

interface DocumentKenmerk {
  informatieobjecttype: string;
  vertrouwelijkheidaanduiding: string;
}

export function canDocumentLezen(rechten: Rechten, document: DocumentKenmerk): boolean {
  return magDocument(rechten, "lezen", document);
}

export function canDocumentHistorieLezen(rechten: Rechten, document: DocumentKenmerk): boolean {
  return canDocumentLezen(rechten, document) && magDocument(rechten, "audittrail", document);
}

export function canBesluitLezen(rechten: Rechten, besluit: { besluittype: string }): boolean {
  return magBesluit(rechten, "lezen", besluit);
}

export function canBesluitHistorieLezen(rechten: Rechten, besluit: { besluittype: string }): boolean {
  return canBesluitLezen(rechten, besluit) && magBesluit(rechten, "audittrail", besluit);
}

function magDocument(
  { alles, perInformatieobjecttype }: Rechten,
  scope: StukScope,
  { informatieobjecttype, vertrouwelijkheidaanduiding }: DocumentKenmerk,
): boolean {
  const regels = perInformatieobjecttype.get(informatieobjecttype);
  return alles || heeftRegel(regels, DOCUMENT[scope], vertrouwelijkheidaanduiding);
}

function magBesluit(
  { alles, perBesluittype }: Rechten,
  scope: StukScope,
  { besluittype }: { besluittype: string },
): boolean {
  const regels = perBesluittype.get(besluittype) ?? [];
  return alles || regels.some(({ scopes }) => scopes.has(BESLUIT[scope]));
}
