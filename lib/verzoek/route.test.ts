import { NextRequest } from "next/server";
import { beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { gebruikConfig } from "@/lib/config/test-config.test-helper";
import { WIE_HEADER } from "@/lib/browser/fetch-json";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { logboek } from "@/lib/logboek/logboek";
import { encodeSessie } from "@/lib/session/sessie-token";
import { aanmaakRoute, leesRoute, schrijfRoute } from "./route";

const PORTAAL = "https://portaal.example";
const UUID = "6f3f0c8e-5c1b-4d57-9a67-3a5b1c2d3e4f";
const sessie = vi.hoisted((): { token: string | undefined } => ({ token: undefined }));
vi.mock("next/headers", () => ({
  cookies: () =>
    Promise.resolve({ get: () => (sessie.token === undefined ? undefined : { value: sessie.token }) }),
}));

const inloggen = async (roles = ["behandelen"]) => {
  sessie.token = await encodeSessie({
    sid: "s",
    sub: "jdeboer",
    name: "Jasmijn",
    roles,
    iat: Math.floor(Date.now() / 1000),
  });
};
beforeEach(async () => {
  gebruikConfig();
  await inloggen();
});

const invoerSchema = z.object({ toelichting: z.string().max(5, "Hoogstens vijf tekens.") });
const doe = vi.fn(() => Promise.resolve());
const schrijf = schrijfRoute<{ uuid: string }, z.output<typeof invoerSchema>>(invoerSchema, doe);
const params = Promise.resolve({ uuid: UUID });
const post = (body: string, headers: Record<string, string> = {}) =>
  new NextRequest(`${PORTAAL}/api/zaken/voorbeeld/${UUID}/statussen`, {
    method: "POST",
    body,
    headers: { origin: PORTAAL, "content-length": `${Buffer.byteLength(body)}`, ...headers },
  });
beforeEach(() => void doe.mockReset().mockResolvedValue());

test("a read gives what the domain gives, never to be kept by anyone in between", async () => {
  const route = leesRoute<{ uuid: string }>((medewerker, { uuid }, zoek) =>
    Promise.resolve({ wie: medewerker.id, uuid, zoek }),
  );
  const antwoord = await route(new NextRequest(`${PORTAAL}/api/zaken?pagina=2`), { params });
  expect(antwoord.status).toBe(200);
  expect(await antwoord.json()).toEqual({ wie: "jdeboer", uuid: UUID, zoek: { pagina: "2" } });
  expect(antwoord.headers.get("cache-control")).toBe("private, no-store");
  expect(antwoord.headers.has("server-timing")).toBe(true);
});

test("a write from our own page reaches the domain once and answers 204", async () => {
  const antwoord = await schrijf(post('{"toelichting":"kort","rest":1}'), { params });
  expect(antwoord.status).toBe(204);
  expect(doe).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ id: "jdeboer" }),
    { uuid: UUID },
    { toelichting: "kort" },
  );
});

test.each(["https://evil.example", "null", ""])(
  "a write from %j gets 403 and reaches nothing",
  async (origin) => {
    const antwoord = await schrijf(post('{"toelichting":"kort"}', { origin }), { params });
    expect(antwoord.status).toBe(403);
    expect(antwoord.headers.get("content-type")).toContain("application/problem+json");
    expect(doe).not.toHaveBeenCalled();
  },
);

test("without a session 401; with a session but no profiel 403", async () => {
  sessie.token = undefined;
  expect((await schrijf(post('{"toelichting":"kort"}'), { params })).status).toBe(401);
  await inloggen(["vroeger"]);
  expect((await schrijf(post('{"toelichting":"kort"}'), { params })).status).toBe(403);
  expect(doe).not.toHaveBeenCalled();
});

test("a page that was made for someone else reads and writes nothing", async () => {
  const lezen = vi.fn(() => Promise.resolve([]));
  const lees = (wie: string) =>
    leesRoute<object>(lezen)(new NextRequest(`${PORTAAL}/api/zaken`, { headers: { [WIE_HEADER]: wie } }), {
      params: Promise.resolve({}),
    });
  for (const antwoord of [
    await lees("pmulder"),
    await lees(""),
    await schrijf(post('{"toelichting":"kort"}', { [WIE_HEADER]: "pmulder" }), { params }),
  ]) {
    expect(antwoord.status).toBe(401);
    expect(await antwoord.json()).toMatchObject({ title: "U bent intussen als iemand anders ingelogd" });
  }
  expect(lezen).not.toHaveBeenCalled();
  expect(doe).not.toHaveBeenCalled();
  expect((await lees("jdeboer")).status).toBe(200);
});

test.each([
  ['{"toelichting":"veel te lang"}', { toelichting: "Hoogstens vijf tekens." }],
  ["{kapot", {}],
  [JSON.stringify({ toelichting: "x".repeat(1_000_001) }), {}],
])("input that does not fit is 400 and reaches nothing", async (body, velden) => {
  const antwoord = await schrijf(post(body), { params });
  expect(antwoord.status).toBe(400);
  expect(await antwoord.json()).toMatchObject({ status: 400, opnieuw: false, velden });
  expect(doe).not.toHaveBeenCalled();
});

test("an error of the domain becomes our problem+json with a reference", async () => {
  doe.mockRejectedValue(new PortaalFout("gewijzigd", "De status is veranderd."));
  const antwoord = await schrijf(post('{"toelichting":"kort"}'), { params });
  expect(antwoord.status).toBe(409);
  expect(await antwoord.json()).toMatchObject({
    detail: "De status is veranderd.",
    referentie: expect.any(String) as string,
  });
});

test("the log line of a request has no query, no uuid, no name and no body", async () => {
  const info = vi.spyOn(logboek, "info").mockReturnValue();
  await schrijf(post('{"toelichting":"kort"}'), { params });
  const route = leesRoute<object>(() => Promise.resolve([]));
  await route(new NextRequest(`${PORTAAL}/api/zaken?identificatie=ZAAK-1`), { params: Promise.resolve({}) });
  const regels = JSON.stringify(info.mock.calls);
  expect(info).toHaveBeenCalledTimes(2);
  expect(regels).toContain("/api/zaken/voorbeeld/:uuid/statussen");
  for (const verboden of [UUID, "ZAAK-1", "Jasmijn", "jdeboer", "kort"])
    expect(regels).not.toContain(verboden);
  info.mockRestore();
});

test("a write that makes something answers with it, guarded as every other write", async () => {
  const maak = vi.fn(() => Promise.resolve({ uuid: UUID }));
  const route = aanmaakRoute<{ uuid: string }, z.output<typeof invoerSchema>>(invoerSchema, maak);
  const antwoord = await route(post('{"toelichting":"kort"}'), { params });
  expect(antwoord.status).toBe(200);
  expect(await antwoord.json()).toEqual({ uuid: UUID });
  expect(maak).toHaveBeenCalledTimes(1);
  const vreemd = post('{"toelichting":"kort"}', { origin: "https://evil.example" });
  expect((await route(vreemd, { params })).status).toBe(403);
  expect((await route(post('{"toelichting":"veel te lang"}'), { params })).status).toBe(400);
  expect(maak).toHaveBeenCalledTimes(1);
});
