import { z } from "zod";
import { asText, type Doc } from "../frame/ref.ts";
import type { Action } from "../frame/resource.ts";
import { createOne, within } from "../frame/write.ts";
import { deel, maakDeel, parseSamen, requireRegistreren, toonZaak, zetStatus } from "./samen.ts";

const body = z.object({
  zaak: deel(),
  rollen: z.array(deel()),
  zaakinformatieobjecten: z.array(deel()).default([]),
  zaakobjecten: z.array(deel()).default([]),
  status: deel(),
});

/** A new zaak with all that belongs to it. The rollen come before the status, as one of them may have set it. */
export const zaakRegistreren: Action = {
  method: "POST",
  path: "/zaak_registreren",
  body,
  status: 201,
  withCrs: true,
  async run(ctx, call) {
    const sent = parseSamen(body, call.body);
    await requireRegistreren(ctx, sent.zaak);
    const made = await within("zaak", () => createOne(ctx, ctx.registry.get("zaak"), sent.zaak));
    const uuid = asText(made["uuid"]);
    const makeAll = async (name: string, parts: readonly Doc[], as: string) => {
      const all: Doc[] = [];
      for (const [index, part] of parts.entries())
        all.push(await maakDeel(ctx, uuid, name, part, `${as}.${index}`));
      return all;
    };
    const rollen = await makeAll("rol", sent.rollen, "rollen");
    const zaakinformatieobjecten = await makeAll(
      "zaakinformatieobject",
      sent.zaakinformatieobjecten,
      "zaakinformatieobjecten",
    );
    const zaakobjecten = await makeAll("zaakobject", sent.zaakobjecten, "zaakobjecten");
    const status = await zetStatus(ctx, uuid, sent.status, "not-allowed");
    const zaak = await toonZaak(ctx, uuid);
    return {
      status: 201,
      location: zaak["url"],
      body: { zaak, rollen, zaakinformatieobjecten, zaakobjecten, status },
    };
  },
};
