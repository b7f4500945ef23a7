import type { z } from "zod";
import { toInvalidParams } from "../frame/invalid-params.ts";
import { invalid } from "../frame/problem.ts";
import type { Doc } from "../frame/ref.ts";

/** A group of which another field tells the shape. */
export function parseGroep(schema: z.ZodObject, value: Doc, name: string): Doc {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw invalid(toInvalidParams(result.error, value, [name]));
}
