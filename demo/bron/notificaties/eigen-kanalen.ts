import { randomUUID } from "node:crypto";
import type { Query } from "../opslag/db.ts";
import type { Mode } from "../frame/mode.ts";
import { findRows, insertRow } from "../opslag/store.ts";
import { kanaal } from "./kanaal.ts";

/** The kanalen on which this source tells of its own changes, and what each of them can be filtered on. */
const KANALEN: Readonly<Record<string, readonly string[]>> = {
  zaken: ["bronorganisatie", "zaaktype", "vertrouwelijkheidaanduiding"],
  documenten: ["bronorganisatie", "informatieobjecttype", "vertrouwelijkheidaanduiding"],
  besluiten: ["verantwoordelijkeOrganisatie", "besluittype"],
  zaaktypen: ["catalogus"],
  informatieobjecttypen: ["catalogus"],
  besluittypen: ["catalogus"],
  autorisaties: [],
};

/** An experiment of Open Zaak: filter on the catalogus of the type. */
const VAN_CATALOGUS: Readonly<Record<string, string>> = {
  zaken: "zaaktype.catalogus",
  documenten: "informatieobjecttype.catalogus",
  besluiten: "besluittype.catalogus",
};

function filtersIn(mode: Mode, naam: string, filters: readonly string[]): string[] {
  const more = mode === "openzaak-1.30" ? VAN_CATALOGUS[naam] : undefined;
  return more === undefined ? [...filters] : [...filters, more];
}

/** Makes the kanalen that are not there yet. */
export async function ensureKanalen(q: Query, mode: Mode): Promise<void> {
  for (const [naam, filters] of Object.entries(KANALEN)) {
    if ((await findRows(q, kanaal, { sql: "t.naam = ?", args: [naam] })).length > 0) continue;
    await insertRow(q, kanaal, randomUUID(), {
      naam,
      documentatieLink: "https://vng-realisatie.github.io/gemma-zaken/standaard/notificaties/",
      filters: filtersIn(mode, naam, filters),
    });
  }
}
