import "server-only";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { canDeelzaakAanmaken } from "@/lib/rechten/zaak-rechten";
import { eis } from "@/lib/rechten/oordeel";
import type { Medewerker } from "@/lib/session/medewerker";
import { findZgwFor, zaken, type Verbinding, type Zaaktype } from "@/lib/zgw";
import type { ZaakPlek } from "../get-verbinding";
import { openZaak } from "../open-zaak";
import type { HoofdzaakKeuze } from "./zaak-formulier.schema";

export interface Hoofdzaak extends HoofdzaakKeuze {
  url: string;
  /** Whether a zaak of this type may come under it. */
  heeftDeelzaaktype: (zaaktype: Pick<Zaaktype, "url" | "identificatie">) => boolean;
}

/** A zaak under which another may come: open, not a deelzaak itself (zrc-013). Throws PortaalFout, ZgwError. */
export async function getHoofdzaak(medewerker: Medewerker, plek: ZaakPlek): Promise<Hoofdzaak> {
  const { zaak, zaaktype, situatie } = await openZaak(medewerker, plek);
  eis(canDeelzaakAanmaken(situatie));
  const { uuid, url, identificatie, omschrijving } = zaak;
  return {
    uuid,
    url,
    identificatie,
    omschrijving,
    // Older versions of the standard have identificaties there.
    heeftDeelzaaktype: (type) =>
      zaaktype?.deelzaaktypen.some((deel) => deel === type.url || deel === type.identificatie) ?? false,
  };
}

const nietGevonden = (identificatie: string) =>
  `Er is geen zaak ${identificatie}, of uw profiel mag de zaak niet zien.`;

/** By the number a medewerker knows it by. Throws PortaalFout (invoer, on the field `hoofdzaak`), ZgwError. */
export async function findHoofdzaakByIdentificatie(
  medewerker: Medewerker,
  verbinding: Verbinding,
  identificatie: string,
  zaaktype: Pick<Zaaktype, "url" | "identificatie" | "omschrijving">,
): Promise<Hoofdzaak> {
  const { results } = await zaken.listZaken(verbinding, { identificatie });
  const [gevonden] = results.filter((zaak) => zaak.identificatie === identificatie);
  if (!gevonden) throw opVeld(nietGevonden(identificatie));
  try {
    const hoofdzaak = await getHoofdzaak(medewerker, { bron: verbinding.bron.id, uuid: gevonden.uuid });
    if (hoofdzaak.heeftDeelzaaktype(zaaktype)) return hoofdzaak;
  } catch (fout) {
    if (!(fout instanceof PortaalFout)) throw fout;
    throw opVeld(fout.soort === "niet-gevonden" ? nietGevonden(identificatie) : fout.message);
  }
  throw opVeld(`Onder zaak ${identificatie} kan geen zaak van het type ${zaaktype.omschrijving} komen.`);
}

function opVeld(melding: string): PortaalFout {
  return new PortaalFout("invoer", melding, { hoofdzaak: melding });
}

/** The connection to a bron by its id. Throws PortaalFout (niet-gevonden). */
export function getVerbindingVoorBron(medewerker: Medewerker, bron: string): Verbinding {
  const verbinding = findZgwFor(medewerker, bron);
  if (verbinding) return verbinding;
  throw new PortaalFout("niet-gevonden", "Deze bron bestaat niet, of uw profiel heeft er geen toegang toe.");
}
