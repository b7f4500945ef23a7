import { expect, test } from "vitest";
import { gebruikConfig, toConfigBestand } from "@/lib/config/test-config.test-helper";
import { getCookies, getSessieCookieNaam } from "./cookies";

test("on https every cookie has __Host- and what that asks: secure, the whole site, no domain", () => {
  gebruikConfig();
  const cookies = Object.values(getCookies());
  expect(cookies).toHaveLength(6);
  for (const { name, options } of cookies) {
    expect(name).toMatch(/^__Host-zaaktafel\./);
    expect(options).toMatchObject({ httpOnly: true, sameSite: "lax", path: "/", secure: true });
    expect(options).not.toHaveProperty("domain");
  }
  expect(new Set(cookies.map(({ name }) => name)).size).toBe(6);
});

test("on http, which is one's own machine, they work without", () => {
  const bestand = toConfigBestand();
  gebruikConfig({ ...bestand, portaal: { ...bestand.portaal, adres: "http://localhost:3000" } });
  expect(getSessieCookieNaam()).toBe("zaaktafel.sessie");
  expect(getCookies().sessionToken.options.secure).toBe(false);
});
