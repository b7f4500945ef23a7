import type { Change } from "@/components/ui/change-list";
import { toDatumLang } from "@/lib/termijn/datum";
import type { NieuweDatums } from "@/lib/termijn/nieuwe-datums";
import { toUitleg } from "@/lib/termijn/uitleg";
import type { Termijn } from "@/lib/zaak/termijn/get-termijn";
import type { TermijnDatums } from "@/lib/zaak/termijn/termijn-gezien.schema";
import { DATUMVELDEN, toDatumnaam, toZin } from "./datumnamen";

/** Both dates before and after an act on the term, each with what it is made of. */
export function toDatumWijzigingen({ feiten, gelijkgesteldeDagen }: Termijn, datums: NieuweDatums): Change[] {
  return DATUMVELDEN.flatMap((veld) => {
    const nu = feiten[veld];
    const straks = datums[veld];
    if (!nu || !straks) return [];
    const why = toZin(toUitleg(straks, gelijkgesteldeDagen));
    return [{ name: toDatumnaam(veld), from: toDatumLang(nu), to: toDatumLang(straks.datum), why }];
  });
}

/** What was on screen, for the server to hold its own result to. */
export function toVerwacht({ uiterlijkeEinddatumAfdoening, einddatumGepland }: NieuweDatums): TermijnDatums {
  return {
    uiterlijkeEinddatumAfdoening: uiterlijkeEinddatumAfdoening?.datum ?? null,
    einddatumGepland: einddatumGepland?.datum ?? null,
  };
}
