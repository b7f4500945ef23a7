import { expect, test } from "./fixtures.ts";
import { alleen, regel } from "./lijsten.ts";
import { StatusDialoog } from "./status.ts";

const KOPPEN = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
};

function toRegels(csp: string | undefined): Map<string, string[]> {
  const delen = (csp ?? "").split(";").map((deel) => deel.trim().split(/\s+/));
  return new Map(delen.map(([naam = "", ...bronnen]) => [naam, bronnen]));
}

/** What every answer with a policy must hold. Gives the nonce. */
function eisGoedeCsp(csp: string | undefined): string | undefined {
  const regels = toRegels(csp);
  expect(csp).not.toContain("unsafe");
  expect(csp).not.toContain(" * ");
  if (regels.get("default-src")?.[0] === "'none'") return undefined; // a file, that nothing may be loaded from
  expect(regels.get("default-src")).toEqual(["'self'"]);
  expect(regels.get("object-src")).toEqual(["'none'"]);
  expect(regels.get("base-uri")).toEqual(["'none'"]);
  expect(regels.get("frame-ancestors")).toEqual(["'none'"]);
  expect(regels.has("form-action")).toBe(true);
  return regels
    .get("script-src")
    ?.find((bron) => bron.startsWith("'nonce-"))
    ?.slice(7, -1);
}

