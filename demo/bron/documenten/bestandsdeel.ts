import { z } from "zod";
import type { Ctx } from "../frame/context.ts";
import { ref } from "../velden/fields.ts";
import { requireRight, throughGuard } from "../frame/guard.ts";
import { invalidParam } from "../frame/problem.ts";
import { resource, type Action, type ActionCall, type StoredRow } from "../frame/resource.ts";
import { deleteBestanden } from "./bestanden.ts";
import { toBestandsdeel, type BestandsdeelDoc } from "./bestandsdelen.ts";
import { getEio } from "./eio-rij.ts";
import { enkelvoudiginformatieobject } from "./enkelvoudiginformatieobject.ts";
import { refuseOmvang } from "./inhoud.ts";
import { discard, receiveDeel, type Ontvangen } from "./ontvangst.ts";
import { DOCUMENTEN_BIJWERKEN } from "./scopes.ts";
import { refuseLock } from "./vergrendeling.ts";

const velden = z.object({
  inhoud: z.string().meta({ format: "binary" }).optional(),
  lock: z.string().min(1),
});

async function allowed(ctx: Ctx, { row }: ActionCall): Promise<StoredRow<BestandsdeelDoc>> {
  if (row === undefined) throw new Error("a bestandsdeel is a row");
  await requireRight(ctx, bestandsdeel, "update", row.doc);
  return row as StoredRow<BestandsdeelDoc>;
}

/** PUT /bestandsdelen/:uuid: the part comes in before the transaction, and becomes the part of the document in it. */
const upload: Action = {
  method: "PUT",
  path: "/bestandsdelen/:uuid",
  body: velden,
  async intake(ctx, call) {
    const { omvang } = (await allowed(ctx, call)).doc;
    const { source } = ctx;
    return {
      receive: (request) => receiveDeel(request, source, omvang),
      discard: (received) => discard(received as Ontvangen, source),
    };
  },
  async run(ctx, call) {
    const row = await allowed(ctx, call);
    const { bestand, bytes, lock } = call.body as Ontvangen;
    if (lock === undefined) throw invalidParam("lock", "required", "Dit veld is vereist.");
    if (lock === "") throw invalidParam("lock", "blank", "Dit veld mag niet leeg zijn.");
    if (bestand !== undefined && bytes !== row.doc.omvang)
      throw refuseOmvang(`Het bestandsdeel is niet ${row.doc.omvang} bytes groot.`);
    const document = await getEio(ctx, row.doc.informatieobject);
    if (lock !== document.doc.lock) throw refuseLock();
    if (bestand !== undefined) {
      if (row.doc.bestand !== "") deleteBestanden(ctx, [row.doc.bestand]);
      row.doc.bestand = bestand;
      await ctx.save(bestandsdeel, row);
    }
    return { status: 200, body: toBestandsdeel(ctx, row, lock) };
  },
};

/** A part of a document that is too large for one request. */
export const bestandsdeel = resource({
  name: "bestandsdeel",
  api: "documenten",
  path: "/bestandsdelen",
  endpoints: [],
  body: z.object({
    informatieobject: ref(),
    volgnummer: z.number(),
    omvang: z.number(),
    bestand: z.string(),
  }),
  kept: z.object({}),
  columns: { informatieobject: true },
  indexes: ["informatieobject"],
  guard: throughGuard(enkelvoudiginformatieobject, "informatieobject"),
  scopes: { update: DOCUMENTEN_BIJWERKEN },
  actions: [upload],
});
