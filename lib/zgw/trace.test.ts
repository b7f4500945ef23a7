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
  expect(timing).toContain(`desc="${id.id}: GET /zaken/api/v1/zaken/:uuid 200 bron"`);
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
