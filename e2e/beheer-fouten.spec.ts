import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures.ts";
import { leesConfig } from "./omgeving/tweede-portaal.ts";

test.describe("what the beheerder has to know", () => {
  test("a wrong key: screen and log say which one, and not what it is", async ({
    page,
    startPortaal,
    eigen,
    omgeving,
    zaken,
  }) => {
    const zaak = await zaken.maak();
    const { clientId } = omgeving.accounts.behandelaar;
    const client = leesConfig(eigen)
      .profielen.flatMap(({ bronnen }) => Object.values(bronnen))
      .find((kandidaat) => kandidaat.clientId === clientId);
    const verkeerd = "dit-is-niet-de-sleutel-van-deze-client";
    const portaal = await startPortaal({ env: { [client?.geheimVariabele ?? ""]: verkeerd } });
    for (const pad of ["/", "/zaken", zaak.pad]) {
      await page.goto(portaal.adres + pad);
      await expect(page.getByText(/ weigert de sleutel van dit portaal$/).first()).toBeVisible();
      await expect(page.getByText(`client "${clientId}"`).first()).toBeVisible();
      await expect(page.getByText("Geef het door aan de functioneel beheerder.").first()).toBeVisible();
      expect(await page.content()).not.toContain(verkeerd);
    }
    expect(portaal.log()).toContain(`check ${client?.geheimVariabele ?? ""}`);
    expect(portaal.log()).not.toContain(verkeerd);
  });

  test("a clock that is off: screen and log say so, with the difference @storing", async ({
    page,
    controle,
    eigen,
  }) => {
    const Date_ = new Date(Date.now() + 2 * 3_600_000).toUTCString();
    const problem = {
      code: "jwt-expired",
      title: "Niet geautoriseerd",
      status: 403,
      detail: "Het token is verlopen.",
    };
    await controle.stoor({ pad: "/zaken/api/v1/zaken\\?", status: 403, kop: { Date: Date_ }, problem });
    await page.goto("/zaken");
    await expect(page.getByText("De klok loopt niet gelijk")).toBeVisible();
    await expect(page.getByText(/Het verschil is nu ongeveer (119|120) minuten/)).toBeVisible();
    expect(readFileSync(join(eigen.logMap, "portaal.log"), "utf8")).toContain("check NTP");
  });
});
