import "server-only";
import { canResultaatCorrigeren } from "@/lib/rechten/afsluit-rechten";
import { eis } from "@/lib/rechten/oordeel";
import type { Medewerker } from "@/lib/session/medewerker";
import { toDatumLang } from "@/lib/termijn/datum";
import { leesResultaatFeiten } from "./afsluit-feiten";
import { toNominatieInWoorden } from "./archief-woorden";
import type { ZaakPlek } from "../get-verbinding";
import { openZaak } from "../open-zaak";
import {
  listBesluittypenVan,
  toHuidigResultaat,
  toResultaatKeuzes,
  type HuidigResultaat,
  type ResultaatKeuze,
} from "./resultaat-keuzes";

/** Which resultaat a closed zaak can get instead, and what each means for its archive; nothing is written. */
export interface CorrectieKeuzes {
  /** null when a correction stopped after the old one was taken away. */
  resultaat: HuidigResultaat | null;
  resultaattypen: ResultaatKeuze[];
  /** The archive data as they are now, in words. */
  archiefNu: string;
}

/** Throws PortaalFout (geen-recht, niet-gevonden) and ZgwError. */
export async function getCorrectieKeuzes(medewerker: Medewerker, plek: ZaakPlek): Promise<CorrectieKeuzes> {
  const open = await openZaak(medewerker, plek);
  eis(canResultaatCorrigeren(open.situatie));
  const feiten = await leesResultaatFeiten(open);
  const { archiefnominatie, archiefactiedatum } = open.zaak;
  const datum = archiefactiedatum
    ? `archiefactiedatum ${toDatumLang(archiefactiedatum)}`
    : "geen archiefactiedatum";
  return {
    resultaat: toHuidigResultaat(feiten),
    resultaattypen: toResultaatKeuzes(feiten, await listBesluittypenVan(open, feiten)),
    archiefNu: `${toNominatieInWoorden(archiefnominatie)}, ${datum}.`,
  };
}
