import { z } from "zod";
import { eigenschap } from "../catalogi/eigenschap.ts";
import { ref, text } from "../velden/fields.ts";
import { throughGuard } from "../frame/guard.ts";
import { resource } from "../frame/resource.ts";
import { rederive } from "./archief.ts";
import { requireOwnType } from "./bij-zaak.ts";
import { voldoet } from "./eigenschap-waarde.ts";
import { BIJ_ZAAK_GESLOTEN, BIJ_ZAAK_SCOPES } from "./scopes.ts";
import { zaak } from "./zaak.ts";

export const zaakeigenschap = resource({
  name: "zaakeigenschap",
  api: "zaken",
  path: "/zaken/:zaak_uuid/zaakeigenschappen",
  parent: { resource: "zaak", param: "zaak_uuid", field: "zaak" },
  endpoints: ["list", "get", "post", "put", "patch", "delete"],
  withUuid: true,
  withoutPages: true,
  withEtag: true,
  body: z.object({ zaak: ref(), eigenschap: ref(), waarde: text() }),
  kept: z.object({ naam: z.string().default("") }),
  refs: { zaak: "zaak", eigenschap: "eigenschap" },
  immutable: ["zaak", "eigenschap"],
  columns: { zaak: true, eigenschap: true },
  indexes: ["zaak"],
  guard: throughGuard(zaak, "zaak"),
  scopes: BIJ_ZAAK_SCOPES,
  closedScopes: BIJ_ZAAK_GESLOTEN,
  audit: "zaak",
  modes: { "?expand": [] },
  async check(ctx, { doc, before }) {
    const type = await ctx.get(eigenschap, doc.eigenschap);
    // zrc-018; the naam stays what it was when the value was first written
    await requireOwnType(ctx, doc.zaak, type.doc.zaaktype);
    if (before !== undefined) return;
    doc.naam = type.doc.naam;
    // The standard keeps such a value and warns; Open Zaak says nothing of it.
    if (ctx.mode === "zgw-1.7" && !voldoet(type.doc.specificatie, doc.waarde))
      ctx.headers["X-Warning"] = "De waarde voldoet niet aan de specificatie van de eigenschap.";
  },
  after: (ctx, { doc }) => rederive(ctx, doc.zaak, ["eigenschap"]),
  afterDelete: (ctx, { doc }) => rederive(ctx, doc.zaak, ["eigenschap"]),
});
