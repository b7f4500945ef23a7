import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { at, listAt, sign, type Json } from "../proef/client.ts";
import { toEigenNaam } from "../proef/eigen.ts";
import { abonnementBody, Ontvanger } from "../proef/ontvanger.ts";
import { NOTIFICATIES, startOpstelling, type Opstelling } from "../proef/opstelling.ts";
import { alleenAls, alleenOpenZaak, metNotificaties } from "../proef/vragen.ts";
import { isOpenZaak } from "../proef/vreemde-bron.ts";

let proef: Opstelling;
let ontvanger: Ontvanger;
const path = `${NOTIFICATIES}/abonnement`;

beforeAll(async () => {
  proef = await startOpstelling();
  ontvanger = await Ontvanger.start();
});
beforeEach(() => ontvanger.berichten.splice(0));
afterAll(async () => {
  await proef.bron.stop();
  await ontvanger.stop();
});

// Of the abonnementen that are put to a source of somebody else, none that it cannot deliver to.
const nieuwste = metNotificaties.skip ? metNotificaties : alleenAls("zgw-1.7");

const refusal = async (body: Json) =>
  at((await proef.beheer.post(path, body)).body, "invalidParams.0") as Json | undefined;

describe("abonnementen", metNotificaties, () => {
  it("are taken after the callback was tried, and show their auth as this version does", async () => {
    const made = await proef.beheer.make(path, abonnementBody(ontvanger, "zaken"));
    expect(made).toEqual({
      url: made.url,
      callbackUrl: ontvanger.callbackUrl,
      kanalen: [{ naam: "zaken", filters: {} }],
      ...(isOpenZaak
        ? { sendCloudevents: false, cloudeventFilters: [] }
        : { auth: abonnementBody(ontvanger, "zaken")["auth"] }),
    });
    expect(ontvanger.berichten).toMatchObject([{ kanaal: "test" }]);
    expect((await proef.beheer.get(made.url)).body).toEqual(made);
    expect(listAt((await proef.beheer.get(path)).body, "")).toContainEqual(made);
    expect((await proef.beheer.delete(made.url)).status).toBe(204);
    expect((await proef.beheer.get(made.url)).status).toBe(404);
  });

  it("are refused when the callback asks for no authorisation, or does not take a bericht", async () => {
    const body = abonnementBody(ontvanger, "zaken");
    ontvanger.antwoorden.push(500);
    expect(await refusal(body)).toMatchObject({ name: "nonFieldErrors", code: "invalid-callback-url" });
    ontvanger.antwoorden.push(302);
    expect(await refusal(body)).toMatchObject({ code: "invalid-callback-url" });
    expect(await refusal({ ...body, auth: "Bearer vreemd" })).toMatchObject({ code: "invalid-callback-url" });
    const noAuth = { name: "callbackUrl", code: "no-auth-on-callback-url" };
    for (ontvanger.zonderToken of [204, 404]) expect(await refusal(body)).toMatchObject(noAuth);
    ontvanger.zonderToken = 401;
    expect(await refusal({ ...body, callbackUrl: "http://127.0.0.1:1/callback" })).toMatchObject(noAuth);
    expect(await refusal({ ...body, callbackUrl: "ftp://127.0.0.1/callback" })).toMatchObject({
      name: "callbackUrl",
      code: "invalid",
    });
    expect((await proef.beheer.get(path)).text).not.toContain(ontvanger.callbackUrl);
  });

  it("answer others meanwhile: a slow callback keeps up no request", async () => {
    ontvanger.antwoorden.push("hang");
    const waiting = new AbortController();
    const slow = fetch(proef.beheer.url(path), {
      method: "POST",
      headers: {
        Authorization: `Bearer ${sign(proef.beheer.clientId, proef.beheer.secret)}`,
        "Content-Type": "application/json",
      },
      body: JSON.stringify(abonnementBody(ontvanger, "zaken")),
      signal: waiting.signal,
    }).catch(() => undefined);
    expect(
      (await proef.beheer.make(`${NOTIFICATIES}/kanaal`, { naam: toEigenNaam("tussendoor") })).url,
    ).toBeTruthy();
    waiting.abort();
    await slow;
  });

  it("name kanalen that are there, and filter on what these have", async () => {
    expect(await refusal(abonnementBody(ontvanger, "dromen"))).toMatchObject({
      name: "naam",
      code: "kanaal_naam",
    });
    const strange = { zaaktype: "https://example.com/1", kleur: "rood" };
    expect(await refusal(abonnementBody(ontvanger, "zaken", strange))).toMatchObject({
      name: "filters",
      code: "inconsistent-abonnement-filters",
    });
    const empty = abonnementBody(ontvanger, "zaken", { zaaktype: "" });
    expect(await refusal(empty)).toMatchObject({ name: "kanalen.0.filters.zaaktype", code: "blank" });
    const { callbackUrl, ...zonder } = abonnementBody(ontvanger, "zaken");
    expect(callbackUrl).toBeTruthy();
    expect(await refusal(zonder)).toMatchObject({ name: "callbackUrl", code: "required" });
  });

  it("have a limit to the length of their callback", alleenOpenZaak, async () => {
    const callbackUrl = `${ontvanger.callbackUrl}?lang=${"x".repeat(300)}`;
    expect(await refusal({ ...abonnementBody(ontvanger, "zaken"), callbackUrl })).toMatchObject({
      code: "max_length",
    });
  });

  it("change only for the client that took them, and after another try of the callback", async () => {
    await proef.grant(proef.vergunningen, [{ component: "nrc", scopes: ["notificaties.consumeren"] }]);
    await proef.grant(proef.ander, [{ component: "nrc", scopes: ["notificaties.publiceren"] }]);
    const { url } = await proef.vergunningen.make(path, abonnementBody(ontvanger, "zaken"));
    const kanalen = [{ naam: "besluiten", filters: {} }];
    expect((await proef.vergunningen.patch(url, { kanalen })).body["kanalen"]).toEqual(kanalen);
    expect(ontvanger.berichten).toHaveLength(2);
    ontvanger.antwoorden.push(503);
    expect((await proef.vergunningen.put(url, abonnementBody(ontvanger, "zaken"))).status).toBe(400);
    expect((await proef.beheer.patch(url, { kanalen })).status).toBe(403);
    expect((await proef.beheer.delete(url)).status).toBe(403);
    expect((await proef.ander.get(url)).status).toBe(200);
    expect((await proef.ander.post(path, abonnementBody(ontvanger, "zaken"))).status).toBe(403);
    expect((await proef.vergunningen.delete(url)).status).toBe(204);
  });
});

describe("abonnementen in the newest standard", nieuwste, () => {
  it("show their auth, have no limit to its length, and need kanalen", async () => {
    const nieuw = await startOpstelling({ als: "zgw-1.7" });
    try {
      const body = abonnementBody(ontvanger, "zaken");
      const callbackUrl = `${ontvanger.callbackUrl}?lang=${"x".repeat(300)}`;
      const made = await nieuw.beheer.make(path, { ...body, callbackUrl });
      expect(made).toEqual({ ...body, callbackUrl, url: made.url });
      expect(
        at((await nieuw.beheer.post(path, { ...body, kanalen: undefined })).body, "invalidParams.0"),
      ).toMatchObject({
        name: "kanalen",
        code: "required",
      });
    } finally {
      await nieuw.bron.stop();
    }
  });
});