test.describe("security", () => {
  test("every page has a CSP with a nonce of its own, and all scripts carry it", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    const nonces = new Set<string>();
    const paden = ["/", "/zaken", zaak.pad, "/bestaat-niet", "/zaken/x/y", "/geen-toegang"];
    for (const pad of paden) {
      const antwoord = await page.goto(pad);
      const nonce = eisGoedeCsp(antwoord?.headers()["content-security-policy"]) ?? "";
      expect(nonce.length, pad).toBeGreaterThan(20);
      nonces.add(nonce);
      const html = (await antwoord?.text()) ?? "";
      const scripts = html.match(/<script\b[^>]*>/g) ?? [];
      expect(scripts.length).toBeGreaterThan(0);
      for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
      expect(html, "no inline event handlers, no style attributes").not.toMatch(
        /<[a-z][^>]*\s(on[a-z]+|style)="/,
      );
    }
    expect(nonces.size).toBe(paden.length);
  });

  test("every answer has the security headers: page, API, file, 404 and errors", async ({
    request,
    omgeving,
  }) => {
    const statisch = /\/_next\/static\/[^"]+\.js/.exec(await (await request.get("/")).text())?.[0] ?? "";
    const gevallen: [string, number][] = [
      ["/", 200],
      ["/inloggen", 307], // signed in already
      ["/api/zaken", 200],
      [statisch, 200],
      ["/thema/thema.css", 200],
      ["/thema/logo.svg", 200],
      ["/themas/bestaat-niet.css", 404],
      ["/bestaat-niet", 404],
      ["/api/bestaat-niet", 404],
      [`/zaken/${omgeving.bron.id}/geen-uuid`, 404],
      ["/api/zaken?termijn=gisteren", 400],
      ["/_next/image?url=x", 400],
      ["/%E0%A4%A", 404],
    ];
    for (const [pad, status] of gevallen) {
      const antwoord = await request.get(pad, { maxRedirects: 0 });
      expect(antwoord.status(), pad).toBe(status);
      expect(antwoord.headers(), pad).toMatchObject(KOPPEN);
      expect(antwoord.headers()["x-powered-by"]).toBeUndefined();
      eisGoedeCsp(antwoord.headers()["content-security-policy"] ?? "ontbreekt");
    }
  });

  test("the answer to a failure of the bron has them too, and does not tell too much @storing", async ({
    request,
    controle,
  }) => {
    const problem = { code: "error", title: "Interne fout", detail: "SELECT geheim FROM tabel" };
    await controle.stoor({ pad: "^/zaken/api/v1/zaken", status: 500, problem });
    const antwoord = await request.get("/api/zaken");
    expect(antwoord.status()).toBe(502);
    expect(antwoord.headers()).toMatchObject({ ...KOPPEN, "cache-control": "private, no-store" });
    expect(antwoord.headers()["content-type"]).toContain("application/problem+json");
    const tekst = await antwoord.text();
    for (const intern of ["SELECT", "at ", "node_modules", "Bearer"]) expect(tekst).not.toContain(intern);
  });

  test("Server-Timing names no zaak and no query", async ({ request, zaken }) => {
    const zaak = await zaken.maak();
    for (const pad of [`/api${zaak.pad}`, `/api${alleen(zaak)}`]) {
      const timing = (await request.get(pad)).headers()["server-timing"] ?? "";
      expect(timing).toMatch(/dur=/);
      for (const geheim of [zaak.uuid, zaak.identificatie]) expect(timing).not.toContain(geheim);
    }
  });

  test("a GET on /uitloggen signs nobody out", async ({ page }) => {
    const antwoord = await page.request.get("/uitloggen");
    expect(antwoord.status()).toBe(405);
    await page.goto("/");
    await expect(page.getByRole("heading", { name: "Mijn werk" })).toBeVisible();
  });

  test("a write from elsewhere gets a 403, and the bron notices nothing @telling", async ({
    request,
    zaken,
    controle,
    omgeving,
  }) => {
    const zaak = await zaken.maak();
    const data = {
      statustype: zaak.zaaktype.statustypen[1].url.split("/").at(-1),
      toelichting: "",
      huidigeStatus: null,
    };
    const aanroepen = await controle.tel(async () => {
      for (const Origin of [
        "https://elders.voorbeeld.nl",
        "null",
        `${omgeving.portaal}.elders.voorbeeld.nl`,
        undefined,
      ]) {
        const headers = Origin === undefined ? {} : { Origin };
        const antwoord = await request.post(`/api${zaak.pad}/statussen`, { data, headers });
        expect(antwoord.status(), String(Origin)).toBe(403);
        expect((await request.post("/uitloggen", { headers, maxRedirects: 0 })).status()).toBe(403);
      }
      expect((await request.get("/api/zaken?termijn=gisteren")).status(), "still signed in").toBe(400);
    });
    expect(aanroepen).toEqual([]);
    expect(await zaken.listStatussen(zaak)).toHaveLength(1);
  });

  test("nonsense in a write is refused with an explanation", async ({ request, zaken, omgeving }) => {
    const zaak = await zaken.maak();
    const stuur = (data: string) =>
      request.post(`/api${zaak.pad}/statussen`, {
        data: Buffer.from(data),
        headers: { Origin: omgeving.portaal, "Content-Type": "application/json" },
      });
    for (const data of [
      "geen json",
      "{}",
      "null",
      '{"statustype":"x"}',
      `{"statustype":"${"x".repeat(1_100_000)}"}`,
    ]) {
      const antwoord = await stuur(data);
      expect(antwoord.status()).toBe(400);
      expect(await antwoord.json()).toMatchObject({ status: 400, opnieuw: false });
    }
    expect(await zaken.listStatussen(zaak)).toHaveLength(1);
  });

  test("nothing personal stays behind in the browser or in addresses", async ({ page, zaken, omgeving }) => {
    const { behandelaar } = omgeving.accounts;
    const zaak = await zaken.maak({ behandelaar });
    const adressen: string[] = [];
    page.on("request", (verzoek) => adressen.push(verzoek.url()));
    await page.goto("/");
    await regel(page, zaak).getByRole("link").click();
    await page.getByRole("button", { name: "Status zetten" }).click();
    const status = new StatusDialoog(page, zaak);
    await status.vulIn(1, "Iets over een aanvrager.");
    await status.knop.click();
    await status.verwachtHuidig(1);
    const opslag = await page.evaluate(async () => {
      const gegevens = { lokaal: Object.entries(localStorage), sessie: Object.entries(sessionStorage) };
      return JSON.stringify([
        gegevens,
        await caches.keys(),
        (await indexedDB.databases()).map(({ name }) => name),
      ]);
    });
    const gezien = [opslag, ...adressen].join("\n");
    for (const geheim of [behandelaar.naam, behandelaar.medewerkerId, zaak.omschrijving, "aanvrager"]) {
      expect(decodeURIComponent(gezien)).not.toContain(geheim);
    }
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test.describe("without a session", () => {
  test.use({ rol: "niemand" });

  test("the API gives a 401 and a page the way to sign in, without asking the bron @telling", async ({
    request,
    zaken,
    controle,
    omgeving,
  }) => {
    const zaak = await zaken.maak();
    const aanroepen = await controle.tel(async () => {
      for (const pad of ["/api/mijn-werk", "/api/zaken", `/api${zaak.pad}`]) {
        expect((await request.get(pad)).status(), pad).toBe(401);
      }
      const headers = { Origin: omgeving.portaal };
      expect((await request.post(`/api${zaak.pad}/statussen`, { data: {}, headers })).status()).toBe(401);
      for (const pad of ["/", "/zaken", zaak.pad]) {
        const antwoord = await request.get(pad, { maxRedirects: 0 });
        expect(antwoord.status(), pad).toBe(307);
        expect(antwoord.headers()["location"]).toContain(`/inloggen?terug=${encodeURIComponent(pad)}`);
        expect(await antwoord.text()).not.toContain(zaak.omschrijving);
      }
    });
    expect(aanroepen).toEqual([]);
  });
});
