import { bezoek } from "./bezoek.ts";
import { beginInloggen, inlogKnop, logIn, naarInlogdienst, vulIn } from "./inloggen.ts";
import { expect, test } from "./fixtures.ts";
import { vrijePoort } from "./omgeving/tweede-portaal.ts";

const sessie = /zaaktafel\.sessie$/;

test.describe("signing in", () => {
  test.use({ rol: "niemand" });

  test("brings people back to the page they wanted", async ({ page, omgeving }) => {
    await bezoek(page, "/zaken?termijn=te-laat");
    await expect(page).toHaveURL("/inloggen?terug=%2Fzaken%3Ftermijn%3Dte-laat");
    await expect(page).toHaveTitle(/^Inloggen/);
    await logIn(page, omgeving, "behandelaar");
    await expect(page).toHaveURL("/zaken?termijn=te-laat");
    await expect(
      page.getByRole("banner").getByRole("button", { name: omgeving.accounts.behandelaar.naam }),
    ).toBeVisible();
    await bezoek(page, "/inloggen?terug=%2Fzaken");
    await expect(page, "who is signed in already goes straight on").toHaveURL("/zaken");
  });

  for (const terug of ["https://elders.voorbeeld.nl/", "//elders.voorbeeld.nl", "/uitloggen", "/api/zaken"]) {
    test(`never goes to ${terug}`, async ({ page, omgeving }) => {
      await bezoek(page, `/inloggen?terug=${encodeURIComponent(terug)}`);
      await logIn(page, omgeving, "behandelaar");
      await expect(page).toHaveURL("/");
    });
  }

  test("fails with a wrong password, and then works with the right one", async ({
    page,
    context,
    omgeving,
  }) => {
    await bezoek(page, "/");
    await naarInlogdienst(page, omgeving);
    await vulIn(page, omgeving, "behandelaar", "geen-goed-wachtwoord");
    await expect(page.locator(omgeving.login.wachtwoordVeld)).toBeVisible();
    expect(new URL(page.url()).origin).not.toBe(omgeving.portaal);
    expect((await context.cookies(omgeving.portaal)).filter(({ name }) => sessie.test(name))).toEqual([]);
    await vulIn(page, omgeving, "behandelaar");
    await expect(page.getByRole("heading", { name: "Mijn werk" })).toBeVisible();
  });

  test("without a profiel gives an explanation, no error, and a way out", async ({ page, omgeving }) => {
    await bezoek(page, "/zaken");
    await logIn(page, omgeving, "zonder");
    await expect(page).toHaveURL("/geen-toegang");
    await expect(page.getByRole("heading", { name: "U hebt nog geen toegang" })).toBeVisible();
    await expect(page.getByRole("main")).toContainText(omgeving.accounts.zonder.naam);
    expect((await page.request.get("/api/mijn-werk")).status()).toBe(403);
    await page.getByRole("button", { name: "Uitloggen" }).click();
    await expect(inlogKnop(page)).toBeVisible();
  });

  test("sets one small, unreadable cookie", async ({ page, context, omgeving }) => {
    await bezoek(page, "/");
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

  test("has cookies on https that no other host can set", async ({ startPortaal }) => {
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

  test("says so when the login service does not answer", async ({ page, startPortaal }) => {
    const dood = `http://localhost:${await vrijePoort()}`;
    const portaal = await startPortaal({ config: (config) => (config.login.issuer = dood) });
    await bezoek(page, `${portaal.adres}/inloggen`);
    await beginInloggen(page);
    await expect(page.getByText("De inlogdienst is niet bereikbaar")).toBeVisible();
    await expect(page.getByText("Probeer het over een paar minuten opnieuw.")).toBeVisible();
    await expect(inlogKnop(page)).toBeEnabled();
    expect(portaal.log()).toContain('"soort":"login"');
  });
});

test.describe("signing out and expiry", () => {
  test.use({ rol: "niemand" }); // sessions of their own: these end

  test("signing out also holds at the login service, and for a cookie that was kept", async ({
    page,
    context,
    omgeving,
  }) => {
    await bezoek(page, "/");
    await logIn(page, omgeving, "behandelaar");
    const bewaard = await context.cookies(omgeving.portaal);
    await page.getByRole("button", { name: omgeving.accounts.behandelaar.naam }).click();
    await page.getByRole("button", { name: "Uitloggen" }).click();
    await expect(inlogKnop(page)).toBeVisible();
    expect((await context.cookies(omgeving.portaal)).filter(({ name }) => sessie.test(name))).toEqual([]);

    await naarInlogdienst(page, omgeving); // asks again who this is
    await context.addCookies(bewaard.filter(({ name }) => sessie.test(name)));
    await bezoek(page, "/");
    await expect(page).toHaveURL(/\/inloggen\?/);
  });

  for (const [wat, waarde] of [
    ["an expired", undefined],
    ["a forged", "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA"],
  ] as const) {
    test(`${wat} session leads to signing in and then back`, async ({ page, context, omgeving }) => {
      await bezoek(page, "/");
      await logIn(page, omgeving, "behandelaar");
      const cookie = (await context.cookies()).find(({ name }) => sessie.test(name));
      await context.clearCookies({ name: sessie }); // what a browser does with a cookie that has expired
      if (cookie && waarde) await context.addCookies([{ ...cookie, value: waarde }]);
      await bezoek(page, "/zaken?volgorde=startdatum");
      await expect(inlogKnop(page)).toBeVisible();
      expect((await page.request.get("/api/zaken")).status()).toBe(401);
      await beginInloggen(page); // the provider still knows who this is
      await expect(page).toHaveURL("/zaken?volgorde=startdatum");
    });
  }
});
