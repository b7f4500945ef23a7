import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, listAt, textAt, type Json } from "../proef/client.ts";
import { DOCUMENTEN, startOpstelling, type Opstelling } from "../proef/opstelling.ts";
import { alleenEigen } from "../proef/vragen.ts";
import { eioBody, EIOS, makeDocumentType, makeEio } from "./proef-documenten.test-helper.ts";
import { putDeel } from "./proef-upload.test-helper.ts";

let proef: Opstelling;
let type: string;
const inhoud = new TextEncoder().encode("abcdefghij");

beforeAll(async () => {
  proef = await startOpstelling({ deelgrootte: 4 });
  type = (await makeDocumentType(proef.beheer, "DELEN")).informatieobjecttype;
  const scopes = ["lezen", "aanmaken", "bijwerken", "lock"].map((scope) => `documenten.${scope}`);
  await proef.grant(proef.vergunningen, [
    { component: "drc", informatieobjecttype: type, maxVertrouwelijkheidaanduiding: "zeer_geheim", scopes },
  ]);
});
afterAll(() => proef.bron.stop());

const make = (more: Json = {}) =>
  proef.vergunningen.make(EIOS, eioBody(type, { inhoud: null, bestandsomvang: 10, ...more }));
const delenOf = (eio: unknown) => listAt(eio, "bestandsdelen");
const put = (deel: unknown, from: number, to: number, lock: string, client = proef.vergunningen) =>
  putDeel(client, textAt(deel, "url"), { inhoud: inhoud.slice(from, to), lock });
const unlock = (eio: { url: string }, lock: unknown, client = proef.vergunningen) =>
  client.post(`${eio.url}/unlock`, { lock });
const codeOf = (reply: { body: Json }) => at(reply.body, "invalidParams.0.code");

/** Sends all parts, the last first. */
async function putAll(eio: unknown, lock: string) {
  for (const deel of delenOf(eio).toReversed()) {
    const from = (Number(at(deel, "volgnummer")) - 1) * 4;
    expect((await put(deel, from, from + Number(at(deel, "omvang")), lock)).status).toBe(200);
  }
}

// With parts of four bytes, which only our own can be started with; upload.test.ts asks the same of parts of any size.
describe("an upload in parts", alleenEigen("hoe groot een deel is, stelt de beheerder in"), () => {
  it("begins with a locked document that names its parts, and ends with the unlock", async () => {
    const eio = await make({ bestandsnaam: "groot.bin" });
    const lock = textAt(eio, "lock");
    expect(eio).toMatchObject({ locked: true, inhoud: null, versie: 1, bestandsomvang: 10 });
    expect(delenOf(eio)).toMatchObject([
      { volgnummer: 1, omvang: 4, voltooid: false, lock },
      { volgnummer: 2, omvang: 4, voltooid: false, lock },
      { volgnummer: 3, omvang: 2, voltooid: false, lock },
    ]);
    await putAll(eio, lock);
    const full = (await proef.vergunningen.get(eio.url)).body;
    expect(delenOf(full).map((deel) => at(deel, "voltooid"))).toEqual([true, true, true]);
    expect([full["inhoud"], (await unlock(eio, lock)).status]).toEqual([null, 204]);
    const done = (await proef.vergunningen.get(eio.url)).body;
    expect(done).toMatchObject({ locked: false, bestandsdelen: [], inhoud: `${eio.url}/download?versie=1` });
    const download = await proef.vergunningen.get(`${eio.url}/download`);
    expect([download.text, download.headers.get("content-length")]).toEqual(["abcdefghij", "10"]);
  });

  it("refuses parts of another size, with another lock, and an end before the end", async () => {
    const eio = await make();
    const lock = textAt(eio, "lock");
    const [first, second] = delenOf(eio);
    expect(codeOf(await unlock(eio, lock))).toBe("file-size");
    expect(codeOf(await put(first, 0, 3, lock))).toBe("file-size");
    expect(codeOf(await put(first, 0, 8, lock))).toBe("file-size");
    expect(codeOf(await put(first, 0, 4, "verkeerd"))).toBe("incorrect-lock-id");
    expect(codeOf(await putDeel(proef.vergunningen, textAt(first, "url"), { inhoud }))).toBe("required");
    expect(codeOf(await putDeel(proef.vergunningen, textAt(first, "url"), { inhoud: "abcd", lock }))).toBe(
      "invalid",
    );
    expect((await putDeel(proef.ander, textAt(first, "url"), { inhoud, lock })).status).toBe(403);
    const elsewhere = await putDeel(proef.vergunningen, textAt(first, "url"), { bijlage: inhoud, lock });
    expect([elsewhere.status, elsewhere.body]).toEqual([200, first]);
    const answer = await put(second, 4, 8, lock);
    expect(answer.body).toEqual({ ...(second as Json), voltooid: true });
    expect(codeOf(await unlock(eio, lock))).toBe("incomplete-upload");
    const json = await proef.vergunningen.put(textAt(first, "url"), { lock });
    expect([json.status, json.body["code"]]).toEqual([415, "unsupported_media_type"]);
    const unknown = proef.beheer.url(`${DOCUMENTEN}/bestandsdelen/00000000-0000-4000-8000-000000000000`);
    expect((await putDeel(proef.vergunningen, unknown, { inhoud, lock })).status).toBe(404);
    expect((await proef.vergunningen.get(eio.url)).body["inhoud"]).toBeNull();
  });

  it("keeps the last of what was sent for a part, also when several come at once", async () => {
    const eio = await make();
    const lock = textAt(eio, "lock");
    const [first] = delenOf(eio);
    const replies = await Promise.all([0, 4, 0, 4].map((from) => put(first, from, from + 4, lock)));
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    await putAll(eio, lock);
    await unlock(eio, lock);
    expect((await proef.vergunningen.get(`${eio.url}/download`)).text).toBe("abcdefghij");
  });

  it("makes a new version as well, while the old one stays", async () => {
    const eio = await makeEio(proef.vergunningen, type, "klein");
    const lock = textAt((await proef.vergunningen.post(`${eio.url}/lock`, {})).body, "lock");
    const started = await proef.vergunningen.patch(eio.url, { lock, inhoud: null, bestandsomvang: 10 });
    expect(started.body).toMatchObject({ versie: 2, inhoud: null });
    await putAll(started.body, lock);
    expect((await unlock(eio, lock)).status).toBe(204);
    const contents = [1, 2].map(
      async (n) => (await proef.vergunningen.get(`${eio.url}/download?versie=${n}`)).text,
    );
    expect(await Promise.all(contents)).toEqual(["klein", "abcdefghij"]);
  });

  it("starts again with a change, and ends by force with nothing", async () => {
    const eio = await make();
    const lock = textAt(eio, "lock");
    const [old] = delenOf(eio);
    await put(old, 0, 4, lock);
    const changed = await proef.vergunningen.patch(eio.url, { lock, bestandsomvang: 6 });
    expect(delenOf(changed.body).map((deel) => [at(deel, "omvang"), at(deel, "voltooid")])).toEqual([
      [4, false],
      [2, false],
    ]);
    expect((await put(old, 0, 4, lock)).status).toBe(404);
    await put(delenOf(changed.body)[0], 0, 4, lock);
    expect((await unlock(eio, undefined, proef.beheer)).status).toBe(204);
    expect((await proef.vergunningen.get(eio.url)).body).toMatchObject({
      locked: false,
      bestandsomvang: null,
      bestandsdelen: [],
      inhoud: null,
    });
  });
});
