import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, listAt, textAt, type Json } from "../proef/client.ts";
import { startOpstelling, type Opstelling } from "../proef/opstelling.ts";
import { eioBody, EIOS, makeDocumentType, makeEio } from "./proef-documenten.test-helper.ts";
import { putDeel } from "./proef-upload.test-helper.ts";

let proef: Opstelling;
let type: string;
const inhoud = new TextEncoder().encode("abcdefghij");

beforeAll(async () => {
  proef = await startOpstelling();
  type = (await makeDocumentType(proef.beheer, "UPLOA")).informatieobjecttype;
  // Not the client that may do everything: that one may also unlock by force.
  const scopes = ["lezen", "aanmaken", "bijwerken", "lock"].map((scope) => `documenten.${scope}`);
  await proef.grant(proef.vergunningen, [
    { component: "drc", informatieobjecttype: type, maxVertrouwelijkheidaanduiding: "zeer_geheim", scopes },
  ]);
});
afterAll(() => proef.bron.stop());

const GROOT = { inhoud: null, bestandsomvang: inhoud.length };
const make = () => proef.vergunningen.make(EIOS, eioBody(type, GROOT));
const unlock = (eio: { url: string }, lock: string) => proef.vergunningen.post(`${eio.url}/unlock`, { lock });
const codeOf = (reply: { body: Json }) => at(reply.body, "invalidParams.0.code");
const contentOf = async (url: string) => (await proef.vergunningen.get(url)).text;

/** Sends every part as large as it says it is. */
async function putAll(eio: unknown, lock: string): Promise<void> {
  let from = 0;
  for (const deel of listAt(eio, "bestandsdelen")) {
    const to = from + Number(at(deel, "omvang"));
    const reply = await putDeel(proef.vergunningen, textAt(deel, "url"), {
      inhoud: inhoud.slice(from, to),
      lock,
    });
    expect([reply.status, at(reply.body, "voltooid")]).toEqual([200, true]);
    from = to;
  }
  expect(from).toBe(inhoud.length);
}

// In as many parts as the source makes of it.
describe("an upload after the document", () => {
  it("leaves the document locked, names its parts, and ends with the unlock", async () => {
    const eio = await make();
    const lock = textAt(eio, "lock");
    expect(eio).toMatchObject({ locked: true, inhoud: null, versie: 1, bestandsomvang: 10 });
    await putAll(eio, lock);
    expect((await unlock(eio, lock)).status).toBe(204);
    expect((await proef.vergunningen.get(eio.url)).body).toMatchObject({ locked: false, bestandsdelen: [] });
    expect(await contentOf(`${eio.url}/download`)).toBe("abcdefghij");
  });

  it("refuses a part of another size or with another lock, and an end before the end", async () => {
    const eio = await make();
    const lock = textAt(eio, "lock");
    const url = textAt(eio, "bestandsdelen.0.url");
    const short = inhoud.slice(0, Number(at(eio, "bestandsdelen.0.omvang")) - 1);
    expect(codeOf(await putDeel(proef.vergunningen, url, { inhoud: short, lock }))).toBe("file-size");
    expect(codeOf(await putDeel(proef.vergunningen, url, { inhoud, lock: "verkeerd" }))).toBe(
      "incorrect-lock-id",
    );
    expect(codeOf(await unlock(eio, lock))).toBe("file-size");
    expect((await proef.vergunningen.get(eio.url)).body).toMatchObject({ locked: true, inhoud: null });
  });

  it("makes a new version as well, while the old one stays", async () => {
    const eio = await makeEio(proef.vergunningen, type, "klein");
    const lock = textAt((await proef.vergunningen.post(`${eio.url}/lock`, {})).body, "lock");
    const started = await proef.vergunningen.patch(eio.url, { lock, ...GROOT });
    expect(started.body).toMatchObject({ versie: 2, inhoud: null });
    await putAll(started.body, lock);
    expect((await unlock(eio, lock)).status).toBe(204);
    expect(await contentOf(`${eio.url}/download?versie=1`)).toBe("klein");
    expect(await contentOf(`${eio.url}/download?versie=2`)).toBe("abcdefghij");
  });
});
