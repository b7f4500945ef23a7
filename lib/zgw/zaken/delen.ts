import "server-only";
import { z } from "zod";
import type { Verbinding } from "../bron";
import { zgwFetch } from "../http";
import { fetchAll } from "../pagination";
import { rolSchema, type Rol } from "./betrokkene.schema";
import { toZaakUrl } from "./client";
import {
  isVanZaak,
  notitieSchema,
  resultaatSchema,
  zaakeigenschapSchema,
  zaakinformatieobjectSchema,
  zaakobjectSchema,
  type Notitie,
  type Resultaat,
  type Zaakeigenschap,
  type Zaakinformatieobject,
  type Zaakobject,
} from "./zaken.schema";

// What hangs under a zaak. Writes are sent once, never retried; all throw ZgwError.

async function listForZaak<T extends { zaak: string }>(
  verbinding: Verbinding,
  doel: string,
  uuid: string,
  schema: z.ZodType<T>,
): Promise<T[]> {
  const query = { zaak: toZaakUrl(verbinding, uuid) };
  const rijen = await fetchAll(verbinding, { api: "zaken", doel, query, schema });
  return rijen.filter((rij) => isVanZaak(rij, { uuid }));
}

function create<T>(
  verbinding: Verbinding,
  doel: string,
  body: object,
  schema: z.ZodType<T>,
  reden?: string,
): Promise<T> {
  return zgwFetch(verbinding, { api: "zaken", method: "POST", doel, body, schema, reden });
}

/** Removes a rol, zaakobject, zaakeigenschap or resultaat by the URL the source gave it. */
export async function deleteDeel(verbinding: Verbinding, url: string, reden?: string): Promise<void> {
  await zgwFetch(verbinding, { api: "zaken", method: "DELETE", doel: url, schema: z.unknown(), reden });
}

/** For a source without expand, and to see how the rollen stand now. */
export function listRollenForZaak(verbinding: Verbinding, uuid: string): Promise<Rol[]> {
  return listForZaak(verbinding, "rollen", uuid, rolSchema);
}

export interface Contactpersoon {
  naam: string;
  functie: string;
  emailadres: string;
  telefoonnummer: string;
}

export interface NieuweRol {
  zaak: string;
  roltype: string;
  betrokkeneType: string;
  /** Required by the standard; some sources let it out. */
  roltoelichting: string;
  betrokkene?: string;
  betrokkeneIdentificatie?: object;
  afwijkendeNaamBetrokkene?: string;
  indicatieMachtiging?: string;
  contactpersoonRol?: Contactpersoon | null;
  /** Open Zaak only, and taken over from the rol this one replaces. */
  authenticatieContext?: object;
  beginGeldigheid?: string;
  eindeGeldigheid?: string;
}

export function createRol(verbinding: Verbinding, body: NieuweRol, reden?: string): Promise<Rol> {
  return create(verbinding, "rollen", body, rolSchema, reden);
}

/** Only where the source has PUT on a rol: the standard has not. zaak, roltype and betrokkeneType stay what they are. */
export function updateRol(verbinding: Verbinding, url: string, body: NieuweRol): Promise<Rol> {
  return zgwFetch(verbinding, { api: "zaken", method: "PUT", doel: url, body, schema: rolSchema });
}

/** For a source without expand. */
export function listZaakeigenschappenForZaak(
  verbinding: Verbinding,
  uuid: string,
): Promise<Zaakeigenschap[]> {
  const schema = z.array(zaakeigenschapSchema);
  return zgwFetch(verbinding, { api: "zaken", doel: `zaken/${uuid}/zaakeigenschappen`, schema });
}

export function createZaakeigenschap(
  verbinding: Verbinding,
  uuid: string,
  { eigenschap, waarde }: { eigenschap: string; waarde: string },
  reden?: string,
): Promise<Zaakeigenschap> {
  const body = { zaak: toZaakUrl(verbinding, uuid), eigenschap, waarde };
  return create(verbinding, `zaken/${uuid}/zaakeigenschappen`, body, zaakeigenschapSchema, reden);
}

/** Its waarde: which eigenschap it is stays what it was. */
export function updateZaakeigenschap(
  verbinding: Verbinding,
  url: string,
  waarde: string,
  reden?: string,
): Promise<Zaakeigenschap> {
  const body = { waarde };
  return zgwFetch(verbinding, {
    api: "zaken",
    method: "PATCH",
    doel: url,
    body,
    schema: zaakeigenschapSchema,
    reden,
  });
}

