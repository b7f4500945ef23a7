import { z } from "zod";
import type { Ctx } from "../frame/context.ts";
import { computed } from "../velden/derived.ts";
import { looseRef, text, VERTROUWELIJKHEID } from "../velden/fields.ts";
import { overlaps } from "../velden/filters.ts";
import { componentGuard } from "../frame/guard.ts";
import { only, ZGW_NIEUW } from "../frame/mode.ts";
import { forbidden, invalidParam, NON_FIELD, notFound } from "../frame/problem.ts";
import { presentOne } from "../frame/present.ts";
import { isDoc } from "../frame/ref.ts";
import { resource } from "../frame/resource.ts";
import { inList } from "../opslag/sql.ts";
import { findRows } from "../opslag/store.ts";

const WEERGAVE: Record<string, string> = {
  ac: "Autorisaties API",
  nrc: "Notificaties API",
  zrc: "Zaken API",
  ztc: "Catalogi API",
  drc: "Documenten API",
  brc: "Besluiten API",
  cmc: "Contactmomenten API",
  kc: "Klanten API",
  vrc: "Verzoeken API",
};

const scopes = z.array(text(100));
const maxVertrouwelijkheidaanduiding = z.enum(["", ...VERTROUWELIJKHEID]).default("");

const autorisatie = z.discriminatedUnion("component", [
  z.object({ component: z.literal("zrc"), scopes, zaaktype: looseRef(), maxVertrouwelijkheidaanduiding }),
  z.object({
    component: z.literal("drc"),
    scopes,
    informatieobjecttype: looseRef(),
    maxVertrouwelijkheidaanduiding,
  }),
  z.object({ component: z.literal("brc"), scopes, besluittype: looseRef() }),
  z.object({ component: z.enum(["ac", "nrc", "ztc", "cmc", "kc", "vrc"]), scopes }),
]);

export const applicatie = resource({
  name: "applicatie",
  api: "autorisaties",
  path: "/applicaties",
  endpoints: ["list", "get", "post", "put", "patch", "delete"],
  body: z.object({
    clientIds: z.array(text(50)).min(1),
    label: text(100),
    heeftAlleAutorisaties: z.boolean().default(false),
    alleenIsGereedVoorPublicatie: z.boolean().default(false),
    autorisaties: z.array(autorisatie).default([]),
  }),
  kept: z.object({}),
  refs: {
    "autorisaties.zaaktype": { to: "zaaktype", loose: true },
    "autorisaties.informatieobjecttype": { to: "informatieobjecttype", loose: true },
    "autorisaties.besluittype": { to: "besluittype", loose: true },
  },
  columns: { clientIds: true },
  modes: { ...only(ZGW_NIEUW, "alleenIsGereedVoorPublicatie"), "?expand": [] },
  derived: {
    autorisaties: computed((doc) =>
      (Array.isArray(doc["autorisaties"]) ? doc["autorisaties"] : []).filter(isDoc).map((right) => ({
        ...right,
        componentWeergave: WEERGAVE[String(right["component"])] ?? "",
      })),
    ),
  },
  filters: overlaps("clientIds", "any"),
  kanaal: { naam: "autorisaties", kenmerken: () => ({}) },
  guard: componentGuard("ac"),
  scopes: {
    read: ["autorisaties.lezen"],
    create: ["autorisaties.bijwerken"],
    update: ["autorisaties.bijwerken"],
    delete: ["autorisaties.bijwerken"],
  },
  actions: [
    {
      method: "GET",
      path: "/applicaties/consumer",
      query: ["clientId"],
      async run(ctx, { query }) {
        const clientId = query.get("clientId") ?? "";
        // A client may always read what it may do itself.
        if (clientId !== ctx.rights.clientId && !ctx.rights.has("ac", ["autorisaties.lezen"]))
          throw forbidden();
        if (clientId === "") throw invalidParam("clientId", "required", "Dit veld is vereist.");
        const [row] = await withClientIds(ctx, [clientId]);
        if (row === undefined) throw notFound();
        return { status: 200, body: [await presentOne(ctx, ctx.registry.get("applicatie"), row)] };
      },
    },
  ],
  async check(ctx, { doc, uuid }) {
    if (doc.heeftAlleAutorisaties && doc.autorisaties.length > 0)
      throw invalidParam(
        NON_FIELD,
        "ambiguous-authorizations-specified",
        "Geef autorisaties op of zet heeftAlleAutorisaties, niet allebei.",
      );
    if (!doc.heeftAlleAutorisaties && doc.autorisaties.length === 0)
      throw invalidParam(
        NON_FIELD,
        "missing-authorizations",
        "Geef autorisaties op of zet heeftAlleAutorisaties.",
      );
    const others = (await withClientIds(ctx, doc.clientIds)).filter((row) => row.uuid !== uuid);
    // ac-001: one Applicatie per client id
    if (others.length > 0)
      throw invalidParam("clientIds", "clientId-exists", "Een clientId mag maar bij een applicatie horen.");
  },
});

function withClientIds(ctx: Ctx, clientIds: readonly string[]) {
  const match = inList("item.value", clientIds);
  return findRows(ctx.q, ctx.registry.get("applicatie"), {
    sql: `EXISTS (SELECT 1 FROM json_each(t."clientIds") item WHERE ${match.sql})`,
    args: match.args,
  });
}
