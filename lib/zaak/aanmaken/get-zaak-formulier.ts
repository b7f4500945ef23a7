import "server-only";
import { z } from "zod";
import { getConfig } from "@/lib/config/config";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { getRechten } from "@/lib/rechten/get-rechten";
import { eis } from "@/lib/rechten/oordeel";
import type { Rechten } from "@/lib/rechten/rechten";
import { canNieuweZaakAanvullen } from "@/lib/rechten/zaak-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import { getVandaag } from "@/lib/termijn/vandaag";
import {
  catalogi,
  getMogelijkheden,
  toUuid,
  zaakTransacties,
  ZgwError,
  type Mogelijkheden,
  type Roltype,
  type Statustype,
  type Verbinding,
  type Zaaktype,
} from "@/lib/zgw";
import { toEigenschapVelden } from "../eigenschappen/eigenschap-veld";
import { heeftKvkNummer } from "../rollen/to-rol-body";
import { listCollegas } from "../rollen/toewijzen";
import { canTypeAanmaken, listVertrouwelijkheden, toKenmerk } from "./aanmaakbaar";
import { getHoofdzaak, getVerbindingVoorBron, type Hoofdzaak } from "./hoofdzaak";
import type { NieuweEigenschap, ZaakFormulier } from "./zaak-formulier.schema";

/** What was chosen before the form: uuids, as the address of the page has them. */
export interface Formulierkeuze {
  bron: string;
  zaaktype: string;
  hoofdzaak?: string | null | undefined;
}

/** The form of a zaaktype, and everything of the source that it was made from. */
export interface FormulierOpzet {
  formulier: ZaakFormulier;
  medewerker: Medewerker;
  verbinding: Verbinding;
  rechten: Rechten;
  mogelijkheden: Mogelijkheden;
  zaaktype: Zaaktype;
  eersteStatus: Statustype;
  initiator: Roltype | undefined;
  behandelaar: Roltype | undefined;
  /** The one that was chosen before the form. */
  hoofdzaak: Hoofdzaak | undefined;
}

/**
 * Reads what a zaaktype asks of a new zaak: from the cache of catalogi, and the hoofdzaak from its source. Checks that the
 * type may be used today. Throws PortaalFout (niet-gevonden, geen-recht), ZgwError.
 */
export async function openZaakFormulier(
  medewerker: Medewerker,
  { bron, zaaktype: uuid, hoofdzaak: hoofdzaakUuid }: Formulierkeuze,
): Promise<FormulierOpzet> {
  const verbinding = getVerbindingVoorBron(medewerker, bron);
  const [rechten, mogelijkheden, zaaktype, hoofdzaak] = await Promise.all([
    getRechten(verbinding),
    getMogelijkheden(verbinding, "zaken"),
    getZaaktype(verbinding, uuid),
    hoofdzaakUuid ? getHoofdzaak(medewerker, { bron, uuid: hoofdzaakUuid }) : undefined,
  ]);
  const vandaag = getVandaag();
  eis(canTypeAanmaken(medewerker, rechten, zaaktype, vandaag));
  if (hoofdzaak && !hoofdzaak.heeftDeelzaaktype(zaaktype))
    throw new PortaalFout("geen-recht", "Een zaak van dit type kan niet onder deze hoofdzaak komen.");
  const [statustypen, eigenschappen, roltypen] = await Promise.all([
    catalogi.listStatustypenForZaaktype(verbinding, zaaktype.url),
    catalogi.listEigenschappenForZaaktype(verbinding, zaaktype.url),
    catalogi.listRoltypenForZaaktype(verbinding, zaaktype.url),
  ]);
  const [eersteStatus] = statustypen;
  if (!eersteStatus)
    throw new PortaalFout(
      "geen-recht",
      "Dit zaaktype heeft geen statussen: een zaak kan er niet mee beginnen.",
    );
  const aanvullen = canNieuweZaakAanvullen(rechten, toKenmerk(zaaktype));
  const findRoltype = (generiek: string) =>
    aanvullen.mag
      ? roltypen.find(({ omschrijvingGeneriek }) => omschrijvingGeneriek === generiek)
      : undefined;
  const [initiator, behandelaar] = [findRoltype("initiator"), findRoltype("behandelaar")];
  const formulier: ZaakFormulier = {
    ...toZaakdeel(medewerker, verbinding, rechten, zaaktype, mogelijkheden),
    vandaag,
    beperking: aanvullen.mag ? undefined : aanvullen.reden,
    initiator: initiator && { rol: initiator.omschrijving, heeftKvk: heeftKvkNummer(mogelijkheden) },
    behandelaar: behandelaar && toBehandelaarKeuzes(medewerker, behandelaar),
    eigenschappen: aanvullen.mag ? toNieuweEigenschappen(eigenschappen, statustypen) : [],
    eersteStatus: eersteStatus.omschrijving,
    hoofdzaak: hoofdzaak && {
      uuid: hoofdzaak.uuid,
      identificatie: hoofdzaak.identificatie,
      omschrijving: hoofdzaak.omschrijving,
    },
  };
  const wie = { medewerker, verbinding, rechten, mogelijkheden };
  return { formulier, ...wie, zaaktype, eersteStatus, initiator, behandelaar, hoofdzaak };
}

