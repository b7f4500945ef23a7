import "server-only";
import { toUuid, type Eigenschap } from "@/lib/zgw";
import { eigenschapVeldSchema, type EigenschapVeld } from "./eigenschap-veld.schema";

/** What a form needs to know of an eigenschap; a formaat that this version of the standard does not have is text. */
export function toEigenschapVeld({
  url,
  naam,
  definitie,
  specificatie,
  statustype,
}: Eigenschap): EigenschapVeld {
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
    verplicht: statustype !== undefined,
  };
}
