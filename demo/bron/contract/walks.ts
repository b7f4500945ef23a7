import { walkAutorisaties } from "./walk-autorisaties.ts";
import { walkZaakeigenschappen, walkZaaknotities, walkZaaknummer } from "./walk-bij-zaak.ts";
import { walkCatalogi } from "./walk-catalogi.ts";
import { walkRollen } from "./walk-rollen.ts";
import { walkTransacties } from "./walk-transacties.ts";
import { walkZaakobjecten } from "./walk-zaakobjecten.ts";
import { walkZaken } from "./walk-zaken.ts";
import type { Wandeling } from "./wandeling.ts";

/** Every walk on its own: what one stumbles over, another passes by. */
export const WALKS: Readonly<Record<string, (wandeling: Wandeling) => Promise<void>>> = {
  autorisaties: walkAutorisaties,
  catalogi: walkCatalogi,
  zaken: walkZaken,
  rollen: walkRollen,
  zaakobjecten: walkZaakobjecten,
  zaakeigenschappen: walkZaakeigenschappen,
  zaaknotities: walkZaaknotities,
  zaaknummer: walkZaaknummer,
  transacties: walkTransacties,
};
