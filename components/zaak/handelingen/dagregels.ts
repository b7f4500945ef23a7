import type { z } from "zod";
import { findDagFouten, type OpschortDagen } from "@/lib/termijn/opschort-dagen";

/** A form with days of a standstill, held to the zaak it is about. */
export function metDagregels<S extends z.ZodType<OpschortDagen, OpschortDagen>>(
  schema: S,
  { vandaag }: { vandaag: string },
  startdatum: string,
) {
  return schema.superRefine((dagen, context) => {
    for (const [veld, message] of Object.entries(findDagFouten(dagen, { startdatum, vandaag })))
      context.addIssue({ code: "custom", path: [veld], message });
  });
}
