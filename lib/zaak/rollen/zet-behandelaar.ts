import "server-only";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { catalogi, toNaamBetrokkene, toUuid, type Rol, type Roltype } from "@/lib/zgw";
import { isBehandelaar, isPersoon, isTeam } from "./behandelaars";
import { toNaamdelen } from "./naamdelen";
import type { OpenZaak } from "../open-zaak";
import { verwijderRol, voegRolToe } from "./schrijf-rol";
import { doeStappen } from "../stappen";
import { toRolBody } from "./to-rol-body";

/** Who is to handle the zaak: a colleague, or the team in whose queue it will stand. */
export interface NieuweBehandelaar {
  soort: "medewerker" | "team";
  id: string;
  naam: string;
}

interface Toewijzing {
  wie: NieuweBehandelaar;
  /** uuid of the roltype; empty: the first that fits. */
  roltype: string;
  toelichting: string;
  anderen: "verwijderen" | "houden";
  /** uuids of the behandelaars that were on screen. */
  gezien: readonly string[];
}

const HOE_VERDER =
  "De zaak heeft nu meer behandelaars dan de bedoeling is. Druk op Afmaken om het af te maken, of sluit dit venster en kies opnieuw.";

/**
 * Gives the zaak to someone: the new rol first, the old ones after, so that it is never nobody's. What is done already is
 * not done again, so doing it once more finishes it. Throws PortaalFout (gewijzigd, invoer, half, onzeker), ZgwError.
 */
export async function zetBehandelaar(open: OpenZaak, toewijzing: Toewijzing): Promise<void> {
  const { wie, anderen, toelichting } = toewijzing;
  const rollen = await open.rollen;
  const behandelaars = rollen.filter(isBehandelaar);
  const heeftAl = behandelaars.find((rol) => isVan(rol, toewijzing));
  eisOngewijzigd(behandelaars, heeftAl, toewijzing.gezien);
  const roltype = kiesRoltype(await listBehandelaarRoltypen(open), toewijzing.roltype);
  const oude = behandelaars.filter(
    (rol) => rol !== heeftAl && anderen === "verwijderen" && gaatWeg(rol, wie),
  );
  await doeStappen(
    [
      {
        naam: wie.soort === "team" ? `${wie.naam} heeft de zaak` : `${wie.naam} is behandelaar`,
        doe: async () => heeftAl ?? voegRolToe(open, toBody(wie, roltype, toelichting), rollen, VELDEN),
      },
      ...oude.map((rol) => ({
        naam: `${toNaamBetrokkene(rol)} is geen behandelaar meer`,
        doe: () => verwijderRol(open, rol),
      })),
    ],
    HOE_VERDER,
  );
}

const VELDEN = {
  roltype: "roltype",
  roltoelichting: "toelichting",
  "betrokkeneIdentificatie.identificatie": "aan",
};

/**
 * A person takes the place of persons; the team stays, for the list of a team is all that stands in its queue, whether or
 * not one of its medewerkers has it (toTeamFilter), and giving back is then only removing the person. REFERENCE of ZGW
 * has no place for it elsewhere: not every zaaktype has a roltype for the team. A team takes the place of all.
 */
function gaatWeg(rol: Rol, { soort }: NieuweBehandelaar): boolean {
  return isPersoon(rol) || (soort === "team" && isTeam(rol));
}

function isVan(rol: Rol, { wie, roltype }: Toewijzing): boolean {
  const zelfdeSoort = wie.soort === "team" ? isTeam(rol) : isPersoon(rol);
  const zelfdeRol = roltype === "" || toUuid(rol.roltype) === roltype;
  return zelfdeSoort && zelfdeRol && rol.betrokkeneIdentificatie?.identificatie === wie.id;
}

/** Who came meanwhile was not on screen; who went meanwhile may have gone by this very act, when it was begun before. */
function eisOngewijzigd(behandelaars: Rol[], heeftAl: Rol | undefined, gezien: readonly string[]): void {
  const nu = behandelaars.map(({ url }) => toUuid(url));
  const erbij = behandelaars.filter((rol) => rol !== heeftAl && !gezien.includes(toUuid(rol.url)));
  const weg = heeftAl ? [] : gezien.filter((uuid) => !nu.includes(uuid));
  if (erbij.length === 0 && weg.length === 0) return;
  const wie = behandelaars.map(toNaamBetrokkene).join(", ");
  throw new PortaalFout(
    "gewijzigd",
    `De behandelaar van deze zaak is intussen veranderd. Nu is dat: ${wie || "niemand"}. Kies of u het nog wilt.`,
  );
}

/** The roltypen of the zaaktype for who handles a zaak, in its own order. */
export async function listBehandelaarRoltypen({ verbinding, zaak }: OpenZaak): Promise<Roltype[]> {
  const roltypen = await catalogi.listRoltypenForZaaktype(verbinding, zaak.zaaktype);
  return roltypen.filter(({ omschrijvingGeneriek }) => omschrijvingGeneriek === "behandelaar");
}

function kiesRoltype(roltypen: Roltype[], uuid: string): Roltype {
  const [eerste] = roltypen;
  if (!eerste)
    throw new PortaalFout("geen-recht", "Het zaaktype kent geen behandelaar. Toewijzen kan daarom niet.");
  const gekozen = uuid === "" ? eerste : roltypen.find(({ url }) => toUuid(url) === uuid);
  if (gekozen) return gekozen;
  throw new PortaalFout("invoer", "Deze rol hoort niet bij het zaaktype.", { roltype: "Kies een rol." });
}

function toBody({ soort, id, naam }: NieuweBehandelaar, roltype: Roltype, roltoelichting: string) {
  return soort === "team"
    ? toRolBody({
        roltype,
        roltoelichting,
        betrokkene: { betrokkeneType: "organisatorische_eenheid", identificatie: id, naam },
        heeftKvk: false,
      })
    : toRolBody({
        roltype,
        roltoelichting,
        afwijkendeNaamBetrokkene: naam,
        betrokkene: { betrokkeneType: "medewerker", identificatie: id, ...toNaamdelen(naam) },
        heeftKvk: false,
      });
}
