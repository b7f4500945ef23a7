import { createHash } from "node:crypto";
import type { Resource } from "../frame/resource.ts";
import type { Query } from "./db.ts";
import { COUNTS_FORM } from "./counts.ts";
import { groupsOf } from "./groups.ts";
import { mirrorOf } from "./mirror.ts";

/** The file holds tables that were made by other declarations. */
export class AndereVersie extends Error {
  constructor() {
    super("Het databasebestand is van een andere versie van de bron. Kies een ander bestand met --bestand.");
  }
}

/** A number that changes with the tables that the declarations ask for. */
function versieVan(resources: readonly Resource[]): number {
  const asked = resources.map(({ name, columns, guard, indexes, lists, ...rest }) => [
    name,
    Object.keys(columns),
    mirrorOf(guard),
    indexes,
    lists,
    groupsOf({ guard, ...rest }),
    COUNTS_FORM,
  ]);
  return createHash("sha256").update(JSON.stringify(asked)).digest().readInt32BE();
}

/** A new file gets the version of these declarations; throws when a file was made by others. */
export async function requireVersie(q: Query, resources: readonly Resource[]): Promise<void> {
  const [kept] = await q.rows(
    "SELECT user_version AS versie, (SELECT COUNT(*) FROM sqlite_master) AS tabellen FROM pragma_user_version",
  );
  const versie = versieVan(resources);
  if (kept?.["tabellen"] !== 0 && kept?.["versie"] !== versie) throw new AndereVersie();
  await q.rows(`PRAGMA user_version = ${versie}`);
}
