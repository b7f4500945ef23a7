import { requireRight } from "../frame/guard.ts";
import type { Action } from "../frame/resource.ts";
import { openBestanden } from "./bestanden.ts";
import { EIO, toEio } from "./eio-rij.ts";
import type { EioDoc } from "./enkelvoudiginformatieobject-velden.ts";
import { VERSIE_PARAMS, versionAt } from "./versies.ts";

/** RFC 6266: a name in plain ASCII, and the whole name for who can read it. */
function dispositionOf({ bestandsnaam, titel }: EioDoc): string {
  // Half a surrogate pair has no place in a URL: by way of UTF-8 it becomes a replacement character.
  const name = Buffer.from(bestandsnaam || titel).toString();
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, "_");
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

/** GET …/download */
export const download: Action = {
  method: "GET",
  path: "/enkelvoudiginformatieobjecten/:uuid/download",
  query: VERSIE_PARAMS,
  async run(ctx, { row, query }) {
    if (row === undefined) throw new Error("download works on a row");
    const { doc } = toEio(await versionAt(ctx, row, query));
    await requireRight(ctx, EIO(ctx), "read", doc);
    if (doc.bestanden.length === 0) return { status: 204 };
    return {
      status: 200,
      stream: await openBestanden(ctx.source.bestanden, doc.bestanden),
      headers: {
        "Content-Type": "application/octet-stream",
        "Content-Length": doc.bestandsomvang ?? 0,
        "Content-Disposition": dispositionOf(doc),
        "X-Content-Type-Options": "nosniff",
      },
    };
  },
};
