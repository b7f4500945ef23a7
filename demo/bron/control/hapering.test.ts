import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { listAt, sign, textAt, type Json } from "../proef/client.ts";
import { DOCUMENTEN, startOpstelling, ZAKEN, type Opstelling } from "../proef/opstelling.ts";

let proef: Opstelling;
let download: string;

beforeAll(async () => {
  proef = await startOpstelling({ controlePoort: 0, zaken: 20 });
  const { body } = await proef.beheer.get(`${DOCUMENTEN}/enkelvoudiginformatieobjecten`);
  const pdf = listAt(body, "results").find((document) => textAt(document, "formaat") === "application/pdf");
  download = textAt(pdf, "inhoud");
});
afterAll(() => proef.bron.stop());

const control = (method: string, body?: Json) =>
  fetch(`${proef.bron.controleAdres ?? ""}/storingen`, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } }),
  });
const storing = async (body: Json) => expect((await control("POST", body)).status).toBe(200);

afterEach(async () => {
  await control("DELETE");
});

const headers = () => ({
  Authorization: `Bearer ${sign("beheer", proef.beheer.secret)}`,
  "Accept-Crs": "EPSG:4326",
});

/** What comes of a body, and whether it ended well; a body that does not come on is left after 300 ms. */
async function receive(url: string) {
  const response = await fetch(proef.beheer.url(url), {
    headers: headers(),
    signal: AbortSignal.timeout(2000),
  });
  const reader = response.body?.getReader();
  const length = Number(response.headers.get("content-length"));
  let bytes = 0;
  const silence = () => new Promise<"silent">((resolve) => setTimeout(() => resolve("silent"), 300));
  try {
    for (;;) {
      const read = await Promise.race([reader?.read(), silence()]);
      if (read === "silent") return { end: "silent", bytes, length };
      if (read?.value === undefined) return { end: "whole", bytes, length };
      bytes += read.value.length;
    }
  } catch {
    return { end: "broken", bytes, length };
  } finally {
    await reader?.cancel().catch(() => undefined);
  }
}

it.each([
  ["breaks", { verbreekNa: 100 }, "broken"],
  ["is cut off", { kapAfNa: 100 }, "broken"],
  ["stalls", { stilNa: 100 }, "silent"],
])("a download %s in the middle", async (_how, hapering, end) => {
  const { bytes, length } = await receive(download);
  expect(bytes).toBe(length);
  await storing({ pad: "/download", keer: 1, ...hapering });
  expect(await receive(download)).toEqual({ end, bytes: 100, length });
  expect((await receive(download)).end).toBe("whole");
});

it("a list is cut off in the middle, and says it is longer", async () => {
  await storing({ pad: "/zaken\\?", kapAfNa: 50 });
  const { end, bytes, length } = await receive(`${ZAKEN}/zaken?pageSize=5`);
  expect([end, bytes]).toEqual(["broken", 50]);
  expect(length).toBeGreaterThan(1000);
});

it("a body comes slowly, but whole", async () => {
  const { length } = await receive(download);
  await storing({ pad: "/download", bytesPerSeconde: length * 4 });
  const begin = performance.now();
  expect(await receive(download)).toEqual({ end: "whole", bytes: length, length });
  expect(performance.now() - begin).toBeGreaterThan(150);
});
