import { beforeEach, expect, test } from "vitest";
import { gebruikConfig } from "@/lib/config/test-config.test-helper";
import { toVeiligPad } from "./veilig-pad";

const PORTAAL = "https://portaal.example";
beforeEach(() => void gebruikConfig());

test.each([
  ["/", "/"],
  ["/zaken", "/zaken"],
  ["/zaken?termijn=te-laat&pagina=2", "/zaken?termijn=te-laat&pagina=2"],
  ["/zaken/voorbeeld/abc#statussen", "/zaken/voorbeeld/abc"],
  [`${PORTAAL}/zaken?pagina=2`, "/zaken?pagina=2"],
  ["/inloggen-hulp", "/inloggen-hulp"],
  ["/zaken?terug=https://evil.example", "/zaken?terug=https://evil.example"],
])("%s is a page of the portal", (gevraagd, pad) => {
  expect(toVeiligPad(gevraagd)).toBe(pad);
});

test.each([
  undefined,
  "",
  "https://evil.example",
  "https://evil.example/zaken",
  "//evil.example",
  "///evil.example",
  "\\\\evil.example",
  "/\\evil.example",
  "\t//evil.example",
  "https:\\\\evil.example",
  "https://portaal.example@evil.example",
  "https://portaal.example.evil.example",
  "http://portaal.example/zaken",
  "javascript:alert(1)",
  "data:text/html,hoi",
  "http://[",
  "/inloggen",
  "/inloggen?terug=/inloggen",
  "/zaken/../inloggen",
  "/uitloggen",
  "/geen-toegang",
  "/api/zaken",
  "/api/auth/signin",
])("%j becomes the start page", (gevraagd) => {
  expect(toVeiligPad(gevraagd)).toBe("/");
});

test.each([
  "/.//evil.example",
  "/zaken/..//evil.example",
  `${PORTAAL}//evil.example/x`,
  "/./\\evil.example",
  "/%2f%2fevil.example",
  "/%5cevil.example",
  "/%09/evil.example",
  "/.//inloggen",
])("%j never leads a browser to another host or back to the login", (gevraagd) => {
  const naar = new URL(toVeiligPad(gevraagd), PORTAAL);
  expect(naar.origin).toBe(PORTAAL);
  expect(naar.pathname).not.toBe("/inloggen");
});
