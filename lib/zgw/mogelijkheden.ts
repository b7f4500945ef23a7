import "server-only";
import { z } from "zod";

/** What a source can do. Nothing is ever sent to try it out: an unknown query parameter gives 400. */
export interface Mogelijkheden {
  /** Version of the API as the source gives it; empty when it does not. */
  versie: string;
  heeftPad(pad: string): boolean;
  /** True when this path takes this method too; the standard has no PUT on `/rollen/{}`, some sources do. */
  heeftMethode(pad: string, methode: "put"): boolean;
  /** True when GET on this path (`/zaken/{}`) takes this query parameter. */
  heeftParameter(pad: string, naam: string): boolean;
}

const parameterSchema = z.object({ name: z.string(), in: z.string().optional() });
const refSchema = z.object({ $ref: z.string() });
const parametersSchema = z.array(z.unknown()).catch([]);
const handelingSchema = z.object({ parameters: parametersSchema }).catch({ parameters: [] });
const documentSchema = z.object({
  info: z.object({ version: z.string() }).catch({ version: "" }),
  paths: z.record(
    z.string(),
    z.object({ get: handelingSchema, put: z.unknown(), parameters: parametersSchema }).partial().catch({}),
  ),
  components: z.object({ parameters: z.record(z.string(), z.unknown()) }).catch({ parameters: {} }),
});

/** Reads paths and query parameters from an OpenAPI 3 document; undefined when it is not one. */
export function toMogelijkheden(document: unknown, apiVersie: string | undefined): Mogelijkheden | undefined {
  const gelezen = documentSchema.safeParse(document);
  if (!gelezen.success) return undefined;
  const { info, paths, components } = gelezen.data;
  const naamVan = (parameter: unknown): string[] => {
    const ref = refSchema.safeParse(parameter).data?.$ref.split("/").at(-1);
    const { data } = parameterSchema.safeParse(ref ? components.parameters[ref] : parameter);
    return data && data.in !== "header" && data.in !== "path" ? [data.name] : [];
  };
  const namen = new Map(
    Object.entries(paths).map(([pad, { get, parameters = [] }]) => [
      normaliseer(pad),
      new Set([...parameters, ...(get?.parameters ?? [])].flatMap(naamVan)),
    ]),
  );
  const metPut = new Set(Object.entries(paths).flatMap(([pad, { put }]) => (put ? [normaliseer(pad)] : [])));
  return {
    versie: apiVersie ?? info.version,
    heeftPad: (pad) => namen.has(pad),
    heeftMethode: (pad) => metPut.has(pad),
    heeftParameter: (pad, naam) => namen.get(pad)?.has(naam) ?? false,
  };
}

/** Paths without the prefix that some published documents carry, and without the names of their variables. */
function normaliseer(pad: string): string {
  return pad.replace(/^(\/\w+)?\/api\/v\d+(?=\/)/, "").replace(/\{\w+\}/g, "{}");
}

// In which version of the Zaken API a parameter came, for a source without a document (reference of the standard).
const SINDS: Record<string, [number, number]> = { expand: [1, 5], einddatum__isnull: [1, 4] };

/** For a source that publishes no document: what its API-version promises, and nothing beyond the standard. */
export function toMogelijkhedenByVersie(apiVersie: string | undefined): Mogelijkheden {
  const [hoofd = 1, sub = 0] = (apiVersie ?? "").split(".").map(Number);
  return {
    versie: apiVersie ?? "",
    heeftPad: () => false,
    heeftMethode: () => false,
    heeftParameter: (_pad, naam) => {
      const sinds = SINDS[naam];
      return sinds !== undefined && (hoofd > sinds[0] || (hoofd === sinds[0] && sub >= sinds[1]));
    },
  };
}
