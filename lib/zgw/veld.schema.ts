import { z } from "zod";

// Fields as sources really send them: null, missing and "" are the same, and one odd value never costs a whole answer.

export const tekst = z
  .string()
  .nullish()
  .catch(null)
  .transform((waarde) => waarde ?? "");

export const misschien = z
  .string()
  .nullish()
  .catch(null)
  .transform((waarde) => waarde || undefined);

export const waar = z
  .boolean()
  .nullish()
  .catch(null)
  .transform((waarde) => waarde ?? false);

/** A list in which an odd row is an error, and a list that is missing an empty one. */
export function lijst<T extends z.ZodType>(rij: T) {
  return z
    .array(rij)
    .nullish()
    .transform((rijen) => rijen ?? []);
}

/** A group of fields that is there or not: null, missing and odd are all not. */
export function groep<T extends z.ZodType>(velden: T) {
  return velden
    .nullish()
    .catch(null)
    .transform((waarde) => waarde ?? undefined);
}
