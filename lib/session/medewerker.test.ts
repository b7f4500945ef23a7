import { beforeEach, expect, test, vi } from "vitest";
import { gebruikConfig } from "@/lib/config/test-config.test-helper";
import { findSessie, toMedewerker } from "./medewerker";
import { listProfielIdsForGroepen } from "./profiel";
import { encodeSessie } from "./sessie-token";

const koekjes = vi.hoisted(() => new Map<string, string>());
vi.mock("next/headers", () => ({
  cookies: () =>
    Promise.resolve({
      get: (name: string) => (koekjes.has(name) ? { name, value: koekjes.get(name) } : undefined),
    }),
}));

beforeEach(() => {
  koekjes.clear();
  gebruikConfig();
});

const sessie = (roles: string[], sub = "jdeboer") => ({
  sid: "s",
  sub,
  name: "Jasmijn de Boer",
  roles,
  iat: Math.floor(Date.now() / 1000),
});

test("groups give profielen, in the order of the configuration and not of the login", () => {
  expect(listProfielIdsForGroepen(["g-raadplegen", "iets-anders", "g-leiding"])).toEqual([
    "leiding",
    "raadplegen",
  ]);
  expect(listProfielIdsForGroepen(["G-LEIDING", "leiding", ""])).toEqual([]);
  expect(listProfielIdsForGroepen([])).toEqual([]);
});

test("the first profiel of the configuration that fits is the profiel of the medewerker, with the own teams", () => {
  const medewerker = toMedewerker(sessie(["raadplegen", "behandelen"]));
  expect(medewerker).toMatchObject({
    id: "jdeboer",
    naam: "Jasmijn de Boer",
    teams: [{ id: "vergunningen" }],
  });
  expect(medewerker?.profiel.id).toBe("behandelen");
  expect(medewerker?.profiel.clients.get("bron-1")?.clientId).toBe("behandelen");
});

test("someone who is in no team has none; a profiel that is gone gives no medewerker", () => {
  expect(toMedewerker(sessie(["raadplegen"], "onbekend"))?.teams).toEqual([]);
  expect(toMedewerker(sessie(["vroeger"]))).toBeUndefined();
  expect(toMedewerker(sessie([]))).toBeUndefined();
});

test("the session is in the cookie of the portal, with the prefix of https", async () => {
  expect(await findSessie()).toBeUndefined();
  const token = await encodeSessie(sessie(["behandelen"]));
  koekjes.set("zaaktafel.sessie", token);
  expect(await findSessie()).toBeUndefined();
  koekjes.set("__Host-zaaktafel.sessie", token);
  expect(await findSessie()).toMatchObject({ sub: "jdeboer", roles: ["behandelen"] });
});
