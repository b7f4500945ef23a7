import "server-only";
import { canZaakAfsluiten } from "@/lib/rechten/afsluit-rechten";
import { eis } from "@/lib/rechten/oordeel";
import type { Medewerker } from "@/lib/session/medewerker";
import { toUuid } from "@/lib/zgw";
import { toAfsluitBevindingen } from "./afsluit-bevindingen";
import { leesAfsluitFeiten, type AfsluitFeiten } from "./afsluit-feiten";
import type { Bevinding } from "./bevinding";
import type { ZaakPlek } from "../get-verbinding";
import { openZaak, type OpenZaak } from "../open-zaak";
import {
  listBesluittypenVan,
  toHuidigResultaat,
  toResultaatKeuzes,
  type HuidigResultaat,
  type ResultaatKeuze,
} from "./resultaat-keuzes";

/** The check before a zaak closes, and what can be chosen; nothing is written. */
export interface AfsluitControle {
  bevindingen: Bevinding[];
  resultaattypen: ResultaatKeuze[];
  /** The status that closes it, with what its initiator is told. */
  eindstatus: { omschrijving: string; statustekst: string; informeren: boolean };
  huidigeStatus: string | null;
  /** A resultaat that is there already. */
  resultaat: HuidigResultaat | null;
}

/** Throws PortaalFout (geen-recht, niet-gevonden) and ZgwError. */
export async function getAfsluitControle(medewerker: Medewerker, plek: ZaakPlek): Promise<AfsluitControle> {
  const open = await openZaak(medewerker, plek);
  eis(canZaakAfsluiten(open.situatie));
  return toAfsluitControle(open, await leesAfsluitFeiten(open));
}

export async function toAfsluitControle(open: OpenZaak, feiten: AfsluitFeiten): Promise<AfsluitControle> {
  const { verbinding, zaak } = open;
  const { statustypen } = feiten;
  const eind = statustypen.find(({ isEindstatus }) => isEindstatus) ?? statustypen.at(-1);
  return {
    bevindingen: toAfsluitBevindingen(feiten, verbinding.bron.id),
    resultaattypen: toResultaatKeuzes(feiten, await listBesluittypenVan(open, feiten)),
    eindstatus: {
      omschrijving: eind?.omschrijving ?? "",
      statustekst: eind?.statustekst ?? "",
      informeren: eind?.informeren ?? false,
    },
    huidigeStatus: zaak.status ? toUuid(zaak.status) : null,
    resultaat: toHuidigResultaat(feiten),
  };
}
