import "server-only";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { catalogi, getMogelijkheden, toNaamBetrokkene, toUuid, type Rol, type Roltype } from "@/lib/zgw";
import type { BetrokkeneRol } from "./betrokkene-rol.schema";
import { adresVelden } from "./betrokkene-delen.schema";
import { BETROKKENE_VELDEN } from "./betrokkene.schema";
import type { ZaakPlek } from "../get-verbinding";
import type { OpenZaak } from "../open-zaak";
import { heeftKvkNummer, toRolBody, type RolBody } from "./to-rol-body";

/** A rol of a zaak: the uuid of the rol beside where the zaak is. */
export interface RolPlek extends ZaakPlek {
  rol: string;
}

export function isRol(uuid: string): (rol: Rol) => boolean {
  return ({ url }) => toUuid(url) === uuid;
}

/** Of these there is one at most in a zaak (code max-occurences). */
export function isUniek({ omschrijvingGeneriek }: Pick<Rol, "omschrijvingGeneriek">): boolean {
  return omschrijvingGeneriek === "initiator" || omschrijvingGeneriek === "zaakcoordinator";
}

/** Why a rol of this type cannot come beside those that are there; undefined when it can. */
export function findBezet(roltype: Roltype, rollen: readonly Rol[]): string | undefined {
  const bezet =
    isUniek(roltype) &&
    rollen.find(({ omschrijvingGeneriek }) => omschrijvingGeneriek === roltype.omschrijvingGeneriek);
  return bezet
    ? `Er kan er maar één zijn, en dat is al ${toNaamBetrokkene(bezet)}. Wijzig of verwijder die eerst.`
    : undefined;
}

/** The rol the form asks for, as it is written. Throws PortaalFout (invoer) for a roltype of another zaaktype. */
export async function toBody(
  { verbinding, zaak }: OpenZaak,
  invoer: BetrokkeneRol,
  vorige?: Rol,
): Promise<{ roltype: Roltype; body: RolBody }> {
  const [roltypen, mogelijkheden] = await Promise.all([
    catalogi.listRoltypenForZaaktype(verbinding, zaak.zaaktype),
    getMogelijkheden(verbinding, "zaken"),
  ]);
  const roltype = roltypen.find(({ url }) => toUuid(url) === invoer.roltype);
  if (!roltype)
    throw new PortaalFout("invoer", "Deze rol hoort niet bij het zaaktype.", { roltype: "Kies een rol." });
  const { contactpersoon } = invoer;
  const contactpersoonRol = contactpersoon.naam === "" ? null : contactpersoon;
  const heeftKvk = heeftKvkNummer(mogelijkheden);
  return { roltype, body: toRolBody({ ...invoer, roltype, contactpersoonRol, heeftKvk, vorige }) };
}

const ADRES = new Set(Object.keys(adresVelden));

/** Fields of the form by the name the source has for them. */
export const ROLVELDEN: Record<string, string> = {
  roltype: "roltype",
  betrokkeneType: "betrokkene.betrokkeneType",
  roltoelichting: "roltoelichting",
  afwijkendeNaamBetrokkene: "afwijkendeNaamBetrokkene",
  indicatieMachtiging: "indicatieMachtiging",
  ...Object.fromEntries(
    ["naam", "functie", "emailadres", "telefoonnummer"].map((veld) => [
      `contactpersoonRol.${veld}`,
      `contactpersoon.${veld}`,
    ]),
  ),
  ...Object.fromEntries(
    BETROKKENE_VELDEN.map((veld) => {
      const groep = !ADRES.has(veld)
        ? ""
        : /^(lnd|sub)/.test(veld)
          ? "subVerblijfBuitenland."
          : "verblijfsadres.";
      return [`betrokkeneIdentificatie.${groep}${veld}`, `betrokkene.${veld}`];
    }),
  ),
  "betrokkeneIdentificatie.handelsnaam.0": "betrokkene.handelsnaam",
};
