import "server-only";
import type { Temporal } from "temporal-polyfill";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { eis } from "@/lib/rechten/oordeel";
import { canZaakVerlengen } from "@/lib/rechten/termijn-rechten";
import { canZaakBijwerken } from "@/lib/rechten/zaak-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import { findDuur, toDuurWoorden } from "@/lib/termijn/duur";
import { isHoogstens, toDatumsNaVerlengen } from "@/lib/termijn/nieuwe-datums";
import type { ZaakPlek } from "../get-verbinding";
import { openZaak, type OpenZaak } from "../open-zaak";
import type { Verlengen } from "./verlengen.schema";
import { eisOngewijzigd, wijzigZaak } from "../wijzig-zaak";
import { getGelijkgesteldeDagen, getZaakTermijn, toDatumVelden } from "./zaak-termijn";

/**
 * Makes the term of a zaak longer, once (Awb 4:14), and moves both dates with it. Throws PortaalFout (geen-recht, invoer,
 * gewijzigd, onzeker) and ZgwError.
 */
export async function zaakVerlengen(
  medewerker: Medewerker,
  plek: ZaakPlek,
  { duur: tekst, reden, verwacht, gezien }: Verlengen,
): Promise<void> {
  const open = await openZaak(medewerker, plek);
  eis(canZaakBijwerken(open.situatie));
  await eisOngewijzigd(open, open.zaak, gezien);
  eis(canZaakVerlengen(open.situatie));
  const duur = getDuur(open, tekst);
  const { feiten } = await getZaakTermijn(open);
  const datums = toDatumsNaVerlengen(feiten, duur, getGelijkgesteldeDagen());
  // Everywhere a plain PATCH: Open Zaak's zaak_verlengen takes no dates and asks for a status, so that the term would be
  // longer in one write and the dates later in another, or never.
  await wijzigZaak(open, {
    velden: { verlenging: { reden, duur: tekst }, ...toDatumVelden(datums, verwacht) },
    gezien,
    reden: `Verlengd met ${toDuurWoorden(duur)}`,
    opVeld: {
      "verlenging.reden": "reden",
      "verlenging.duur": "duur",
      verlenging: "duur",
      uiterlijkeEinddatumAfdoening: "duur",
      einddatumGepland: "duur",
    },
  });
}

/** What is asked, when the zaaktype allows as much. Throws PortaalFout. */
function getDuur({ zaak, zaaktype }: OpenZaak, tekst: string): Temporal.Duration {
  const langste = findDuur(zaaktype?.verlengingstermijn);
  if (!langste) throw opDuur("Het zaaktype noemt geen verlengingstermijn.");
  const duur = findDuur(tekst);
  if (!duur) throw opDuur("Kies hoe lang u verlengt.");
  if (!isHoogstens(duur, langste, zaak.uiterlijkeEinddatumAfdoening ?? zaak.startdatum)) {
    throw opDuur(`Het zaaktype staat hoogstens ${toDuurWoorden(langste)} toe.`);
  }
  return duur;
}

function opDuur(reden: string): PortaalFout {
  return new PortaalFout("invoer", reden, { duur: reden });
}
