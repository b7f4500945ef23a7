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
  /** Rows that break the schema: left out, so that one bad row does not cost the others. */
  onleesbaar: number;
}

const MAX_PAGINAS = 100;

const paginaSchemas = new WeakMap<z.ZodType, z.ZodType>();

/** The schema of a page of such rows; one for every schema of a row, so that a kept answer is read once. */
export function paginaSchema<T>(rij: z.ZodType<T>): z.ZodType<Pagina<T>> {
  const bestaand = paginaSchemas.get(rij) as z.ZodType<Pagina<T>> | undefined;
  const schema = bestaand ?? maakPaginaSchema(rij);
  paginaSchemas.set(rij, schema);
  return schema;
}

function maakPaginaSchema<T>(rij: z.ZodType<T>): z.ZodType<Pagina<T>> {
  return z
    .object({ count: z.number(), next: z.string().nullish(), results: z.array(z.unknown()) })
    .transform(({ count, next, results }) => {
      const gelezen = results.map((resultaat) => rij.safeParse(resultaat));
      const rijen = gelezen.flatMap(({ data, success }) => (success ? [data] : []));
      return { count, next: next ?? null, results: rijen, onleesbaar: results.length - rijen.length };
    });
}

/**
 * All rows of a paged list, following `next`. Only for lists that are short by nature (types of a catalogus): a page
 * that is followed lies under the same root and was not seen before, and every row can be read, else ZgwError (schema).
 */
export async function fetchAll<T>(
  verbinding: Verbinding,
  { schema, ...eerste }: Omit<ZgwVerzoek<T>, "method" | "body">,
): Promise<T[]> {
  const rijen: T[] = [];
  const gezien = new Set<string>();
  let verzoek: typeof eerste = eerste;
  while (gezien.size < MAX_PAGINAS) {
    const { results, next, onleesbaar }: Pagina<T> = await zgwFetch(verbinding, {
      ...verzoek,
      schema: paginaSchema(schema),
    });
    if (onleesbaar > 0) throw toFout(verbinding, eerste, `${onleesbaar} rows break the schema`);
    rijen.push(...results);
    if (!next) return rijen;
    const { href } = resolveDoel(verbinding.bron, eerste.api, next);
    if (gezien.has(href)) break;
    gezien.add(href);
    verzoek = { ...eerste, doel: href, query: {} };
  }
  throw toFout(verbinding, eerste, "next leads in a circle or does not end");
}

function toFout(
  { bron }: Verbinding,
  { api, doel }: Pick<ZgwVerzoek<unknown>, "api" | "doel">,
  cause: string,
): ZgwError {
  const path = toPadZonderUuid(resolveDoel(bron, api, doel));
  return new ZgwError({ kind: "schema", bron: bron.naam, api, method: "GET", path, cause });
}
