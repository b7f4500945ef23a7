import { expect, test, vi } from "vitest";
import { z } from "zod";
import { zgwFetch } from "./http";
import { startTestBron, vangFout, type TestAntwoord } from "./test-bron.test-helper";
import { runMetTrace, Trace } from "./trace";

const lees = { api: "zaken", doel: "zaken", schema: z.object({ nummer: z.number() }) } as const;
const schrijf = { ...lees, method: "POST", body: {} } as const;
const teller = () => startTestBron((_, nummer) => ({ json: { nummer } }));

test("equal reads of one medewerker at the same moment share one call; none of them can change what another got", async () => {
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
  expect(() => Object.assign(samen[0], { nummer: 9 })).toThrow(TypeError);
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
  await Promise.all([zgwFetch(bron.verbinding(), schrijf), zgwFetch(bron.verbinding(), schrijf)]);
  expect(bron.verzoeken).toHaveLength(2);
});

test("a failure is shared as well, and not kept", async () => {
  const bron = await startTestBron((_, nummer) => (nummer === 1 ? { status: 500 } : { json: { nummer } }));
  const fouten = await Promise.all([1, 2].map(() => vangFout(zgwFetch(bron.verbinding(), lees))));
  expect(fouten.map(({ status }) => status)).toEqual([500, 500]);
  expect(await zgwFetch(bron.verbinding(), lees)).toEqual({ nummer: 2 });
});

/** A source whose reads are answered when the test says so, each with its own number; writes are answered at once. */
async function startTrageBron() {
  const wachtend: (() => void)[] = [];
  const bron = await startTestBron(({ method }, nummer): TestAntwoord | Promise<TestAntwoord> =>
    method === "GET"
      ? new Promise((klaar) => wachtend.push(() => klaar({ json: { nummer } })))
      : { json: { nummer } },
  );
  const onderweg = (aantal: number) => vi.waitFor(() => expect(wachtend).toHaveLength(aantal));
  return { bron, onderweg, antwoord: (plaats: number) => wachtend[plaats]?.() };
}

test("what is read after a write never shares an answer that was asked for before it", async () => {
  const { bron, onderweg, antwoord } = await startTrageBron();
  const ervoor = zgwFetch(bron.verbinding(), lees);
  await onderweg(1);
  await zgwFetch(bron.verbinding(), schrijf);
  const erna = zgwFetch(bron.verbinding(), lees);
  await onderweg(2);
  antwoord(0);
  expect(await ervoor).toEqual({ nummer: 1 });
  // The end of the earlier read does not make this one forgotten.
  const samen = zgwFetch(bron.verbinding(), lees);
  antwoord(1);
  expect(await Promise.all([erna, samen])).toEqual([{ nummer: 3 }, { nummer: 3 }]);
});

test("around a write that fails as well: none is shared with one from before it, nor after it with one beside it", async () => {
  const los: { klaar?: (antwoord: TestAntwoord) => void } = {};
  const bron = await startTestBron(({ method }, nummer): TestAntwoord | Promise<TestAntwoord> => {
    if (method !== "GET") return new Promise((klaar) => (los.klaar = klaar));
    return new Promise((klaar) => setTimeout(() => klaar({ json: { nummer } }), 400));
  });
  const gekomen = (aantal: number) => vi.waitFor(() => expect(bron.verzoeken).toHaveLength(aantal));
  const ervoor = zgwFetch(bron.verbinding(), lees);
  await gekomen(1);
  const geschreven = vangFout(zgwFetch(bron.verbinding(), schrijf));
  await gekomen(2);
  const tijdens = zgwFetch(bron.verbinding(), lees);
  await gekomen(3);
  los.klaar?.({ status: 500 });
  expect(await geschreven).toMatchObject({ status: 500 });
  const erna = zgwFetch(bron.verbinding(), lees);
  expect(await Promise.all([ervoor, tijdens, erna])).toEqual([1, 3, 4].map((nummer) => ({ nummer })));
});

test("a write of someone else leaves what is under way shared", async () => {
  const { bron, onderweg, antwoord } = await startTrageBron();
  const een = zgwFetch(bron.verbinding(), lees);
  await onderweg(1);
  await zgwFetch(bron.verbinding({ id: "pmulder", naam: "Pieter Mulder" }), schrijf);
  const ander = zgwFetch(bron.verbinding(), lees);
  antwoord(0);
  expect(await Promise.all([een, ander])).toEqual([{ nummer: 1 }, { nummer: 1 }]);
});
