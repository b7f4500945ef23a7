import { z } from "zod";
import type { Action } from "../frame/resource.ts";
import {
  deel,
  deelMet,
  maakDeel,
  parseSamen,
  requireWijzigen,
  toonZaak,
  wijzigZaak,
  zetStatus,
} from "./samen.ts";

/** One group of the zaak with a status; of the zaak nothing else can be changed here. */
function metStatus(path: string, group: "opschorting" | "verlenging"): Action {
  const body = z.object({ zaak: deelMet(group), status: deel() });
  return {
    method: "POST",
    path,
    body,
    async run(ctx, call) {
      const row = await requireWijzigen(ctx, call);
      const sent = parseSamen(body, call.body);
      await wijzigZaak(ctx, row, { [group]: sent.zaak[group] });
      const status = await zetStatus(ctx, row.uuid, sent.status, "not-allowed");
      return { status: 200, body: { zaak: await toonZaak(ctx, row.uuid), status } };
    },
  };
}

export const zaakOpschorten = metStatus("/zaak_opschorten/:uuid", "opschorting");
export const zaakVerlengen = metStatus("/zaak_verlengen/:uuid", "verlenging");

const afsluiting = z.object({ zaak: deel(), resultaat: deel(), status: deel() });

/** Closes the zaak with its resultaat and eindstatus. */
export const zaakAfsluiten: Action = {
  method: "POST",
  path: "/zaak_afsluiten/:uuid",
  body: afsluiting,
  async run(ctx, call) {
    const row = await requireWijzigen(ctx, call);
    const sent = parseSamen(afsluiting, call.body);
    await wijzigZaak(ctx, row, sent.zaak);
    const resultaat = await maakDeel(ctx, row.uuid, "resultaat", sent.resultaat, "resultaat");
    const status = await zetStatus(ctx, row.uuid, sent.status, "required");
    return { status: 200, body: { zaak: await toonZaak(ctx, row.uuid), resultaat, status } };
  },
};
