import { z } from "zod";
import type { Ctx } from "../frame/context.ts";
import { toInvalidParams } from "../frame/invalid-params.ts";
import { presentOne } from "../frame/present.ts";
import { forbidden, invalid, invalidParam, NON_FIELD } from "../frame/problem.ts";
import { asText, isRef, REF_MARK, type Doc } from "../frame/ref.ts";
import type { ActionCall } from "../frame/resource.ts";
import { createOne, updateOne, within } from "../frame/write.ts";
import { isEindstatus } from "./eindstatus.ts";
import { zaakSubject } from "./zaak-recht.ts";
import { getZaak, type ZaakRij } from "./zaak-rij.ts";

/** A document inside the body of an endpoint that writes several at once; its own declaration checks it. */
export const deel = () => z.record(z.string(), z.unknown());

const VERPLICHT = { message: "Dit veld is vereist.", params: { code: "required" } };

/** A part of the zaak of which one field has to be there. */
export const deelMet = (field: string) =>
  deel().refine((value) => value[field] !== undefined, { ...VERPLICHT, path: [field] });

export function parseSamen<T extends z.ZodObject>(schema: T, body: unknown): z.output<T> {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  throw invalid(toInvalidParams(parsed.error, body ?? {}));
}

const BIJWERKEN = ["zaken.bijwerken", "zaken.geforceerd-bijwerken"];
const STATUS_ZETTEN = ["zaken.aanmaken", "zaken.statussen.toevoegen", "zaken.heropenen"];

/** All of the rights that an endpoint needs, of each list one, for this zaak. */
async function requireAll(ctx: Ctx, doc: Doc, lists: readonly (readonly string[])[]): Promise<void> {
  for (const scopes of lists) ctx.rights.require("zrc", scopes);
  const subject = await zaakSubject(ctx, doc);
  if (subject.type !== "" && !lists.every((scopes) => ctx.rights.hasFor("zrc", scopes, subject)))
    throw forbidden();
}

/** A zaaktype is sent as a URL, whereas a right is about a reference. */
export async function requireRegistreren(ctx: Ctx, { zaaktype, ...zaak }: Doc): Promise<void> {
  const address = asText(zaaktype);
  const ref = URL.canParse(address) ? REF_MARK + new URL(address).pathname : "";
  const known = ctx.registry.at(ref)?.name === "zaaktype" ? { ...zaak, zaaktype: ref } : zaak;
  await requireAll(ctx, known, [["zaken.aanmaken"], BIJWERKEN]);
}

/** The zaak that the path names, for a client that may change both it and its status. */
export async function requireWijzigen(ctx: Ctx, { row }: ActionCall): Promise<ZaakRij> {
  if (row === undefined) throw new Error("This works on a zaak");
  await requireAll(ctx, row.doc, [BIJWERKEN, STATUS_ZETTEN]);
  return getZaak(ctx, row.uuid);
}

/** The same as a PATCH of the zaak; what is wrong is told under `zaak`. */
export const wijzigZaak = (ctx: Ctx, row: ZaakRij, sent: Doc): Promise<Doc> =>
  within("zaak", () => updateOne(ctx, ctx.registry.get("zaak"), row, sent, true));

/** The same as a POST of something of a zaak; what is wrong is told under `as`. */
export const maakDeel = (ctx: Ctx, zaakUuid: string, name: string, sent: Doc, as: string): Promise<Doc> => {
  const zaak = ctx.registry.refTo(ctx.registry.get("zaak"), zaakUuid);
  return within(as, () => createOne(ctx, ctx.registry.get(name), { ...sent, zaak }));
};

const EINDSTATUS = {
  required: ["eindstatus-required", "Het statustype moet het laatste van het zaaktype zijn."],
  "not-allowed": ["eindstatus-not-allowed", "Met dit endpoint kan een zaak niet afgesloten worden."],
} as const;

/** Sets a status that closes the zaak, or one that does not. */
export async function zetStatus(
  ctx: Ctx,
  zaakUuid: string,
  sent: Doc,
  eindstatus: keyof typeof EINDSTATUS,
): Promise<Doc> {
  const made = await maakDeel(ctx, zaakUuid, "status", sent, "status");
  const [code, reason] = EINDSTATUS[eindstatus];
  const statustype = made["statustype"];
  if (isRef(statustype) && (await isEindstatus(ctx, statustype)) !== (eindstatus === "required"))
    throw invalidParam(`status.${NON_FIELD}`, code, reason);
  return made;
}

/** The zaak as it is after all of it. */
export const toonZaak = async (ctx: Ctx, zaakUuid: string): Promise<Doc> =>
  presentOne(ctx, ctx.registry.get("zaak"), await getZaak(ctx, zaakUuid));
