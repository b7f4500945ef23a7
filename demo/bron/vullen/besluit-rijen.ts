import { besluit } from "../besluiten/besluit.ts";
import { besluitBody } from "../besluiten/besluit-velden.ts";
import { zaakbesluit } from "../zaken/zaakbesluit.ts";
import { kies } from "../../data/toeval.ts";
import { plus } from "./moment.ts";
import { toRij, type Rij } from "./rij.ts";
import type { Soort } from "./soort.ts";
import type { Werkplaats } from "./zaak-rijen.ts";

const DEEL = 0.25;

/** The besluit that some zaken end with, and the side of it that the Zaken API has. */
export function besluitRijen(
  { registry, nummers, toeval }: Werkplaats,
  soort: Soort,
  zaak: string,
  datum: string | null,
): Rij[] {
  if (datum === null || soort.besluittypen.length === 0 || toeval() >= DEEL) return [];
  const type = kies(soort.besluittypen, toeval);
  const ingangsdatum = plus(datum, "P1D");
  const genomen = toRij(registry, besluit, {
    ...besluitBody.parse({
      identificatie: nummers.volgende("BESLUIT", datum),
      verantwoordelijkeOrganisatie: soort.rsin,
      besluittype: type.ref,
      zaak,
      datum,
      ingangsdatum,
      bestuursorgaan: "Burgemeester en wethouders",
      verzenddatum: datum,
      uiterlijkeReactiedatum: type.doc.reactietermijn ? plus(datum, type.doc.reactietermijn) : null,
    }),
  });
  return [genomen, toRij(registry, zaakbesluit, { zaak, besluit: genomen.ref })];
}
