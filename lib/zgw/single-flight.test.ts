import { expect, test } from "vitest";
import { z } from "zod";
import { zgwFetch } from "./http";
import { startTestBron, vangFout } from "./test-bron.test-helper";
import { runMetTrace, Trace } from "./trace";

const lees = { api: "zaken", doel: "zaken", schema: z.object({ nummer: z.number() }) } as const;
const teller = () => startTestBron((_, nummer) => ({ json: { nummer } }));

test("equal reads of one medewerker at the same moment share one call; each answer is its own object", async () => {
  const bron = await teller();
  const trace = new Trace();
  const samen = await runMetTrace(trace, () =>
    Promise.all([
      zgwFetch(bron.verbinding(), lees),
      zgwFetch(bron.verbinding(), lees),
      zgwFetch(bron.verbinding(), lees),
    ]),
  );
  expect(samen).toEqual(Array(3).fill({ nummer: 1 }));
  expect(samen[0]).not.toBe(samen[1]);
  expect(bron.verzoeken).toHaveLength(1);
  expect(trace.aanroepen.map(({ herkomst, status }) => [herkomst, status]).sort()).toEqual([
    ["bron", 200],
    ["gedeeld", 200],
    ["gedeeld", 200],
  ]);
});

test("what comes after it asks again", async () => {
  const bron = await teller();
  expect(await zgwFetch(bron.verbinding(), lees)).toEqual({ nummer: 1 });
  expect(await zgwFetch(bron.verbinding(), lees)).toEqual({ nummer: 2 });
});

test("another medewerker, another client or another query never shares", async () => {
  const bron = await teller();
  await Promise.all([
    zgwFetch(bron.verbinding(), lees),
    zgwFetch(bron.verbinding({ id: "pmulder", naam: "Pieter Mulder" }), lees),
    zgwFetch(bron.verbinding({ clientId: "ander" }), lees),
    zgwFetch(bron.verbinding(), { ...lees, query: { page: 2 } }),
  ]);
  expect(bron.verzoeken).toHaveLength(4);
  expect(
    new Set(bron.verzoeken.map(({ url, headers }) => url.href + (headers.authorization ?? ""))).size,
  ).toBe(4);
});

test("equal writes are all sent", async () => {
  const bron = await teller();
  const schrijf = { ...lees, method: "POST", body: {} } as const;
  await Promise.all([zgwFetch(bron.verbinding(), schrijf), zgwFetch(bron.verbinding(), schrijf)]);
  expect(bron.verzoeken).toHaveLength(2);
});

test("a failure is shared as well, and not kept", async () => {
  const bron = await startTestBron((_, nummer) => (nummer === 1 ? { status: 500 } : { json: { nummer } }));
  const fouten = await Promise.all([1, 2].map(() => vangFout(zgwFetch(bron.verbinding(), lees))));
  expect(fouten.map(({ status }) => status)).toEqual([500, 500]);
  expect(await zgwFetch(bron.verbinding(), lees)).toEqual({ nummer: 2 });
});
