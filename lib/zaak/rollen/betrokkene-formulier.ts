import "server-only";
import { toUuid, type Rol } from "@/lib/zgw";
import { toGemaskeerdBsn } from "./betrokkene-delen.schema";
import { toLegeBetrokkeneRol, type BetrokkeneRolFormulier } from "./betrokkene-rol.schema";
import {
  BETROKKENE_TYPEN,
  toLegeBetrokkene,
  type BetrokkeneFormulier,
  type BetrokkeneType,
} from "./betrokkene.schema";

/** A rol as the form has it, its BSN hidden; undefined for one that no form knows. */
export function toBetrokkeneRolFormulier(rol: Rol): BetrokkeneRolFormulier | undefined {
  if (!isBetrokkeneType(rol.betrokkeneType) || rol.betrokkene !== "") return undefined;
  const machtiging = rol.indicatieMachtiging;
  return {
    ...toLegeBetrokkeneRol(),
    roltype: toUuid(rol.roltype),
    betrokkene: toBetrokkeneFormulier(rol.betrokkeneType, rol.betrokkeneIdentificatie),
    roltoelichting: rol.roltoelichting,
    afwijkendeNaamBetrokkene: rol.afwijkendeNaamBetrokkene,
    ...((machtiging === "gemachtigde" || machtiging === "machtiginggever") && {
      indicatieMachtiging: machtiging,
    }),
    ...(rol.contactpersoonRol && { contactpersoon: rol.contactpersoonRol }),
  };
}

function isBetrokkeneType(type: string): type is BetrokkeneType {
  return type in BETROKKENE_TYPEN;
}

function toBetrokkeneFormulier(
  betrokkeneType: BetrokkeneType,
  wie: Rol["betrokkeneIdentificatie"],
): BetrokkeneFormulier {
  const leeg = toLegeBetrokkene(betrokkeneType);
  if (!wie) return leeg;
  const {
    verblijfsadres,
    subVerblijfBuitenland,
    handelsnaam,
    geslachtsaanduiding: geslacht,
    ...velden
  } = wie;
  const gevuld = { ...velden, ...subVerblijfBuitenland, ...verblijfsadres };
  const tekst = Object.entries(gevuld).filter(
    (veld): veld is [string, string] => veld[0] in leeg && typeof veld[1] === "string",
  );
  return {
    ...leeg,
    ...Object.fromEntries(tekst),
    aoaHuisnummer: verblijfsadres?.aoaHuisnummer?.toString() ?? "",
    adres: verblijfsadres ? "nederland" : subVerblijfBuitenland ? "buitenland" : "geen",
    geslachtsaanduiding: geslacht === "m" || geslacht === "v" || geslacht === "o" ? geslacht : "",
    handelsnaam: handelsnaam.join("\n"),
    inpBsn: toGemaskeerdBsn(wie.inpBsn),
    geboortedatum: wie.geboortedatum.replace(
      /^(\d{4})-?(\d{2})-?(\d{2})$/,
      (_alles, jaar: string, maand: string, dag: string) => `${Number(dag)}-${Number(maand)}-${jaar}`,
    ),
  };
}

/** The form by the paths of its fields, to compare it with. */
export function toPlat(formulier: object): Record<string, string> {
  const velden: Record<string, string> = {};
  for (const [naam, waarde] of Object.entries(formulier)) {
    if (typeof waarde === "string") velden[naam] = waarde;
    else if (typeof waarde === "object" && waarde !== null)
      for (const [veld, deel] of Object.entries(toPlat(waarde as object))) velden[`${naam}.${veld}`] = deel;
  }
  return velden;
}
