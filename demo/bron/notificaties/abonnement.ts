import { z } from "zod";
import type { Ctx } from "../frame/context.ts";
import { text, uri } from "../velden/fields.ts";
import { componentGuard, requireRight } from "../frame/guard.ts";
import { only, OPENZAAK } from "../frame/mode.ts";
import { forbidden, invalidParam } from "../frame/problem.ts";
import { isDoc } from "../frame/ref.ts";
import { resource } from "../frame/resource.ts";
import { filtersOf, fitsKanaal } from "./bericht.ts";
import { checkCallback } from "./callback.ts";
import { findKanaal } from "./kanaal.ts";
import { NOTIFICATIES_CONSUMEREN, NOTIFICATIES_LEZEN } from "./scopes.ts";

const callback = z.object({
  callbackUrl: uri(2000).refine((value) => /^https?:/i.test(value), {
    message: "Voer een geldige URL in.",
    params: { code: "invalid" },
  }),
  auth: text(),
});

/** Gone from the standard in 1.0.1; Open Notificaties and older suppliers have them. */
const MAX_LENGTE = { callbackUrl: 200, auth: 1000 };

const groep = z.object({
  filters: z.record(z.string(), text(1000)).default({}),
  naam: text(),
});

export const abonnement = resource({
  name: "abonnement",
  api: "notificaties",
  path: "/abonnement",
  endpoints: ["list", "get", "post", "put", "patch", "delete"],
  withoutPages: true,
  body: callback.extend({
    kanalen: z.array(groep).default([]),
    // Cloudevents are an experiment of Open Notificaties: this source tells by notificaties.
    sendCloudevents: z.literal(false).default(false),
    cloudeventFilters: z.array(z.never()).default([]),
  }),
  kept: z.object({ clientId: z.string().default("") }),
  columns: {},
  modes: { ...only(OPENZAAK, "sendCloudevents", "cloudeventFilters"), "?expand": [], clientId: [] },
  requiredIn: { "zgw-1.7": ["kanalen"], "zgw-1.4": ["kanalen"] },
  derived: {
    // Open Notificaties never shows it again; the standard does.
    auth: (ctx) => Promise.resolve(({ doc }) => (ctx.mode === "openzaak-1.30" ? undefined : doc["auth"])),
  },
  guard: componentGuard("nrc"),
  scopes: {
    read: NOTIFICATIES_LEZEN,
    create: NOTIFICATIES_CONSUMEREN,
    update: NOTIFICATIES_CONSUMEREN,
    delete: NOTIFICATIES_CONSUMEREN,
  },
  async intake(ctx, { row, body }) {
    await requireRight(ctx, abonnement, row ? "update" : "create", row?.doc ?? {});
    const asked = callback.safeParse({ ...row?.doc, ...(isDoc(body) && body) });
    return {
      async receive(request) {
        // What is wrong with it otherwise, the write itself tells.
        if (asked.success) await checkCallback(asked.data.callbackUrl, asked.data.auth);
        return request.body;
      },
    };
  },
  async check(ctx, { doc, before }) {
    if (before) requireOwn(ctx, before);
    else doc.clientId = ctx.rights.clientId;
    checkLengte(ctx, doc);
    for (const { naam, filters } of doc.kanalen) await checkFilters(ctx, naam, Object.keys(filters));
  },
  checkDelete: (ctx, { doc }) => requireOwn(ctx, doc),
  async afterDelete(ctx, { uuid }) {
    await ctx.q.rows("DELETE FROM zending WHERE abonnement = ?", [uuid]);
  },
});

/** An abonnement is of the client that took it. */
function requireOwn(ctx: Ctx, { clientId }: { clientId: string }): void {
  if (clientId !== ctx.rights.clientId) throw forbidden();
}

function checkLengte(ctx: Ctx, doc: { callbackUrl: string; auth: string }): void {
  if (ctx.mode === "zgw-1.7") return;
  for (const [name, max] of Object.entries(MAX_LENGTE))
    if (String(Reflect.get(doc, name)).length > max)
      throw invalidParam(
        name,
        "max_length",
        `Zorg ervoor dat dit veld niet meer dan ${max} karakters bevat.`,
      );
}

async function checkFilters(ctx: Ctx, naam: string, names: readonly string[]): Promise<void> {
  const kanaal = await findKanaal(ctx, naam);
  if (kanaal === undefined) throw invalidParam("naam", "kanaal_naam", "Kanaal met deze naam bestaat niet.");
  if (!fitsKanaal(filtersOf(kanaal.doc), names))
    throw invalidParam(
      "filters",
      "inconsistent-abonnement-filters",
      "De filters van het abonnement passen niet bij die van het kanaal.",
    );
}