/** For a source without expand. */
export function listZaakobjectenForZaak(verbinding: Verbinding, uuid: string): Promise<Zaakobject[]> {
  return listForZaak(verbinding, "zaakobjecten", uuid, zaakobjectSchema);
}

export interface NieuwZaakobject {
  zaak: string;
  objectType: string;
  objectTypeOverige?: string;
  object?: string;
  objectIdentificatie?: object;
  relatieomschrijving: string;
}

export function createZaakobject(
  verbinding: Verbinding,
  body: NieuwZaakobject,
  reden?: string,
): Promise<Zaakobject> {
  return create(verbinding, "zaakobjecten", body, zaakobjectSchema, reden);
}

/** At most one (zrc-020); a list, so that not having one is no error. */
export function listResultatenForZaak(verbinding: Verbinding, uuid: string): Promise<Resultaat[]> {
  return listForZaak(verbinding, "resultaten", uuid, resultaatSchema);
}

export function createResultaat(
  verbinding: Verbinding,
  body: { zaak: string; resultaattype: string; toelichting: string },
  reden?: string,
): Promise<Resultaat> {
  return create(verbinding, "resultaten", body, resultaatSchema, reden);
}

/** The resultaattype of a resultaat cannot be changed everywhere; its toelichting can. */
export function updateResultaat(
  verbinding: Verbinding,
  url: string,
  toelichting: string,
  reden?: string,
): Promise<Resultaat> {
  const body = { toelichting };
  return zgwFetch(verbinding, {
    api: "zaken",
    method: "PATCH",
    doel: url,
    body,
    schema: resultaatSchema,
    reden,
  });
}

/** The URLs of the besluiten of the zaak, also of those this profiel may not see. */
export async function listBesluitUrlsForZaak(verbinding: Verbinding, uuid: string): Promise<string[]> {
  const schema = z.array(z.object({ besluit: z.string() }));
  const relaties = await zgwFetch(verbinding, { api: "zaken", doel: `zaken/${uuid}/besluiten`, schema });
  return relaties.map(({ besluit }) => besluit);
}

/** Which documents are in the zaak, also those this profiel may not see; all at once, the standard pages them not. */
export async function listZaakinformatieobjectenForZaak(
  verbinding: Verbinding,
  uuid: string,
): Promise<Zaakinformatieobject[]> {
  const relaties = await zgwFetch(verbinding, {
    api: "zaken",
    doel: "zaakinformatieobjecten",
    query: { zaak: toZaakUrl(verbinding, uuid) },
    schema: z.array(zaakinformatieobjectSchema),
  });
  return relaties.filter((relatie) => isVanZaak(relatie, { uuid }));
}

/** Only where the source has `/zaaknotities`. Newest first. */
export async function listNotitiesForZaak(verbinding: Verbinding, uuid: string): Promise<Notitie[]> {
  const zaak = toZaakUrl(verbinding, uuid);
  const notities = await fetchAll(verbinding, {
    api: "zaken",
    doel: "zaaknotities",
    query: { gerelateerdAan: zaak },
    schema: notitieSchema,
  });
  return notities
    .filter(({ gerelateerdAan }) => gerelateerdAan === zaak)
    .sort((een, ander) => (ander.aanmaakdatum ?? "").localeCompare(een.aanmaakdatum ?? ""));
}

export interface NotitieVelden {
  onderwerp: string;
  tekst: string;
  notitieType: "intern" | "extern";
  /** Only a concept can be changed later. */
  status: "concept" | "definitief";
}

export function createNotitie(
  verbinding: Verbinding,
  uuid: string,
  velden: NotitieVelden & { aangemaaktDoor: string },
): Promise<Notitie> {
  const body = { ...velden, gerelateerdAan: toZaakUrl(verbinding, uuid) };
  return create(verbinding, "zaaknotities", body, notitieSchema);
}

export function updateNotitie(verbinding: Verbinding, url: string, body: NotitieVelden): Promise<Notitie> {
  return zgwFetch(verbinding, { api: "zaken", method: "PATCH", doel: url, body, schema: notitieSchema });
}
