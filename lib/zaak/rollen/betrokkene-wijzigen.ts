import "server-only";
import type { Verschil } from "@/lib/fout/melding";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { eis } from "@/lib/rechten/oordeel";
import { canBetrokkeneWijzigen } from "@/lib/rechten/rol-rechten";
import { canAudittrailLezen } from "@/lib/rechten/zaak-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import { isZelfdeRol, toRol, toUuid, zaken, type Rol } from "@/lib/zgw";
import { isGemaskeerd } from "./betrokkene-delen.schema";
import { toBetrokkeneRolFormulier, toPlat } from "./betrokkene-formulier";
import type { BetrokkeneWijzigen } from "./betrokkene-rol.schema";
import { BETROKKENE_NAMEN } from "./betrokkene-namen";
import { openZaak, type OpenZaak } from "../open-zaak";
import { findBezet, isRol, isUniek, ROLVELDEN, toBody, type RolPlek } from "./rol-van-zaak";
import { voegRolToe } from "./schrijf-rol";
import { vervangRol } from "./vervang-rol";

/**
 * Changes a betrokkene, never over what someone else changed. What was begun before and came half way is finished.
 * Throws PortaalFout (gewijzigd, invoer, half, onzeker), ZgwError.
 */
export async function betrokkeneWijzigen(
  medewerker: Medewerker,
  { rol: uuid, ...plek }: RolPlek,
  invoer: BetrokkeneWijzigen,
): Promise<void> {
  const open = await openZaak(medewerker, plek);
  eis(canBetrokkeneWijzigen(open.situatie));
  const rollen = await open.rollen;
  const vorige = rollen.find(isRol(uuid)) ?? findTeruggezet(rollen, invoer);
  if (!vorige) return maakAf(open, uuid, rollen, invoer);
  eisOngewijzigd(vorige, invoer);
  if (invoer.betrokkene.betrokkeneType !== vorige.betrokkeneType)
    throw new PortaalFout("invoer", "Van een betrokkene verandert de soort niet.");
  const { roltype, body } = await toBody(open, invoer, vorige);
  const anderen = rollen.filter((rol) => rol !== vorige && !isZelfdeRol(rol, body));
  const bezet = findBezet(roltype, anderen);
  if (bezet) throw new PortaalFout("invoer", bezet, { roltype: bezet });
  const uniek = isUniek(vorige) && vorige.omschrijvingGeneriek === roltype.omschrijvingGeneriek;
  await vervangRol(open, { vorige, body, rollen, uniek, velden: ROLVELDEN });
}

/** One that had to go first and was put back has another uuid, and says the same. */
function findTeruggezet(rollen: Rol[], { gezien }: BetrokkeneWijzigen): Rol | undefined {
  return rollen.find((rol) => isUniek(rol) && listVerschillen(rol, gezien).length === 0);
}

/** The old one is gone: by this act when it was begun before, else by someone else. */
async function maakAf(
  open: OpenZaak,
  uuid: string,
  rollen: Rol[],
  invoer: BetrokkeneWijzigen,
): Promise<void> {
  const verwijderd = await findVerwijderd(open, uuid);
  const { betrokkene, afmaken } = invoer;
  const verborgen = betrokkene.betrokkeneType === "natuurlijk_persoon" && isGemaskeerd(betrokkene.inpBsn);
  const gewijzigd = new PortaalFout(
    "gewijzigd",
    "Deze betrokkene is intussen door iemand anders gewijzigd of verwijderd.",
  );
  if (verborgen && !verwijderd && !afmaken) throw gewijzigd;
  const { roltype, body } = await toBody(open, invoer, verwijderd);
  if (rollen.some((rol) => isZelfdeRol(rol, body))) return;
  if (!afmaken || findBezet(roltype, rollen)) throw gewijzigd;
  await voegRolToe(open, body, rollen, ROLVELDEN);
}

/** As the audit trail has it: the form does not know the whole BSN, nor what it does not show. */
async function findVerwijderd(
  { verbinding, rechten, zaak }: OpenZaak,
  uuid: string,
): Promise<Rol | undefined> {
  if (!canAudittrailLezen(rechten)) return undefined;
  const regels = await zaken.listAudittrailForZaak(verbinding, zaak.uuid).catch(() => []);
  const regel = regels.find(
    ({ resourceUrl, wijzigingen }) => toUuid(resourceUrl) === uuid && wijzigingen?.oud && !wijzigingen.nieuw,
  );
  return toRol(regel?.wijzigingen?.oud);
}

function eisOngewijzigd(vorige: Rol, { gezien }: BetrokkeneWijzigen): void {
  const verschillen = listVerschillen(vorige, gezien);
  if (verschillen.length === 0) return;
  throw new PortaalFout(
    "gewijzigd",
    "Deze betrokkene is intussen veranderd. Vergelijk de gegevens en kies of u uw wijziging nog wilt opslaan.",
    {},
    { verschillen },
  );
}

function listVerschillen(rol: Rol, gezien: Record<string, string>): Verschil[] {
  const formulier = toBetrokkeneRolFormulier(rol);
  const nu = formulier ? toPlat(formulier) : {};
  return Object.entries(nu).flatMap(([veld, waarde]) =>
    (gezien[veld] ?? "") === waarde
      ? []
      : {
          veld,
          naam: BETROKKENE_NAMEN[veld.split(".").at(-1) ?? ""] ?? veld,
          gezien: gezien[veld] || "niet ingevuld",
          nu: waarde || "niet ingevuld",
        },
  );
}
