import "server-only";
import { getConfig } from "@/lib/config/config";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { eis } from "@/lib/rechten/oordeel";
import { canBetrokkeneToevoegen, canBetrokkeneWijzigen } from "@/lib/rechten/rol-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import { catalogi, getMogelijkheden, toNaamBetrokkene, toUuid, type Rol } from "@/lib/zgw";
import { toBetrokkeneRolFormulier, toPlat } from "./betrokkene-formulier";
import type { BetrokkeneRolFormulier } from "./betrokkene-rol.schema";
import { type ZaakPlek } from "../get-verbinding";
import { openZaak, type OpenZaak } from "../open-zaak";
import { findBezet, isRol, type RolPlek } from "./rol-van-zaak";
import { heeftKvkNummer } from "./to-rol-body";

interface Naam {
  id: string;
  naam: string;
}

/** What the form of a betrokkene has to know before it can be filled in. */
export interface BetrokkeneKeuzes {
  /** With why it cannot be chosen now. */
  roltypen: { uuid: string; omschrijving: string; reden: string | undefined }[];
  medewerkers: Naam[];
  teams: Naam[];
  heeftKvk: boolean;
}

/** A betrokkene as the form has it, and as it is compared with when it is saved. */
export interface BetrokkeneTeWijzigen extends BetrokkeneKeuzes {
  formulier: BetrokkeneRolFormulier;
  gezien: Record<string, string>;
}

/** Throws PortaalFout (geen-recht, niet-gevonden), ZgwError. */
export async function getBetrokkeneKeuzes(medewerker: Medewerker, plek: ZaakPlek): Promise<BetrokkeneKeuzes> {
  const open = await openZaak(medewerker, plek);
  eis(canBetrokkeneToevoegen(open.situatie));
  return toKeuzes(open, await open.rollen);
}

/** Throws PortaalFout (geen-recht, niet-gevonden, gewijzigd), ZgwError. */
export async function getBetrokkeneTeWijzigen(
  medewerker: Medewerker,
  { rol: uuid, ...plek }: RolPlek,
): Promise<BetrokkeneTeWijzigen> {
  const open = await openZaak(medewerker, plek);
  eis(canBetrokkeneWijzigen(open.situatie));
  const rollen = await open.rollen;
  const rol = rollen.find(isRol(uuid));
  if (!rol) throw nietMeer();
  const formulier = toBetrokkeneRolFormulier(rol);
  if (!formulier) throw new PortaalFout("geen-recht", "Deze betrokkene is hier niet te wijzigen.");
  const keuzes = await toKeuzes(
    open,
    rollen.filter((ander) => ander !== rol),
  );
  return { ...metHuidige(keuzes, rol), formulier, gezien: toPlat(formulier) };
}

/** The BSN of one betrokkene, for who asks for it. Throws PortaalFout (niet-gevonden), ZgwError. */
export async function getBsn(
  medewerker: Medewerker,
  { rol: uuid, ...plek }: RolPlek,
): Promise<{ bsn: string }> {
  const { rollen } = await openZaak(medewerker, plek);
  const bsn = (await rollen).find(isRol(uuid))?.betrokkeneIdentificatie?.inpBsn;
  if (!bsn) throw nietMeer();
  return { bsn };
}

function nietMeer(): PortaalFout {
  return new PortaalFout("niet-gevonden", "Deze betrokkene staat niet meer in de zaak.");
}

async function toKeuzes({ verbinding, zaak }: OpenZaak, rollen: readonly Rol[]): Promise<BetrokkeneKeuzes> {
  const [roltypen, mogelijkheden] = await Promise.all([
    catalogi.listRoltypenForZaaktype(verbinding, zaak.zaaktype),
    getMogelijkheden(verbinding, "zaken"),
  ]);
  const { medewerkers, teams } = getConfig();
  return {
    roltypen: roltypen
      .map((roltype) => ({
        uuid: toUuid(roltype.url),
        omschrijving: roltype.omschrijving || roltype.omschrijvingGeneriek,
        reden: findBezet(roltype, rollen),
      }))
      .sort((een, ander) => een.omschrijving.localeCompare(ander.omschrijving, "nl")),
    medewerkers: medewerkers
      .map(({ id, naam }) => ({ id, naam }))
      .sort((een, ander) => een.naam.localeCompare(ander.naam, "nl")),
    teams,
    heeftKvk: heeftKvkNummer(mogelijkheden),
  };
}

/** Someone of the own organisation who is not in the configuration any more is still a choice: the one that stands. */
function metHuidige(keuzes: BetrokkeneKeuzes, rol: Rol): BetrokkeneKeuzes {
  const id = rol.betrokkeneIdentificatie?.identificatie;
  if (!id) return keuzes;
  const met = (namen: Naam[]) =>
    namen.some((wie) => wie.id === id) ? namen : [{ id, naam: toNaamBetrokkene(rol) }, ...namen];
  if (rol.betrokkeneType === "medewerker") return { ...keuzes, medewerkers: met(keuzes.medewerkers) };
  return rol.betrokkeneType === "organisatorische_eenheid" ? { ...keuzes, teams: met(keuzes.teams) } : keuzes;
}
