import { Temporal } from "temporal-polyfill";
import type { ZaakKern } from "../zaken.ts";
import { besluittypen } from "../zaaktypen/besluittypen.ts";

export type BesluitGegevens = {
  identificatie: string;
  type: string;
  datum: string;
  verzenddatum: string;
  ingangsdatum: string;
  /** Not before it happened. */
  publicatiedatum?: string;
  vervaldatum?: string;
  uiterlijkeReactiedatum: string;
  toelichting: string;
};

const DAGEN_TOT_PUBLICATIE = 5;

/** The besluit on a zaak, when it came that far and ended in something that is decided on. */
export function findBesluit(zaak: ZaakKern, vandaag: Temporal.PlainDate): BesluitGegevens | undefined {
  const { opzet, statussen, zaaktype } = zaak;
  const resultaat = opzet.afgehandeld?.resultaat;
  const besluit = zaaktype.besluiten.find(({ bij }) => resultaat === undefined || resultaat in bij);
  if (!besluit || opzet.status < besluit.vanaf) return undefined;
  const type = besluittypen[besluit.type];
  const gezet = statussen[besluit.vanaf - 1]?.datumStatusGezet;
  if (!type || gezet === undefined) throw new Error(`${zaak.identificatie} has a besluit of no kind.`);
  const datum = Temporal.PlainDate.from(gezet.slice(0, 10));
  const ingangsdatum = datum.add({ days: 1 });
  const publicatie = datum.add({ days: DAGEN_TOT_PUBLICATIE });
  const isGepubliceerd =
    type.publicatie !== undefined && Temporal.PlainDate.compare(publicatie, vandaag) <= 0;
  return {
    identificatie: `${zaak.identificatie}-B1`,
    type: besluit.type,
    datum: datum.toString(),
    verzenddatum: datum.toString(),
    ingangsdatum: ingangsdatum.toString(),
    ...(isGepubliceerd ? { publicatiedatum: publicatie.toString() } : {}),
    ...(besluit.duur ? { vervaldatum: ingangsdatum.add(besluit.duur).toString() } : {}),
    // Awb 6:8: the term begins on the day after it was sent
    uiterlijkeReactiedatum: datum.add(type.reactietermijn).toString(),
    toelichting:
      (resultaat === undefined ? Object.values(besluit.bij)[0] : besluit.bij[resultaat]) ??
      "Besluit genomen.",
  };
}
