import type { Verb } from "../frame/resource.ts";

const DOCUMENTEN_LEZEN = ["documenten.lezen"];
export const DOCUMENTEN_AANMAKEN = ["documenten.aanmaken"];
export const DOCUMENTEN_BIJWERKEN = ["documenten.bijwerken", "documenten.geforceerd-bijwerken"];
export const VERGRENDELEN = ["documenten.lock"];
export const GEFORCEERD_ONTGRENDELEN = ["documenten.geforceerd-unlock"];

/** What belongs to a document asks the same scopes as the document itself. */
export const DOCUMENTEN_SCOPES = {
  read: DOCUMENTEN_LEZEN,
  create: DOCUMENTEN_AANMAKEN,
  update: DOCUMENTEN_BIJWERKEN,
  delete: ["documenten.verwijderen"],
} satisfies Record<Verb, readonly string[]>;
