import "server-only";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { canBesluitHistorieLezen, canDocumentHistorieLezen } from "@/lib/rechten/stuk-rechten";
import { canAudittrailLezen } from "@/lib/rechten/zaak-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import {
  besluiten,
  documenten,
  heeftApi,
  zaken,
  ZgwError,
  type Auditregel,
  type Verbinding,
} from "@/lib/zgw";
import { z } from "zod";
import { getVerbindingVoorZaak, nietGevonden, type ZaakPlek } from "../get-verbinding";
import { toHistorie, toStatusDoor, type Gebeurtenis } from "./historie";
import { getOpschrift } from "./historie-opschrift";
import { alvast, leesZaak } from "../lees-zaak";

export interface Historie {
  /** False when this profiel may not read audit trails: not the same as a zaak to which nothing happened. */
  leesbaar: boolean;
  gebeurtenissen: Gebeurtenis[];
}

/**
 * Everything that happened to a zaak, newest first: one call beside the one for the zaak. Its documents and besluiten
 * have a history of their own: see getStukHistorie. Throws PortaalFout (niet-gevonden) and ZgwError.
 */
export async function getHistorie(medewerker: Medewerker, plek: ZaakPlek): Promise<Historie> {
  const gelezen = await leesAudittrail(medewerker, plek);
  return gelezen
    ? { leesbaar: true, gebeurtenissen: toHistorie(gelezen.regels, gelezen.opschrift) }
    : { leesbaar: false, gebeurtenissen: [] };
}

/** What the page of a zaak shows of its history: a trail only grows, and most visits do not open it. */
export interface RecenteHistorie extends Historie {
  /** Who set each status, by its uuid. */
  statusDoor: Record<string, string>;
}

const RECENT = 5;

/** The newest events of a zaak and who took its steps: the same call as getHistorie. Throws as that does. */
export async function getRecenteHistorie(medewerker: Medewerker, plek: ZaakPlek): Promise<RecenteHistorie> {
  const gelezen = await leesAudittrail(medewerker, plek);
  if (!gelezen) return { leesbaar: false, gebeurtenissen: [], statusDoor: {} };
  const { regels, opschrift } = gelezen;
  return {
    leesbaar: true,
    gebeurtenissen: toHistorie(regels, opschrift, RECENT),
    statusDoor: toStatusDoor(regels),
  };
}

/** Undefined when this profiel may not read it. */
async function leesAudittrail(medewerker: Medewerker, { bron, uuid }: ZaakPlek) {
  const verbinding = getVerbindingVoorZaak(medewerker, bron, uuid);
  const lezing = alvast(zaken.listAudittrailForZaak(verbinding, uuid));
  const { rechten, zaak } = await leesZaak(verbinding, uuid);
  if (!canAudittrailLezen(rechten)) return undefined;
  const [regels, opschrift] = await Promise.all([lezing, getOpschrift(verbinding, zaak.zaaktype)]);
  return { regels, opschrift };
}

/** A document or besluit of a zaak. */
export interface StukPlek extends ZaakPlek {
  soort: string;
  stuk: string;
}

/** The history of one document or besluit, when it is asked for. Throws PortaalFout and ZgwError. */
export async function getStukHistorie(
  medewerker: Medewerker,
  { bron, uuid, soort, stuk }: StukPlek,
): Promise<Historie> {
  const verbinding = getVerbindingVoorZaak(medewerker, bron, uuid);
  const lees = { documenten: leesDocument, besluiten: leesBesluit }[soort];
  if (!lees || !z.guid().safeParse(stuk).success) throw nietGevonden();
  const { rechten, zaak } = await leesZaak(verbinding, uuid);
  const { mag, regels } = await lees(verbinding, rechten, stuk).catch(toNietGevonden);
  if (!mag) return { leesbaar: false, gebeurtenissen: [] };
  return {
    leesbaar: true,
    gebeurtenissen: toHistorie(regels, await getOpschrift(verbinding, zaak.zaaktype)),
  };
}

type Rechten = Parameters<typeof canAudittrailLezen>[0];
interface Gelezen {
  mag: boolean;
  regels: Auditregel[];
}

async function leesDocument(verbinding: Verbinding, rechten: Rechten, uuid: string): Promise<Gelezen> {
  if (!heeftApi(verbinding, "documenten")) throw stukNietGevonden();
  const [document, regels] = await Promise.all([
    documenten.getDocument(verbinding, `enkelvoudiginformatieobjecten/${uuid}`),
    leesOfGeweigerd(documenten.listAudittrailForDocument(verbinding, uuid)),
  ]);
  return { mag: regels !== undefined && canDocumentHistorieLezen(rechten, document), regels: regels ?? [] };
}

async function leesBesluit(verbinding: Verbinding, rechten: Rechten, uuid: string): Promise<Gelezen> {
  if (!heeftApi(verbinding, "besluiten")) throw stukNietGevonden();
  const [besluit, regels] = await Promise.all([
    besluiten.getBesluit(verbinding, uuid),
    leesOfGeweigerd(besluiten.listAudittrailForBesluit(verbinding, uuid)),
  ]);
  return { mag: regels !== undefined && canBesluitHistorieLezen(rechten, besluit), regels: regels ?? [] };
}

/** Undefined when the source says that it is not for us. */
async function leesOfGeweigerd(lezing: Promise<Auditregel[]>): Promise<Auditregel[] | undefined> {
  return lezing.catch((fout: unknown) => {
    if (fout instanceof ZgwError && fout.isForbidden) return undefined;
    throw fout;
  });
}

function toNietGevonden(fout: unknown): never {
  throw fout instanceof ZgwError && (fout.isNotFound || fout.isForbidden) ? stukNietGevonden() : fout;
}

function stukNietGevonden(): PortaalFout {
  return new PortaalFout("niet-gevonden", "Dit stuk bestaat niet, of uw profiel mag het niet zien.");
}
