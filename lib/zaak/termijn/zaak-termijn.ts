import "server-only";
import { getConfig } from "@/lib/config/config";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { toDatumKort } from "@/lib/termijn/datum";
import type { NieuweDatums, ZaakTermijn } from "@/lib/termijn/nieuwe-datums";
import { getVandaag } from "@/lib/termijn/vandaag";
import { findDagFouten, type OpschortDagen } from "@/lib/termijn/opschort-dagen";
import type { zaken } from "@/lib/zgw";
import type { OpenZaak } from "../open-zaak";
import { getOpschortingen, type Opschortingen } from "./opschortingen";
import { TERMIJN_DATUMS, type TermijnDatums } from "./termijn-gezien.schema";
import { ZAAKVELDNAMEN } from "../zaak-velden";

/** What the term of a zaak is made of, and the days on which it stood still. Throws ZgwError. */
export async function getZaakTermijn(
  open: OpenZaak,
): Promise<{ feiten: ZaakTermijn; opschortingen: Opschortingen }> {
  const { zaak, zaaktype } = open;
  const opschortingen = await getOpschortingen(open);
  const feiten = {
    startdatum: zaak.startdatum,
    doorlooptijd: zaaktype?.doorlooptijd,
    servicenorm: zaaktype?.servicenorm,
    uiterlijkeEinddatumAfdoening: zaak.uiterlijkeEinddatumAfdoening,
    einddatumGepland: zaak.einddatumGepland,
    opschortingen: opschortingen.voorbij.map(({ gevraagdOp, hervatOp }) => ({ gevraagdOp, hervatOp })),
    verlenging: zaak.verlenging?.duur || undefined,
  };
  return { feiten, opschortingen };
}

export const getGelijkgesteldeDagen = () => getConfig().gelijkgesteldeDagen;

/** Throws PortaalFout (invoer) with what is wrong per day. */
export function eisDagen({ zaak }: OpenZaak, dagen: OpschortDagen): void {
  const fouten = findDagFouten(dagen, { startdatum: zaak.startdatum, vandaag: getVandaag() });
  const redenen = Object.values(fouten);
  if (redenen.length > 0) throw new PortaalFout("invoer", redenen.join(" "), fouten);
}

/**
 * The new dates as the source gets them: computed here, from the source, and only when that is what was on screen. A date
 * the zaak does not have is not made up. Throws PortaalFout (gewijzigd) with both.
 */
export function toDatumVelden(
  datums: NieuweDatums,
  verwacht: TermijnDatums,
): Pick<zaken.ZaakVelden, "uiterlijkeEinddatumAfdoening" | "einddatumGepland"> {
  const verschillen = TERMIJN_DATUMS.flatMap((veld) => {
    const nu = datums[veld]?.datum ?? null;
    if (nu === verwacht[veld]) return [];
    const naam = `Nieuwe ${ZAAKVELDNAMEN[veld].toLowerCase()}`;
    return [{ veld, naam, gezien: toWoorden(verwacht[veld]), nu: toWoorden(nu) }];
  });
  if (verschillen.length > 0) {
    const zin =
      "De zaak geeft nu andere nieuwe datums dan op uw scherm stonden. Vergelijk ze en sla dan opnieuw op.";
    throw new PortaalFout("gewijzigd", zin, {}, { verschillen });
  }
  const { uiterlijkeEinddatumAfdoening, einddatumGepland } = datums;
  return {
    ...(uiterlijkeEinddatumAfdoening && { uiterlijkeEinddatumAfdoening: uiterlijkeEinddatumAfdoening.datum }),
    ...(einddatumGepland && { einddatumGepland: einddatumGepland.datum }),
  };
}

const toWoorden = (datum: string | null) => (datum ? toDatumKort(datum) : "geen");
