import { z } from "zod";
import type { Ctx } from "../frame/context.ts";
import { dateTime, text, uri } from "../velden/fields.ts";
import { componentGuard } from "../frame/guard.ts";
import { toInvalidParams } from "../frame/invalid-params.ts";
import { OPENZAAK, STANDAARD, type Mode } from "../frame/mode.ts";
import { invalid, invalidParam } from "../frame/problem.ts";
import { resource } from "../frame/resource.ts";
import { filtersOf, fitsKanaal, type Bericht } from "./bericht.ts";
import { findKanaal } from "./kanaal.ts";
import { NOTIFICATIES_PUBLICEREN } from "./scopes.ts";
import { enqueue } from "./wachtrij.ts";

const bericht = z.object({
  kanaal: text(50),
  hoofdObject: uri(),
  resource: text(100),
  resourceUrl: uri(),
  actie: text(100),
  aanmaakdatum: dateTime(),
  kenmerken: z.record(z.string(), text(1000)).default({}),
});
/** Where it comes from is an experiment of Open Notificaties. */
const openBericht = bericht.extend({ source: z.string().max(100).optional() });

async function checkBericht(ctx: Ctx, { kanaal: naam, kenmerken, aanmaakdatum }: Bericht): Promise<void> {
  const kanaal = await findKanaal(ctx, naam);
  if (kanaal === undefined)
    throw invalidParam("kanaal", "message_kanaal", "Kanaal met deze naam bestaat niet.");
  if (!fitsKanaal(filtersOf(kanaal.doc), Object.keys(kenmerken)))
    throw invalidParam(
      "kenmerken",
      "kenmerken_inconsistent",
      "De kenmerken passen niet bij de filters van het kanaal.",
    );
  if (Date.parse(aanmaakdatum) > ctx.request.now.getTime())
    throw invalidParam("aanmaakdatum", "future_not_allowed", "Deze datum mag niet in de toekomst zijn.");
}

/** POST /notificaties: whoever has a kanaal tells what happened; the standard says 200 where the yardstick says 201. */
const publiceren = (onlyIn: readonly Mode[], status: number, body: z.ZodType<Bericht>) =>
  resource({
    name: "notificatie",
    api: "notificaties",
    path: "/notificaties",
    endpoints: [],
    onlyIn,
    body: z.object({}),
    kept: z.object({}),
    columns: {},
    guard: componentGuard("nrc"),
    scopes: {},
    actions: [
      {
        method: "POST",
        path: "/notificaties",
        body,
        status,
        async run(ctx, call) {
          ctx.rights.require("nrc", NOTIFICATIES_PUBLICEREN);
          const parsed = body.safeParse(call.body);
          if (!parsed.success) throw invalid(toInvalidParams(parsed.error, call.body));
          await checkBericht(ctx, parsed.data);
          await enqueue(ctx.q, parsed.data, ctx.request.now);
          ctx.onCommit(() => ctx.source.notify());
          return { status, body: parsed.data };
        },
      },
    ],
  });

export const notificatieOpenNotificaties = publiceren(OPENZAAK, 201, openBericht);
export const notificatieStandaard = publiceren(STANDAARD, 200, bericht);
