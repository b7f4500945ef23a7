import { isDoc, type Doc } from "../frame/ref.ts";

/** A notificatie as it goes to subscribers, with whole URLs. */
export interface Bericht {
  kanaal: string;
  source?: string | undefined;
  hoofdObject: string;
  resource: string;
  resourceUrl: string;
  actie: string;
  aanmaakdatum: string;
  kenmerken: Doc;
}

interface FilterGroep {
  naam: string;
  filters: Readonly<Record<string, string>>;
}

const fits = ({ filters }: FilterGroep, kenmerken: Doc) =>
  Object.entries(filters).every(
    ([naam, value]) => !(naam in kenmerken) || value === "*" || value === kenmerken[naam],
  );

/** Whether an abonnement wants it: all filters of one group hold; a kenmerk that is not told keeps nothing back. */
export const isWanted = (groepen: readonly FilterGroep[], { kanaal, kenmerken }: Bericht): boolean =>
  groepen.some((groep) => groep.naam === kanaal && fits(groep, kenmerken));

/** Names of filters fit those of a kanaal when one of the two holds all of the other. */
export function fitsKanaal(filters: readonly string[], names: readonly string[]): boolean {
  return names.every((name) => filters.includes(name)) || filters.every((filter) => names.includes(filter));
}

export const filtersOf = (doc: Doc): string[] =>
  Array.isArray(doc["filters"]) ? doc["filters"].map(String) : [];

export const isBericht = (value: unknown): value is Bericht => isDoc(value) && "kenmerken" in value;
