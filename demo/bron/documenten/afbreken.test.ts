import { mkdtemp, readdir, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, textAt } from "../proef/client.ts";
import { startOpstelling, type Opstelling } from "../proef/opstelling.ts";
import { alleenEigen } from "../proef/vragen.ts";
import { eioBody, EIOS, makeDocumentType, makeEio, toBase64 } from "./proef-documenten.test-helper.ts";
import { putDeel, tokenOf } from "./proef-upload.test-helper.ts";

const MB = 1024 * 1024;
const DEEL = 8 * MB;
let proef: Opstelling;
let type: string;
let map: string;

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), "afbreken-"));
  proef = await startOpstelling({ deelgrootte: DEEL, bestand: join(map, "bron") });
  type = (await makeDocumentType(proef.beheer, "AFBRE")).informatieobjecttype;
});
afterAll(async () => {
  await proef.bron.stop();
  await rm(map, { recursive: true });
});

const bestanden = () => readdir(join(map, "bron-bestanden"));
const make = (bestandsomvang: number) =>
  proef.beheer.make(EIOS, eioBody(type, { inhoud: null, bestandsomvang }));

/** Waits until something holds; fails when it never does. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("it never happened");
}

// What is left on the disk can only be seen of our own.
describe("content", alleenEigen("de schijf van een andere bron is niet te zien"), () => {
  it("can be read to the end while the document is deleted", async () => {
    const eio = await makeEio(proef.beheer, type, "x".repeat(4 * MB));
    const response = await fetch(`${eio.url}/download`, {
      headers: { Authorization: tokenOf(proef.beheer) },
    });
    expect((await proef.beheer.delete(eio.url)).status).toBe(204);
    expect((await response.arrayBuffer()).byteLength).toBe(4 * MB);
  });

  it("of a client that vanishes leaves nothing, and can be sent again", async () => {
    const eio = await make(DEEL);
    const lock = textAt(eio, "lock");
    const url = textAt(eio, "bestandsdelen.0.url");
    const boundary = "grens";
    const sending = request(url, {
      method: "PUT",
      headers: {
        Authorization: tokenOf(proef.beheer),
        "Content-Type": `multipart/form-data; boundary=${boundary}`,
        "Content-Length": DEEL + 1000,
      },
    });
    sending.on("error", () => undefined);
    sending.write(
      `--${boundary}\r\nContent-Disposition: form-data; name="inhoud"; filename="x"\r\nContent-Type: application/octet-stream\r\n\r\n`,
    );
    sending.write(Buffer.alloc(MB));
    await until(async () => (await bestanden()).length === 1);
    sending.destroy();
    await until(async () => (await bestanden()).length === 0);
    const { body } = await proef.beheer.get(eio.url);
    expect(at(body, "bestandsdelen.0.voltooid")).toBe(false);
    const inhoud = new Uint8Array(DEEL);
    expect((await putDeel(proef.beheer, url, { inhoud, lock })).status).toBe(200);
    expect(await bestanden()).toHaveLength(1);
    expect((await putDeel(proef.beheer, url, { inhoud, lock: "verkeerd" })).status).toBe(400);
    expect((await putDeel(proef.beheer, url, { inhoud, lock })).status).toBe(200);
    expect(await bestanden()).toHaveLength(1);
    await proef.beheer.post(`${eio.url}/unlock`, { lock });
    await proef.beheer.delete(eio.url);
    expect(await bestanden()).toEqual([]);
  });

  it("of a refused document is not kept", async () => {
    const refused = await proef.beheer.post(
      EIOS,
      eioBody(type, { inhoud: toBase64("abc"), bestandsomvang: 9 }),
    );
    expect([refused.status, await bestanden()]).toEqual([400, []]);
    const zaak = "https://elders.example/zaken/1";
    const half = await proef.beheer.post(
      EIOS.replace("enkelvoudiginformatieobjecten", "document_registreren"),
      {
        enkelvoudiginformatieobject: eioBody(type, { inhoud: toBase64("abc") }),
        zaakinformatieobject: { zaak },
      },
    );
    expect([half.status, at(half.body, "invalidParams.0.name"), await bestanden()]).toEqual([
      400,
      "zaakinformatieobject.zaak",
      [],
    ]);
  });
});
