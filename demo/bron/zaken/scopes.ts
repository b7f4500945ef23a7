import type { Verb } from "../frame/resource.ts";

export const ZAKEN_LEZEN = ["zaken.lezen"];
export const GEFORCEERD = ["zaken.geforceerd-bijwerken"];
const BIJWERKEN = ["zaken.bijwerken", "zaken.geforceerd-bijwerken"];

/** What belongs to a zaak is changed with the right to change the zaak; after closing only by force. */
export const BIJ_ZAAK_SCOPES = {
  read: ZAKEN_LEZEN,
  create: BIJWERKEN,
  update: BIJWERKEN,
  delete: BIJWERKEN,
} satisfies Record<Verb, readonly string[]>;

export const BIJ_ZAAK_GESLOTEN = { create: GEFORCEERD, update: GEFORCEERD, delete: GEFORCEERD };
