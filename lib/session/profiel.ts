import "server-only";
import { getConfig } from "@/lib/config/config";

/** Ids of the profielen that fit the groups of a login, in the order of the configuration. */
export function listProfielIdsForGroepen(groepen: readonly string[]): string[] {
  return getConfig()
    .profielen.filter(({ groep }) => groepen.includes(groep))
    .map(({ id }) => id);
}
