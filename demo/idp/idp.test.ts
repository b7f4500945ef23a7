import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Idp, startIdp } from "./server.ts";

const portaal = "http://localhost:3999";
const geheim = "een-geheim-van-de-test";
const verifier = "v".repeat(43);
let idp: Idp;

beforeAll(async () => {
  idp = await startIdp({ poort: 0, portaal, geheim });
});
afterAll(() => idp.stop());

/** A browser with a cookie jar that does not follow redirects by itself. */
function createBrowser() {
  const koekjes = new Map<string, string>();
  return async (url: string, velden?: Record<string, string>) => {
    const antwoord = await fetch(new URL(url, idp.adres), {
      redirect: "manual",
      headers: { cookie: [...koekjes].map(([naam, waarde]) => `${naam}=${waarde}`).join("; ") },
      ...(velden ? { method: "POST", body: new URLSearchParams(velden) } : {}),
    });
    for (const kop of antwoord.headers.getSetCookie()) {
      const [naam = "", waarde = ""] = (kop.split(";")[0] ?? "").split(/=(.*)/);
      if (waarde) koekjes.set(naam, waarde);
      else koekjes.delete(naam);
    }
    return { antwoord, html: await antwoord.text(), locatie: antwoord.headers.get("location") ?? "" };
  };
}
type Browser = ReturnType<typeof createBrowser>;

function toAanvraag(extra: Record<string, string> = {}) {
  const uitdaging = createHash("sha256").update(verifier).digest("base64url");
  return `/auth?${new URLSearchParams({
    client_id: "zaaktafel",
    response_type: "code",
    scope: "openid profile groups",
    redirect_uri: `${portaal}/api/auth/callback/oidc`,
    code_challenge: uitdaging,
    code_challenge_method: "S256",
    state: "s",
    nonce: "n",
    ...extra,
  })}`;
}

async function logIn(browser: Browser, velden: Record<string, string>) {
  const { locatie } = await browser(toAanvraag());
  const ingelogd = await browser(locatie, velden);
  const terug = await browser(ingelogd.locatie);
  return new URL(terug.locatie);
}

async function getTokens(code: string, codeVerifier = verifier) {
  const antwoord = await fetch(`${idp.adres}/token`, {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`zaaktafel:${geheim}`)}` },
    body: new URLSearchParams({
      grant_type: "authorization_code",
      code,
      code_verifier: codeVerifier,
      redirect_uri: `${portaal}/api/auth/callback/oidc`,
    }),
  });
  return { status: antwoord.status, body: (await antwoord.json()) as Record<string, string> };
}

const readClaims = (idToken = "") =>
  JSON.parse(Buffer.from(idToken.split(".")[1] ?? "", "base64url").toString()) as Record<string, unknown>;

describe("signing in", () => {
  test("with a password gives name, preferred_username and groups in the ID token", async () => {
    const terug = await logIn(createBrowser(), { username: "jdeboer", password: "demo" });
    expect(terug.origin + terug.pathname).toBe(`${portaal}/api/auth/callback/oidc`);
    const { body } = await getTokens(terug.searchParams.get("code") ?? "");
    expect(readClaims(body.id_token)).toMatchObject({
      iss: idp.adres,
      nonce: "n",
      name: "Jasmijn de Boer",
      preferred_username: "jdeboer",
      groups: ["zaaktafel-vergunningen"],
    });
  });

  test("with one click on a medewerker, also one without groups", async () => {
    const terug = await logIn(createBrowser(), { medewerker: "nkoster" });
    const { body } = await getTokens(terug.searchParams.get("code") ?? "");
    expect(readClaims(body.id_token)).toMatchObject({ preferred_username: "nkoster", groups: [] });
  });

  test("with a wrong password shows why and keeps the name, escaped", async () => {
    const browser = createBrowser();
    const { locatie } = await browser(toAanvraag());
    const { antwoord, html } = await browser(locatie, { username: `"><b>jan`, password: "fout" });
    expect(antwoord.status).toBe(200);
    expect(html).toContain("De gebruikersnaam of het wachtwoord klopt niet.");
    expect(html).toContain(`value="&quot;&gt;&lt;b&gt;jan"`);
  });

  test("needs PKCE, and the right verifier", async () => {
    const { locatie } = await createBrowser()(toAanvraag({ code_challenge: "", code_challenge_method: "" }));
    expect(new URL(locatie).searchParams.get("error")).toBe("invalid_request");
    const terug = await logIn(createBrowser(), { medewerker: "abakker" });
    expect((await getTokens(terug.searchParams.get("code") ?? "", "x".repeat(43))).status).toBe(400);
  });

  test("an interaction that does not exist is answered in Dutch", async () => {
    const { antwoord, html } = await createBrowser()("/inloggen/bestaat-niet");
    expect(antwoord.status).toBe(400);
    expect(html).toContain("Deze inlogpoging is verlopen.");
  });

  test("a page runs no inline script or style", async () => {
    const browser = createBrowser();
    const { antwoord, html } = await browser((await browser(toAanvraag())).locatie);
    expect(antwoord.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(html).not.toMatch(/<style|style=|<script(?![^>]*src)|\son[a-z]+=/);
  });
});

describe("signing out", () => {
  const haalXsrf = (html: string) => /name="xsrf" value="([^"]+)"/.exec(html)?.[1] ?? "";

  test("with id_token_hint asks nothing, ends the session and returns to the portaal", async () => {
    const browser = createBrowser();
    const terug = await logIn(browser, { medewerker: "mvisser" });
    const { body } = await getTokens(terug.searchParams.get("code") ?? "");
    const vraag = new URLSearchParams({
      id_token_hint: body.id_token ?? "",
      post_logout_redirect_uri: `${portaal}/inloggen`,
    });
    const { html } = await browser(`/session/end?${vraag}`);
    expect(html).toContain(`src="/uitloggen.js"`);
    const klaar = await browser("/session/end/confirm", { xsrf: haalXsrf(html), logout: "yes" });
    expect(klaar.locatie).toBe(`${portaal}/inloggen`);
    expect((await browser(toAanvraag())).locatie).toMatch(/^\/inloggen\//);
  });

  test("without it asks first, and refuses another return address", async () => {
    const browser = createBrowser();
    await logIn(browser, { medewerker: "mvisser" });
    expect((await browser("/session/end")).html).toContain("Wilt u uitloggen?");
    const vreemd = new URLSearchParams({
      client_id: "zaaktafel",
      post_logout_redirect_uri: "http://elders.example/",
    });
    expect((await browser(`/session/end?${vreemd}`)).antwoord.status).toBe(400);
  });
});
