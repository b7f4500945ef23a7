import { randomUUID } from "node:crypto";
import { z } from "zod";
import { nineDigits } from "../velden/fields.ts";
import { componentGuard } from "../frame/guard.ts";
import { toInvalidParams } from "../frame/invalid-params.ts";
import { OPENZAAK } from "../frame/mode.ts";
import { invalid } from "../frame/problem.ts";
import { resource } from "../frame/resource.ts";
import { insertRow } from "../opslag/store.ts";
import { nextDocumentnummer } from "./identificatie.ts";
import { DOCUMENTEN_AANMAKEN } from "./scopes.ts";

const body = z.object({ bronorganisatie: nineDigits(), aantal: z.number().int().min(1).default(1) });

/** Numbers that were given out before there is a document (an experiment of Open Zaak). */
export const documentnummer = resource({
  name: "documentnummer",
  api: "documenten",
  path: "/documentnummer_reserveren",
  onlyIn: OPENZAAK,
  endpoints: [],
  body: z.object({ identificatie: z.string(), bronorganisatie: z.string() }),
  kept: z.object({}),
  columns: { identificatie: true, bronorganisatie: true },
  indexes: ["identificatie, bronorganisatie"],
  guard: componentGuard("drc"),
  scopes: { create: DOCUMENTEN_AANMAKEN },
  actions: [
    {
      method: "POST",
      path: "/documentnummer_reserveren",
      body,
      status: 201,
      async run(ctx, call) {
        ctx.rights.require("drc", DOCUMENTEN_AANMAKEN);
        const parsed = body.safeParse(call.body);
        if (!parsed.success) throw invalid(toInvalidParams(parsed.error, call.body));
        const { bronorganisatie, aantal } = parsed.data;
        const nummers: { identificatie: string }[] = [];
        for (let count = 0; count < aantal; count += 1) {
          const identificatie = await nextDocumentnummer(ctx, ctx.today.slice(0, 4), bronorganisatie);
          await insertRow(ctx.q, documentnummer, randomUUID(), { identificatie, bronorganisatie });
          nummers.push({ identificatie });
        }
        return { status: 201, body: aantal === 1 ? nummers[0] : nummers };
      },
    },
  ],
});
