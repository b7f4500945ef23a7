import "server-only";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { zakenFilterSchema, type ZakenFilter } from "./zaken-filter.schema";

/** The filter in the parameters of a URL. Throws PortaalFout (invoer) that names each filter it does not know. */
export function leesZakenFilter(parameters: Record<string, string | string[] | undefined>): ZakenFilter {
  const gelezen = zakenFilterSchema.safeParse(parameters);
  if (gelezen.success) return gelezen.data;
  const velden: Record<string, string> = {};
  for (const { path, message } of gelezen.error.issues) velden[path.join(".") || "filter"] ??= message;
  const zinnen = Object.entries(velden).map(([naam, melding]) => `${naam} ${melding}`);
  throw new PortaalFout("invoer", `Dit filter bestaat niet: ${zinnen.join("; ")}.`, velden);
}
