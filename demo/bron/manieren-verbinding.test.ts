import { connect } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sign } from "./proef/client.ts";
import { startOpstelling, ZAKEN, type Opstelling } from "./proef/opstelling.ts";

let proef: Opstelling;
const token = () => sign("beheer", "geheim-van-beheer");

beforeAll(async () => {
  proef = await startOpstelling();
});
afterAll(() => proef.bron.stop());

/** Sends bytes as they are, and gives what comes back until the source closes the connection. */
function raw(bytes: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(proef.bron.adres).port), "127.0.0.1", () => socket.write(bytes));
    let text = "";
    socket.setTimeout(5000, () => socket.destroy(new Error(`The connection hangs after ${text}`)));
    socket.on("data", (data) => (text += data.toString()));
    socket.on("error", reject);
    socket.on("close", () => {
      resolve({ status: Number(text.split(" ")[1]), text });
    });
  });
}

const get = (target: string, version: string, headers: string[]) =>
  raw([`GET ${target} HTTP/${version}`, "Connection: close", ...headers, "", ""].join("\r\n"));

const authorized = () => [`Authorization: Bearer ${token()}`, "Accept-Crs: EPSG:4326"];
const zaken = `${ZAKEN}/zaken`;

it.each([
  ["without Host, in HTTP/1.0", zaken, "1.0", [], 200],
  ["with a Host that is none", zaken, "1.1", ["Host: a b"], 400],
  ["with a path in its Host", zaken, "1.1", ["Host: localhost/x?y#"], 400],
  ["with a broken IPv6 Host", zaken, "1.1", ["Host: [::1"], 400],
  ["with an IPv6 Host", zaken, "1.1", ["Host: [::1]:8000"], 200],
  ["in absolute form", `http://elders.example${zaken}`, "1.1", ["Host: localhost"], 200],
  ["with a path that is no percent-encoding", `${zaken}/%zz`, "1.1", ["Host: localhost"], 400],
  ["with half a character in its path", `${zaken}/%E0%A4`, "1.1", ["Host: localhost"], 400],
  ["with half a character in its query", `${zaken}?identificatie=%E0%A4%A`, "1.1", ["Host: localhost"], 200],
  ["with an encoded path", `${ZAKEN}/%7Aaken`, "1.1", ["Host: localhost"], 200],
  ["with a doubled slash", `/${zaken}`, "1.1", ["Host: localhost"], 404],
  ["with dots in its path", `${ZAKEN}/../v1/zaken`, "1.1", ["Host: localhost"], 404],
  ["with a very long query", `${zaken}?identificatie=${"x".repeat(10_000)}`, "1.1", ["Host: localhost"], 200],
  ["with too long a query", `${zaken}?identificatie=${"x".repeat(40_000)}`, "1.1", ["Host: localhost"], 431],
])("answers a request %s", async (_how, target, version, headers, status) => {
  const reply = await get(target, version, [...headers, ...authorized()]);
  expect(reply.status).toBe(status);
  if (status >= 400) expect(reply.text).toContain("application/problem+json");
});

it("answers what is no HTTP at all", async () => {
  const reply = await raw("HALLO\r\n\r\n");
  expect([reply.status, reply.text.includes("application/problem+json")]).toEqual([400, true]);
});

it("refuses a body that is too large before it comes", async () => {
  const headers = [...authorized(), "Host: localhost", "Connection: close", "Content-Type: application/json"];
  const head = [`POST ${zaken} HTTP/1.1`, ...headers, `Content-Length: ${1024 ** 3}`, "", "{"].join("\r\n");
  const reply = await raw(head);
  expect([reply.status, reply.text.includes("request_too_large")]).toEqual([413, true]);
});

it("goes on after a client that vanished in the middle of its body", async () => {
  const head = `POST ${zaken} HTTP/1.1\r\nHost: localhost\r\n${authorized().join("\r\n")}\r\n`;
  const socket = connect(Number(new URL(proef.bron.adres).port), "127.0.0.1");
  await new Promise((resolve) => socket.once("connect", resolve));
  socket.write(`${head}Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"zaaktype"`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.destroy();
  expect((await proef.beheer.get(zaken)).body["count"]).toBe(0);
});
