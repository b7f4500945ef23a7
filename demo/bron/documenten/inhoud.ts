import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import type { Ctx } from "../frame/context.ts";
import type { Change } from "../frame/resource.ts";
import { createBestand } from "./bestanden.ts";
import { hasInhoud, type EioDoc } from "./enkelvoudiginformatieobject-velden.ts";

/** Line breaks and the head of a data URL are allowed, as Open Zaak does. */
function decode(sent: string): Buffer {
  const base64 = sent
    .slice(sent.indexOf(";base64,") < 0 ? 0 : sent.indexOf(";base64,") + 8)
    .replace(/\s+/g, "");
  if (/[^A-Za-z0-9+/=]/.test(base64) || /=[^=]/.test(base64.slice(-4)))
    throw invalidParam("inhoud", "invalid-base64", "De inhoud is geen geldige base64.");
  const padding = base64.indexOf("=");
  if (base64.length % 4 !== 0 || (padding >= 0 && padding < base64.length - 2))
    throw invalidParam("inhoud", "incorrect-base64-padding", "De base64 is niet goed aangevuld.");
  return Buffer.from(base64, "base64");
}

export const refuseOmvang = (reason: string) => invalidParam(NON_FIELD, "file-size", reason);

/**
 * Takes the content out of the document and into a file. What is left out of a PATCH stays; anything else that brings no
 * content but does name a size is going to be sent in bestandsdelen.
 */
export async function takeInhoud(ctx: Ctx, { doc, before, sent, partial }: Change<EioDoc>): Promise<void> {
  const inhoud = doc.inhoud ? decode(doc.inhoud) : undefined;
  const stays = partial && before !== undefined && sent["inhoud"] === undefined && hasInhoud(before);
  const size = stays ? before.bestandsomvang : inhoud?.length;
  doc.inhoud = null;
  if (size !== undefined) {
    if (!partial && sent["bestandsomvang"] === undefined) doc.bestandsomvang = size;
    if (doc.bestandsomvang !== size)
      throw refuseOmvang("De bestandsomvang is niet gelijk aan de grootte van de inhoud.");
  }
  if (stays) doc.bestanden = before.bestanden;
  else doc.bestanden = inhoud === undefined ? [] : [await createBestand(ctx, inhoud)];
}

/** Whether content is still to come in parts. */
export const awaitsDelen = ({ bestanden, bestandsomvang }: EioDoc) =>
  bestanden.length === 0 && (bestandsomvang ?? 0) > 0;