/** What the page gets of it. Throws as openZaakFormulier. */
export async function getZaakFormulier(
  medewerker: Medewerker,
  keuze: Formulierkeuze,
): Promise<ZaakFormulier> {
  return (await openZaakFormulier(medewerker, keuze)).formulier;
}

/** Not there and not for us are the same answer. */
export async function getZaaktype(verbinding: Verbinding, uuid: string): Promise<Zaaktype> {
  const nietGevonden = new PortaalFout("niet-gevonden", "Dit zaaktype bestaat niet.");
  if (!z.guid().safeParse(uuid).success) throw nietGevonden;
  try {
    return await catalogi.getZaaktype(verbinding, `${verbinding.bron.roots.catalogi}zaaktypen/${uuid}`);
  } catch (fout) {
    if (fout instanceof ZgwError && (fout.isNotFound || fout.isForbidden)) throw nietGevonden;
    throw fout;
  }
}

function toZaakdeel(
  medewerker: Medewerker,
  { bron }: Verbinding,
  rechten: Rechten,
  zaaktype: Zaaktype,
  mogelijkheden: Mogelijkheden,
) {
  const { url, omschrijving, identificatie, doel, doorlooptijd, servicenorm } = zaaktype;
  const vertrouwelijkheden = listVertrouwelijkheden(medewerker, rechten, zaaktype);
  const eigen = zaaktype.vertrouwelijkheidaanduiding;
  return {
    bron: { id: bron.id, naam: bron.naam },
    zaaktype: { uuid: toUuid(url), naam: omschrijving, identificatie, doel },
    vertrouwelijkheden,
    standaardVertrouwelijkheid: vertrouwelijkheden.includes(eigen) ? eigen : (vertrouwelijkheden[0] ?? ""),
    // Open Zaak only. Its document is known by path: it had the name before it had this path.
    heeftKanaalnaam: mogelijkheden.heeftPad(zaakTransacties.TRANSACTIES.registreren),
    termijn: { doorlooptijd, servicenorm, gelijkgesteldeDagen: getConfig().gelijkgesteldeDagen },
  };
}

function toBehandelaarKeuzes(
  medewerker: Medewerker,
  { omschrijving }: Roltype,
): ZaakFormulier["behandelaar"] {
  const medewerkers = listCollegas(medewerker).map(({ id, naam }) => ({ id, naam }));
  return {
    rol: omschrijving,
    teams: getConfig().teams,
    medewerkers: medewerkers.sort((een, ander) => een.naam.localeCompare(ander.naam, "nl")),
    ik: medewerker.id,
    eigenTeam: medewerker.teams[0]?.id ?? "",
  };
}

function toNieuweEigenschappen(
  eigenschappen: Awaited<ReturnType<typeof catalogi.listEigenschappenForZaaktype>>,
  statustypen: Statustype[],
): NieuweEigenschap[] {
  const bijEersteStatus = new Set(
    eigenschappen
      .filter(({ statustype }) => statustype !== undefined && statustype === statustypen[0]?.url)
      .map(({ url }) => toUuid(url)),
  );
  return toEigenschapVelden(eigenschappen, statustypen).map((veld) => ({
    ...veld,
    nu: bijEersteStatus.has(veld.eigenschap),
  }));
}
