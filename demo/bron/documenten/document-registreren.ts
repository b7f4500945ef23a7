import { z } from "zod";
import { toInvalidParams } from "../frame/invalid-params.ts";
import { invalid } from "../frame/problem.ts";
import type { Action } from "../frame/resource.ts";
import { createOne, within } from "../frame/write.ts";
import { EIO } from "./eio-rij.ts";

const body = z.object({
  enkelvoudiginformatieobject: z.looseObject({}),
  zaakinformatieobject: z.looseObject({}),
});

/** POST /document_registreren: a document with its place in a zaak, both or neither. */
export const documentRegistreren: Action = {
  method: "POST",
  path: "/document_registreren",
  body,
  status: 201,
  async run(ctx, call) {
    const parsed = body.safeParse(call.body);
    if (!parsed.success) throw invalid(toInvalidParams(parsed.error, call.body));
    const sent = parsed.data;
    const enkelvoudiginformatieobject = await within("enkelvoudiginformatieobject", () =>
      createOne(ctx, EIO(ctx), sent.enkelvoudiginformatieobject),
    );
    const zaakinformatieobject = await within("zaakinformatieobject", () =>
      createOne(ctx, ctx.registry.get("zaakinformatieobject"), {
        ...sent.zaakinformatieobject,
        informatieobject: enkelvoudiginformatieobject["url"],
      }),
    );
    const location = enkelvoudiginformatieobject["url"];
    return { status: 201, body: { enkelvoudiginformatieobject, zaakinformatieobject }, location };
  },
};
