import "server-only";
import { z } from "zod";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { canDocumentHistorieLezen, canDocumentLezen } from "@/lib/rechten/stuk-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import { toLokaalMoment } from "@/lib/termijn/vandaag";
import { catalogi, toUuid, type Document } from "@/lib/zgw";
import { getVerbindingVoorZaak, type ZaakPlek } from "../get-verbinding";
import { alvast, leesZaak } from "../lees-zaak";
import { listDocumentenForZaak } from "./list-documenten";
import { toWoord } from "../woorden";

export interface DocumentRegel {
  uuid: string;
  titel: string;
  identificatie: string;
  /** Undefined when the catalogus does not say. */
  type: string | undefined;
  status: string;
  /** ISO; of the document itself, not of its registration. */
  creatiedatum: string | undefined;
  /** Local time. */
  geregistreerdOp: string | undefined;
  /** In bytes. */
  omvang: number | undefined;
  versie: number | undefined;
  auteur: string;
  formaat: string;
  vertrouwelijkheid: string;
  /** Somebody is changing it. */
  vergrendeld: boolean;
  /** This profiel may read its history. */
  historie: boolean;
}

export interface DocumentenVanZaak {
  /** False when the bron has no documents at all. */
  beschikbaar: boolean;
  regels: DocumentRegel[];
  /** Over all pages. */
  aantal: number;
  meer: boolean;
  /** Of this page: there, but not for this profiel to see, or not to be read. */
  verborgen: number;
}

const paginaSchema = z.coerce.number().int().min(1).max(1000);

/**
 * A page (from 1) of the documents of a zaak, those of them that this profiel may see: one call where the source lists
 * them by zaak, beside the one for the zaak. Throws PortaalFout (niet-gevonden; invoer) and ZgwError.
 */
export async function getDocumentenVanZaak(
  medewerker: Medewerker,
  { bron, uuid }: ZaakPlek,
  zoek: { pagina?: string } = {},
): Promise<DocumentenVanZaak> {
  const verbinding = getVerbindingVoorZaak(medewerker, bron, uuid);
  const pagina = paginaSchema.safeParse(zoek.pagina ?? "1");
  if (!pagina.success) throw new PortaalFout("invoer", "Deze bladzijde bestaat niet.");
  const lezing = alvast(listDocumentenForZaak(verbinding, { uuid }, pagina.data));
  const typen = catalogi.listAllInformatieobjecttypen(verbinding).catch(() => []);
  const { rechten } = await leesZaak(verbinding, uuid);
  const gelezen = await lezing;
  if (!gelezen) return { beschikbaar: false, regels: [], aantal: 0, meer: false, verborgen: 0 };
  const { documenten, aantal, meer, nietLeesbaar } = gelezen;
  const zichtbaar = documenten.filter((document) => canDocumentLezen(rechten, document));
  const naam = new Map((await typen).map(({ url, omschrijving }) => [url, omschrijving]));
  return {
    beschikbaar: true,
    regels: zichtbaar
      .sort((een, ander) => opDatum(ander).localeCompare(opDatum(een)))
      .map((document) => ({
        ...toRegel(document, naam.get(document.informatieobjecttype)),
        historie: canDocumentHistorieLezen(rechten, document),
      })),
    aantal,
    meer,
    verborgen: nietLeesbaar + documenten.length - zichtbaar.length,
  };
}

/** The date that is shown decides; on one day the order in which they came in. */
const opDatum = ({ creatiedatum = "", beginRegistratie = "" }: Document) =>
  `${creatiedatum} ${new Date(Date.parse(beginRegistratie) || 0).toISOString()}`;

function toRegel(document: Document, type: string | undefined): Omit<DocumentRegel, "historie"> {
  return {
    uuid: toUuid(document.url),
    titel: document.titel || document.bestandsnaam || "Document zonder titel",
    identificatie: document.identificatie,
    type,
    status: document.status && toWoord("documentstatus", document.status),
    creatiedatum: document.creatiedatum,
    geregistreerdOp: document.beginRegistratie && toLokaalMoment(document.beginRegistratie),
    omvang: document.bestandsomvang,
    versie: document.versie,
    auteur: document.auteur,
    formaat: document.formaat,
    vertrouwelijkheid: toWoord("vertrouwelijkheidaanduiding", document.vertrouwelijkheidaanduiding),
    vergrendeld: document.locked,
  };
}
