import "server-only";
import { toUuid, type Eigenschap, type Statustype } from "@/lib/zgw";
import { eigenschapVeldSchema, type EigenschapVeld } from "./eigenschap-veld.schema";

/** What a form needs to know of an eigenschap; a formaat that this version of the standard does not have is text. */
function toEigenschapVeld(
  { url, naam, definitie, specificatie, statustype }: Eigenschap,
  statustypen: readonly Statustype[],
): EigenschapVeld {
  const formaat = eigenschapVeldSchema.shape.formaat.safeParse(specificatie?.formaat).data ?? "tekst";
  const maximum = Number(specificatie?.kardinaliteit || 1);
  return {
    eigenschap: toUuid(url),
    naam,
    definitie,
    groep: specificatie?.groep ?? "",
    formaat,
    lengte: specificatie?.lengte ?? "",
    ...(Number.isInteger(maximum) && { maximum }),
    waarden: specificatie?.waardenverzameling ?? [],
    nodigBij: statustypen.find((kandidaat) => kandidaat.url === statustype)?.omschrijving ?? "",
  };
}

/** The fields of a zaaktype, by groep and by name, for a catalogus has no order of its own; no groep comes first. */
export function toEigenschapVelden(
  eigenschappen: readonly Eigenschap[],
  statustypen: readonly Statustype[],
): EigenschapVeld[] {
  return eigenschappen
    .map((eigenschap) => toEigenschapVeld(eigenschap, statustypen))
    .sort(
      (een, ander) => een.groep.localeCompare(ander.groep, "nl") || een.naam.localeCompare(ander.naam, "nl"),
    );
}
