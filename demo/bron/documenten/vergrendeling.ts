import { randomUUID } from "node:crypto";
import type { Ctx } from "../frame/context.ts";
import { requireRight } from "../frame/guard.ts";
import { forbidden, invalidParam, NON_FIELD } from "../frame/problem.ts";
import { isDoc } from "../frame/ref.ts";
import type { Action, ActionCall, Change, StoredRow } from "../frame/resource.ts";
import { deleteDelen, findDelen } from "./bestandsdelen.ts";
import { EIO, toEio } from "./eio-rij.ts";
import type { EioDoc } from "./enkelvoudiginformatieobject-velden.ts";
import { refuseOmvang } from "./inhoud.ts";
import { GEFORCEERD_ONTGRENDELEN, VERGRENDELEN } from "./scopes.ts";

const PAD = "/enkelvoudiginformatieobjecten/:uuid";

export const refuseLock = () => invalidParam(NON_FIELD, "incorrect-lock-id", "Het lock-id is niet juist.");

/** Whoever changes a document holds its lock. */
export function requireLock({ before, sent, partial }: Change<EioDoc>): void {
  if (before === undefined) return;
  const { lock } = sent;
  if (lock === undefined && !partial) throw invalidParam("lock", "required", "Dit veld is vereist.");
  if (lock === "") throw invalidParam("lock", "blank", "Dit veld mag niet leeg zijn.");
  if (before.lock === "")
    throw invalidParam(
      NON_FIELD,
      "unlocked",
      "Een document dat niet vergrendeld is, kan niet gewijzigd worden.",
    );
  if (lock === undefined) throw invalidParam(NON_FIELD, "missing-lock-id", "Geef het lock-id op.");
  if (lock !== before.lock) throw refuseLock();
}

export const newLock = () => randomUUID().replaceAll("-", "");

/** The row of the call, for whoever has one of these scopes for it. */
async function rowFor(ctx: Ctx, { row }: ActionCall, scopes: readonly string[]): Promise<StoredRow<EioDoc>> {
  if (row === undefined) throw new Error("locking works on a row");
  await requireRight(ctx, { ...EIO(ctx), scopes: { update: scopes } }, "update", row.doc);
  return toEio(row);
}

async function mayForce(ctx: Ctx, row: StoredRow<EioDoc>): Promise<boolean> {
  const subject = await EIO(ctx).guard.subject(ctx, row.doc);
  if (subject === undefined) throw forbidden();
  return ctx.rights.hasFor("drc", GEFORCEERD_ONTGRENDELEN, subject);
}

/** POST …/lock: only whoever gets to see the lock can change the document. */
export const vergrendelen: Action = {
  method: "POST",
  path: `${PAD}/lock`,
  async run(ctx, call) {
    const row = await rowFor(ctx, call, VERGRENDELEN);
    if (row.doc.lock !== "")
      throw invalidParam(NON_FIELD, "existing-lock", "Het document is al vergrendeld.");
    row.doc.lock = newLock();
    row.doc.locked = true;
    await ctx.save(EIO(ctx), row);
    return { status: 200, body: { lock: row.doc.lock } };
  },
};

/** The lock in the body of an unlock; "" when there is none. */
function lockIn(body: unknown = {}): string {
  if (!isDoc(body)) throw invalidParam(NON_FIELD, "invalid", "Ongeldige data. Verwacht een dictionary.");
  const { lock = "" } = body;
  if (typeof lock !== "string") throw invalidParam("lock", "invalid", "Geen geldige tekst.");
  return lock;
}

/** POST …/unlock: with the lock, or without it for whoever may force it. Ends an upload in parts as well. */
export const ontgrendelen: Action = {
  method: "POST",
  path: `${PAD}/unlock`,
  status: 204,
  async run(ctx, call) {
    const row = await rowFor(ctx, call, [...VERGRENDELEN, ...GEFORCEERD_ONTGRENDELEN]);
    const { doc } = row;
    const sent = lockIn(call.body);
    const delen = await findDelen(ctx, row.uuid);
    const received = delen.filter((deel) => deel.doc.bestand !== "").length;
    if (!(await mayForce(ctx, row))) {
      if (sent !== doc.lock) throw refuseLock();
      if (received > 0 && received < delen.length)
        throw invalidParam(NON_FIELD, "incomplete-upload", "Nog niet alle bestandsdelen zijn ontvangen.");
      if (received < delen.length)
        throw refuseOmvang("Lever het bestand aan, of zet de bestandsomvang op 0.");
    }
    doc.lock = "";
    doc.locked = false;
    // Parts of which none came stay where they are, as in Open Zaak: who locks again can still send them.
    if (received > 0) {
      const complete = received === delen.length;
      if (complete) doc.bestanden = delen.map((deel) => deel.doc.bestand);
      else doc.bestandsomvang = null;
      await deleteDelen(ctx, row.uuid, complete ? "keepBestanden" : "withBestanden");
    }
    await ctx.save(EIO(ctx), row);
    return { status: 204 };
  },
};
