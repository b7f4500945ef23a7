import { z } from "zod";
import type { Ctx } from "../frame/context.ts";
import { optionalUri, text } from "../velden/fields.ts";
import { exact } from "../velden/filters.ts";
import { componentGuard } from "../frame/guard.ts";
import { only, OPENZAAK } from "../frame/mode.ts";
import { invalidParam } from "../frame/problem.ts";
import { resource } from "../frame/resource.ts";
import { findRows } from "../opslag/store.ts";
import { NOTIFICATIES_LEZEN, NOTIFICATIES_PUBLICEREN } from "./scopes.ts";

export const kanaal = resource({
  name: "kanaal",
  api: "notificaties",
  path: "/kanaal",
  endpoints: ["list", "get", "post", "put", "patch"],
  withoutPages: true,
  body: z.object({
    naam: text(50),
    documentatieLink: optionalUri(200),
    filters: z.array(text(100)).default([]),
  }),
  kept: z.object({}),
  immutable: ["naam"],
  columns: { naam: true },
  indexes: ["naam"],
  modes: { ...only(OPENZAAK, "put", "patch"), "?expand": [] },
  filters: exact("naam"),
  guard: componentGuard("nrc"),
  scopes: {
    read: NOTIFICATIES_LEZEN,
    create: NOTIFICATIES_PUBLICEREN,
    update: NOTIFICATIES_PUBLICEREN,
  },
  async check(ctx, { doc, before }) {
    if (before === undefined && (await findKanaal(ctx, doc.naam)))
      throw invalidParam("naam", "unique", "Er bestaat al een kanaal met deze naam.");
  },
});

export async function findKanaal({ q, registry }: Ctx, naam: string) {
  const [found] = await findRows(q, registry.get("kanaal"), { sql: "t.naam = ?", args: [naam] });
  return found;
}
