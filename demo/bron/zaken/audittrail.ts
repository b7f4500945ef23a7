import { z } from "zod";
import { AUDIT_TABLE } from "../frame/audit.ts";
import { componentGuard } from "../frame/guard.ts";
import { resource } from "../frame/resource.ts";

/** Written by the frame with every change of a zaak and what belongs to it; clients only read it. */
export const audittrail = resource({
  name: AUDIT_TABLE,
  api: "zaken",
  path: "/zaken/:zaak_uuid/audittrail",
  parent: { resource: "zaak", param: "zaak_uuid", field: "hoofdObject" },
  endpoints: ["list", "get"],
  withoutPages: true,
  withoutUrl: true,
  body: z.object({}),
  kept: z.object({}),
  columns: { hoofdObject: true },
  indexes: ["hoofdObject"],
  guard: componentGuard(undefined),
  scopes: { read: ["audittrails.lezen"] },
});
