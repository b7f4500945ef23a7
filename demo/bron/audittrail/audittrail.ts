import { z } from "zod";
import { componentGuard } from "../frame/guard.ts";
import { resource, type ApiName } from "../frame/resource.ts";
import { auditTable } from "./record.ts";

/** The audit trail under one kind of main object; written by the frame with every change, only read by clients. */
export const audittrailOf = (api: ApiName, main: string, path: string) =>
  resource({
    name: auditTable(main),
    api,
    path: `${path}/:${main}_uuid/audittrail`,
    parent: { resource: main, param: `${main}_uuid`, field: "hoofdObject" },
    endpoints: ["list", "get"],
    withoutPages: true,
    withoutUrl: true,
    modes: { "?expand": [] },
    body: z.object({}),
    kept: z.object({}),
    columns: { hoofdObject: true },
    indexes: ["hoofdObject"],
    guard: componentGuard(undefined),
    scopes: { read: ["audittrails.lezen"] },
  });
