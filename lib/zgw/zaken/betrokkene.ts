import "server-only";
import { getConfig } from "@/lib/config/config";
import { rolSchema, type Rol } from "./betrokkene.schema";

const ONBEKEND = "naam niet bekend";

/** The name to show for whoever holds a rol; a name the zaak gives itself goes before the one of the register. */
export function toNaamBetrokkene(rol: Rol): string {
  const { afwijkendeNaamBetrokkene, betrokkeneIdentificatie: wie } = rol;
  if (afwijkendeNaamBetrokkene) return afwijkendeNaamBetrokkene;
  if (!wie) return ONBEKEND;
  const persoon = [
    wie.voornamen || wie.voorletters,
    wie.voorvoegselGeslachtsnaam || wie.voorvoegselAchternaam,
    wie.geslachtsnaam || wie.achternaam,
  ];
  const namen = [
    findEigenNaam(rol),
    persoon.filter(Boolean).join(" "),
    wie.naam,
    wie.statutaireNaam,
    wie.handelsnaam[0],
    wie.identificatie,
  ];
  return namen.find(Boolean) ?? ONBEKEND;
}

/** A rol as an audit trail kept it; undefined when it is not one. */
export function toRol(momentopname: unknown): Rol | undefined {
  return rolSchema.safeParse(momentopname).data;
}

/** Whether a rol says the same as what was, or is to be, written; what a source leaves empty and what is not there is one. */
export function isZelfdeRol(rol: Rol, body: object): boolean {
  return toVergelijkbaar(rol) === toVergelijkbaar(rolSchema.parse({ url: "", ...body }));
}

function toVergelijkbaar(rol: Rol): string {
  const { betrokkene, betrokkeneType, roltype, roltoelichting, afwijkendeNaamBetrokkene } = rol;
  const { indicatieMachtiging, contactpersoonRol, betrokkeneIdentificatie } = rol;
  const contact = contactpersoonRol && Object.values(contactpersoonRol).some(Boolean) && contactpersoonRol;
  return JSON.stringify([
    [betrokkene, betrokkeneType, roltype, roltoelichting, afwijkendeNaamBetrokkene, indicatieMachtiging],
    contact || undefined,
    betrokkeneIdentificatie,
  ]);
}

/** Who handles the zaak: persons when there are any, else the team whose queue it stands in. */
export function toBehandelaars(rollen: Rol[]): string[] {
  const behandelaars = rollen.filter(({ omschrijvingGeneriek }) => omschrijvingGeneriek === "behandelaar");
  const personen = behandelaars.filter(({ betrokkeneType }) => betrokkeneType === "medewerker");
  return (personen.length > 0 ? personen : behandelaars).map(toNaamBetrokkene);
}

/** A colleague or team as the configuration names it: ZGW keeps initials only. */
function findEigenNaam({ betrokkeneType, betrokkeneIdentificatie: wie }: Rol): string | undefined {
  const { medewerkers, teams } = getConfig();
  const eigen =
    betrokkeneType === "medewerker"
      ? medewerkers
      : betrokkeneType === "organisatorische_eenheid"
        ? teams
        : [];
  return eigen.find(({ id }) => id === wie?.identificatie)?.naam;
}
