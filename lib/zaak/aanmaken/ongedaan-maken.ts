import "server-only";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { eis, nee, type Oordeel } from "@/lib/rechten/oordeel";
import { canZaakVerwijderen } from "@/lib/rechten/zaak-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import { getDagenVanNet } from "@/lib/termijn/vandaag";
import { zaakDelen, zaken, ZgwError } from "@/lib/zgw";
import type { ZaakPlek } from "../get-verbinding";
import { openZaak, type OpenZaak } from "../open-zaak";
import { schrijfEenmaal } from "../schrijf-eenmaal";

/**
 * Removes a zaak that was made only half, with everything in it (zrc-023). Nothing but what was just made: a zaak that
 * somebody has gone on with stays. One that is gone already is undone. Throws PortaalFout, ZgwError.
 */
export async function aanmakenOngedaanMaken(medewerker: Medewerker, plek: ZaakPlek): Promise<void> {
  const open = await openOfWeg(medewerker, plek);
  if (!open) return;
  eis(canZaakVerwijderen(open.situatie));
  eis(await canOngedaanMaken(open));
  const { verbinding, zaak } = open;
  await schrijfEenmaal({
    verbinding,
    wat: "de verwijdering",
    schrijf: async () => {
      await zaken.deleteZaak(verbinding, zaak.uuid, "Half aangemaakt, en ongedaan gemaakt.");
      return true;
    },
    vindTerug: async () => ((await isWeg(open)) ? true : undefined),
  });
}

async function openOfWeg(medewerker: Medewerker, plek: ZaakPlek): Promise<OpenZaak | undefined> {
  try {
    return await openZaak(medewerker, plek);
  } catch (fout) {
    if (fout instanceof PortaalFout && fout.soort === "niet-gevonden") return undefined;
    throw fout;
  }
}

async function canOngedaanMaken({ verbinding, zaak }: OpenZaak): Promise<Oordeel> {
  const [statussen, documenten] = await Promise.all([
    zaken.listStatussenForZaak(verbinding, zaak.uuid),
    zaakDelen.listZaakinformatieobjectenForZaak(verbinding, zaak.uuid),
  ]);
  const verder = statussen.length > 1 || documenten.length > 0 || zaak.deelzaken.length > 0 || zaak.resultaat;
  return !getDagenVanNet().includes(zaak.registratiedatum ?? "") || verder
    ? nee("Aan deze zaak is al gewerkt. Ongedaan maken kan alleen vlak na het aanmaken.")
    : { mag: true };
}

async function isWeg({ verbinding, zaak }: OpenZaak): Promise<boolean> {
  try {
    await zaken.findZaakAlsGewijzigd(verbinding, zaak.uuid, undefined, undefined);
    return false;
  } catch (fout) {
    if (fout instanceof ZgwError && fout.isNotFound) return true;
    throw fout;
  }
}
