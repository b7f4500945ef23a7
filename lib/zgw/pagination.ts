import "server-only";
import { z } from "zod";
import { toPadZonderUuid } from "./masker";
import { resolveDoel, type Verbinding } from "./bron";
import { zgwFetch, type ZgwVerzoek } from "./http";
import { ZgwError } from "./zgw-error";

export interface Pagina<T> {
  /** How many there are at the source, over all pages. */
  count: number;
  next: string | null;
  results: T[];
}

const MAX_PAGINAS = 100;

export function paginaSchema<T>(rij: z.ZodType<T>): z.ZodType<Pagina<T>> {
  return z.object({
    count: z.number(),
    next: z
      .string()
      .nullish()
      .transform((next) => next ?? null),
    results: z.array(rij),
  });
}

/**
 * All rows of a paged list, following `next`. Only for lists that are short by nature (types of a catalogus): a page
 * that is followed lies under the same root and was not seen before, else ZgwError (schema).
 */
export async function fetchAll<T>(
  verbinding: Verbinding,
  { schema, ...eerste }: Omit<ZgwVerzoek<T>, "method" | "body">,
): Promise<T[]> {
  const rijen: T[] = [];
  const gezien = new Set<string>();
  let verzoek: typeof eerste = eerste;
  while (gezien.size < MAX_PAGINAS) {
    const { results, next }: Pagina<T> = await zgwFetch(verbinding, {
      ...verzoek,
      schema: paginaSchema(schema),
    });
    rijen.push(...results);
    if (!next) return rijen;
    const { href } = resolveDoel(verbinding.bron, eerste.api, next);
    if (gezien.has(href)) break;
    gezien.add(href);
    verzoek = { ...eerste, doel: href, query: {} };
  }
  throw new ZgwError({
    kind: "schema",
    bron: verbinding.bron.naam,
    api: eerste.api,
    method: "GET",
    path: toPadZonderUuid(resolveDoel(verbinding.bron, eerste.api, eerste.doel)),
    cause: "next leads in a circle or does not end",
  });
}
