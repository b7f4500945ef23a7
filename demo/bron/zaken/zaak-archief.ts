import type { Ctx } from "../frame/context.ts";
import { invalidParam } from "../frame/problem.ts";
import type { Change } from "../frame/resource.ts";
import { documentenVan } from "./documenten-van-zaak.ts";
import type { ZaakDoc } from "./zaak-velden.ts";

/** zrc-022: into the archive goes a zaak of which the documents are there already, and that says for how long. */
export async function checkArchief(ctx: Ctx, { doc, uuid, before }: Change<ZaakDoc>): Promise<void> {
  if (doc.archiefstatus === "nog_te_archiveren") return;
  const documenten = before === undefined ? [] : await documentenVan(ctx, uuid);
  if (documenten.some(({ status }) => status !== "gearchiveerd"))
    throw invalidParam(
      "archiefstatus",
      "documents-not-archived",
      "Niet alle documenten van de zaak hebben de status gearchiveerd.",
    );
  for (const field of ["archiefnominatie", "archiefactiedatum"] as const)
    if (!doc[field])
      throw invalidParam(field, `${field}-not-set`, "Moet een waarde hebben bij deze archiefstatus.");
}
