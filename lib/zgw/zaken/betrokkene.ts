import "server-only";
import type { Rol } from "./zaken.schema";

/** The name to show for whoever holds a rol; a name the zaak gives itself goes before the one of the register. */
export function toNaamBetrokkene({ afwijkendeNaamBetrokkene, betrokkeneIdentificatie: wie }: Rol): string {
  if (afwijkendeNaamBetrokkene) return afwijkendeNaamBetrokkene;
  if (!wie) return "naam niet bekend";
  const persoon = [
    wie.voornamen || wie.voorletters,
    wie.voorvoegselGeslachtsnaam || wie.voorvoegselAchternaam,
    wie.geslachtsnaam || wie.achternaam,
  ];
  const namen = [persoon.filter(Boolean).join(" "), wie.naam, wie.statutaireNaam, wie.handelsnaam[0], wie.identificatie];
  return namen.find(Boolean) ?? "naam niet bekend";
}
