import "server-only";
import type { z } from "zod";
import { PortaalFout } from "./portaal-fout";

/** What someone sent, as the schema gives it. Throws PortaalFout (invoer) with a message per field. */
export function toInvoer<I>(schema: z.ZodType<I>, inhoud: unknown): I {
  const gelezen = schema.safeParse(inhoud);
  if (gelezen.success) return gelezen.data;
  const velden: Record<string, string> = {};
  for (const { path, message } of gelezen.error.issues) velden[path.join(".")] ??= message;
  throw new PortaalFout("invoer", Object.values(velden).join(" "), velden);
}
