import { expect, test } from "vitest";
import { z } from "zod";
import { zgwFetch } from "./http";
import { startTestBron, vangFout } from "./test-bron.test-helper";
import { findTraceId, runMetTrace, toServerTiming, Trace } from "./trace";

const UUID = "6F3F0C8E-5c1b-4d57-9a67-3a5b1c2d3e4f";
const lees = {
  api: "zaken",
  doel: `zaken/${UUID}`,
  query: { expand: "rollen", bsn: "999990019" },
  schema: z.unknown(),
} as const;

test("every call of a request is in its own trace: what, where, how long and how many bytes", async () => {
  const bron = await startTestBron(({ method }) =>
    method === "GET" ? { json: "é" } : { status: 400, tekst: "nee" },
  );
  const [een, ander] = [new Trace(), new Trace()];
  await Promise.all([
    runMetTrace(een, () => zgwFetch(bron.verbinding(), lees)),
    runMetTrace(ander, () =>
      vangFout(zgwFetch(bron.verbinding(), { ...lees, method: "POST", body: { naam: "Jan" } })),
    ),
  ]);
  const vast = {
    bron: bron.verbinding().bron.id,
    api: "zaken",
    pad: "/zaken/api/v1/zaken/:uuid",
    herkomst: "bron",
  };
  expect(een.aanroepen).toEqual([
    { ...vast, method: "GET", status: 200, bytes: 4, ms: expect.any(Number) as number },
  ]);
  expect(ander.aanroepen).toEqual([
    { ...vast, method: "POST", status: 400, bytes: 3, ms: expect.any(Number) as number },
  ]);
  expect(een.aanroepen[0]?.ms).toBeGreaterThan(0);
});

test("a call without an answer is in it too, and every try", async () => {
  const bron = await startTestBron((_, nummer) => (nummer === 1 ? { breekt: true } : { json: 1 }));
  const trace = new Trace();
  await runMetTrace(trace, () => zgwFetch(bron.verbinding(), lees));
  expect(trace.aanroepen.map(({ status }) => status)).toEqual([undefined, 200]);
});

test("Server-Timing and the trace hold no uuid, no query, no body and no name", async () => {
  const bron = await startTestBron(() => ({ json: 1 }));
  const trace = new Trace();
  await runMetTrace(trace, () => zgwFetch(bron.verbinding(), lees));
  const { bron: id } = bron.verbinding();
  const timing = toServerTiming(trace);
  expect(timing).toMatch(/^zaken;dur=\d+\.\d;desc="[^"]+"$/);
  expect(timing).toContain(`desc="${id.id}: GET /zaken/api/v1/zaken/:uuid 200 bron 1x"`);
  for (const tekst of [timing, JSON.stringify(trace.aanroepen)]) {
    for (const verboden of [UUID, UUID.toLowerCase(), "999990019", "expand", "jdeboer", "Jasmijn", "eyJ"]) {
      expect(tekst).not.toContain(verboden);
    }
  }
});

test("the id to quote is the one of the request, and there is none outside", () => {
  const trace = new Trace();
  expect(runMetTrace(trace, findTraceId)).toBe(trace.id);
  expect(findTraceId()).toBeUndefined();
  expect(toServerTiming(trace)).toBe("");
});

const aanroep = {
  bron: "b",
  api: "zaken",
  method: "GET",
  pad: "/zaken",
  status: 200,
  ms: 1.26,
  bytes: 1,
  herkomst: "bron",
} as const;

test("calls that are alike stand in Server-Timing once, with their number and their time together", () => {
  const trace = new Trace();
  trace.aanroepen.push(aanroep, { ...aanroep, herkomst: "gedeeld", ms: 1 }, { ...aanroep, ms: 2 });
  trace.aanroepen.push({ ...aanroep, api: "catalogi", pad: "/typen", status: undefined, ms: 0 });
  expect(toServerTiming(trace)).toBe(
    [
      'zaken;dur=3.3;desc="b: GET /zaken 200 bron 2x"',
      'zaken;dur=1.0;desc="b: GET /zaken 200 gedeeld 1x"',
      'catalogi;dur=0.0;desc="b: GET /typen geen antwoord bron 1x"',
    ].join(", "),
  );
});

test("Server-Timing stays small enough for a proxy, and whole, however many calls there were", () => {
  const trace = new Trace();
  for (let nummer = 0; nummer < 500; nummer += 1)
    trace.aanroepen.push({ ...aanroep, pad: `/zaken/${nummer}` });
  const maten = toServerTiming(trace).split(", ");
  expect(toServerTiming(trace).length).toBeLessThanOrEqual(2000);
  expect(maten.length).toBeGreaterThan(20);
  for (const maat of maten) expect(maat).toMatch(/^zaken;dur=1\.3;desc="b: GET \/zaken\/\d+ 200 bron 1x"$/);
});
