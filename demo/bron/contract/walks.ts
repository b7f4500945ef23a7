import { walkAutorisaties } from "./walk-autorisaties.ts";
import { walkBesluiten } from "./walk-besluiten.ts";
import { walkBestandsdelen, walkBijDocument, walkDocumenten, walkDocumentnummer } from "./walk-documenten.ts";
import { walkNotificaties } from "./walk-notificaties.ts";
import {
  walkZaakeigenschappen,
  walkZaakinformatieobjecten,
  walkZaaknotities,
  walkZaaknummer,
} from "./walk-bij-zaak.ts";
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
  zaakinformatieobjecten: walkZaakinformatieobjecten,
  transacties: walkTransacties,
  documenten: walkDocumenten,
  bestandsdelen: walkBestandsdelen,
  documentnummer: walkDocumentnummer,
  "bij een document": walkBijDocument,
  besluiten: walkBesluiten,
  notificaties: walkNotificaties,
};
