import { inlogKnop, logIn, naarInlogdienst, vulIn } from "./inloggen.ts";
import { expect, test } from "./fixtures.ts";
import { vrijePoort } from "./omgeving/tweede-portaal.ts";

const sessie = /zaaktafel\.sessie$/;

test.describe("inloggen", () => {
  test.use({ rol: "niemand" });

  test("brengt iemand terug naar de pagina waar hij heen wilde", async ({ page, omgeving }) => {
    await page.goto("/zaken?termijn=te-laat");
    await expect(page).toHaveURL("/inloggen?terug=%2Fzaken%3Ftermijn%3Dte-laat");
    await expect(page).toHaveTitle(/^Inloggen/);
    await logIn(page, omgeving, "behandelaar");
    await expect(page).toHaveURL("/zaken?termijn=te-laat");
    await expect(
      page.getByRole("banner").getByRole("button", { name: omgeving.accounts.behandelaar.naam }),
    ).toBeVisible();
    await page.goto("/inloggen?terug=%2Fzaken");
    await expect(page, "who is signed in already goes straight on").toHaveURL("/zaken");
  });

  for (const terug of ["https://elders.voorbeeld.nl/", "//elders.voorbeeld.nl", "/uitloggen", "/api/zaken"]) {
    test(`gaat nooit naar ${terug}`, async ({ page, omgeving }) => {
      await page.goto(`/inloggen?terug=${encodeURIComponent(terug)}`);
      await logIn(page, omgeving, "behandelaar");
      await expect(page).toHaveURL("/");
    });
  }

  test("lukt niet met een verkeerd wachtwoord, en daarna wel met het goede", async ({
    page,
    context,
    omgeving,
  }) => {
    await page.goto("/");
    await naarInlogdienst(page, omgeving);
    await vulIn(page, omgeving, "behandelaar", "geen-goed-wachtwoord");
    await expect(page.locator(omgeving.login.wachtwoordVeld)).toBeVisible();
    expect(new URL(page.url()).origin).not.toBe(omgeving.portaal);
    expect((await context.cookies(omgeving.portaal)).filter(({ name }) => sessie.test(name))).toEqual([]);
    await vulIn(page, omgeving, "behandelaar");
    await expect(page.getByRole("heading", { name: "Mijn werk" })).toBeVisible();
  });

  test("zonder profiel geeft uitleg, geen fout, en een weg naar buiten", async ({ page, omgeving }) => {
    await page.goto("/zaken");
    await logIn(page, omgeving, "zonder");
    await expect(page).toHaveURL("/geen-toegang");
    await expect(page.getByRole("heading", { name: "U hebt nog geen toegang" })).toBeVisible();
    await expect(page.getByRole("main")).toContainText(omgeving.accounts.zonder.naam);
    expect((await page.request.get("/api/mijn-werk")).status()).toBe(403);
    await page.getByRole("button", { name: "Uitloggen" }).click();
    await expect(inlogKnop(page)).toBeVisible();
  });

  test("zet één klein, onleesbaar cookie", async ({ page, context, omgeving }) => {
    await page.goto("/");
    await logIn(page, omgeving, "behandelaar");
    const cookies = await context.cookies(omgeving.portaal);
    const cookie = cookies.find(({ name }) => sessie.test(name));
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
    expect(cookie?.secure).toBe(omgeving.portaal.startsWith("https:"));
    const { naam, medewerkerId } = omgeving.accounts.behandelaar;
    const waarde = cookie?.value ?? "";
    expect(waarde.length).toBeGreaterThan(100);
    expect(waarde.length).toBeLessThan(700);
    const leesbaar = waarde.split(".").map((deel) => Buffer.from(deel, "base64url").toString("latin1"));
    for (const geheim of [naam, medewerkerId]) expect([waarde, ...leesbaar].join(" ")).not.toContain(geheim);
    expect(await page.evaluate(() => document.cookie), "no cookie can be read by script").not.toContain(
      "zaaktafel",
    );
  });

  test("heeft op https cookies die geen andere host kan zetten", async ({ startPortaal }) => {
    const portaal = await startPortaal({
      config: (config) => (config.portaal.adres = "https://zaaktafel.voorbeeld.nl"),
    });
    const antwoord = await fetch(`${portaal.adres}/api/auth/csrf`);
    const cookies = antwoord.headers.getSetCookie();
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Host-zaaktafel\./);
      for (const eis of [/; Secure/i, /; HttpOnly/i, /; SameSite=Lax/i, /; Path=\/(;|$)/i])
        expect(cookie).toMatch(eis);
      expect(cookie).not.toMatch(/; Domain=/i);
    }
  });

  test("zegt het wanneer de inlogdienst niet antwoordt", async ({ page, startPortaal }) => {
    const dood = `http://localhost:${await vrijePoort()}`;
    const portaal = await startPortaal({ config: (config) => (config.login.issuer = dood) });
    await page.goto(`${portaal.adres}/inloggen`);
    await inlogKnop(page).click();
    await expect(page.getByText("De inlogdienst is niet bereikbaar")).toBeVisible();
    await expect(page.getByText("Probeer het over een paar minuten opnieuw.")).toBeVisible();
    await expect(inlogKnop(page)).toBeEnabled();
    expect(portaal.log()).toContain('"soort":"login"');
  });
});

test.describe("uitloggen en verlopen", () => {
  test.use({ rol: "niemand" }); // sessions of their own: these end

  test("uitloggen geldt ook bij de inlogdienst, en voor een bewaard cookie", async ({
    page,
    context,
    omgeving,
  }) => {
    await page.goto("/");
    await logIn(page, omgeving, "behandelaar");
    const bewaard = await context.cookies(omgeving.portaal);
    await page.getByRole("button", { name: omgeving.accounts.behandelaar.naam }).click();
    await page.getByRole("button", { name: "Uitloggen" }).click();
    await expect(inlogKnop(page)).toBeVisible();
    expect((await context.cookies(omgeving.portaal)).filter(({ name }) => sessie.test(name))).toEqual([]);

    await naarInlogdienst(page, omgeving); // asks again who this is
    await context.addCookies(bewaard.filter(({ name }) => sessie.test(name)));
    await page.goto("/");
    await expect(page).toHaveURL(/\/inloggen\?/);
  });

  for (const [wat, waarde] of [
    ["verlopen", undefined],
    ["nagemaakte", "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA"],
  ] as const) {
    test(`een ${wat} sessie leidt naar inloggen en dan terug`, async ({ page, context, omgeving }) => {
      await page.goto("/");
      await logIn(page, omgeving, "behandelaar");
      const cookie = (await context.cookies()).find(({ name }) => sessie.test(name));
      await context.clearCookies({ name: sessie }); // what a browser does with a cookie that has expired
      if (cookie && waarde) await context.addCookies([{ ...cookie, value: waarde }]);
      await page.goto("/zaken?volgorde=startdatum");
      await expect(inlogKnop(page)).toBeVisible();
      expect((await page.request.get("/api/zaken")).status()).toBe(401);
      await inlogKnop(page).click(); // the provider still knows who this is
      await expect(page).toHaveURL("/zaken?volgorde=startdatum");
    });
  }
});
