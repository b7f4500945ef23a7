import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, listAt, type Json } from "../proef/client.ts";
import { makeBesluitType, type BesluitType } from "../proef/besluit.ts";
import { toEigenNaam } from "../proef/eigen.ts";
import { AUTORISATIES, CATALOGI, startOpstelling, type Opstelling } from "../proef/opstelling.ts";
import { GEVRAAGD } from "../proef/vreemde-bron.ts";

let proef: Opstelling;
let type: BesluitType;
const path = `${AUTORISATIES}/applicaties`;

beforeAll(async () => {
  proef = await startOpstelling();
  type = await makeBesluitType(proef.beheer, "APPLI");
});
afterAll(() => proef.bron.stop());

const refusal = async (body: Json) => at((await proef.beheer.post(path, body)).body, "invalidParams.0");

// A field of the newest standard.
const NIEUWSTE = GEVRAAGD === "zgw-1.7" ? { alleenIsGereedVoorPublicatie: false } : {};

describe("applicaties", () => {
  it("hold a right of every component, each in its own shape", async () => {
    const max = { maxVertrouwelijkheidaanduiding: "intern" };
    const autorisaties = [
      { component: "zrc", scopes: ["zaken.lezen"], zaaktype: type.zaaktype, ...max },
      {
        component: "drc",
        scopes: ["documenten.lezen"],
        informatieobjecttype: type.informatieobjecttype,
        ...max,
      },
      { component: "brc", scopes: ["besluiten.lezen"], besluittype: type.besluittype },
      { component: "ztc", scopes: ["catalogi.lezen"] },
      { component: "ac", scopes: ["autorisaties.lezen"] },
      { component: "nrc", scopes: ["notificaties.consumeren", "notificaties.publiceren"] },
    ];
    const [een, twee] = [toEigenNaam("alle-een"), toEigenNaam("alle-twee")];
    const body = { clientIds: [een, twee], label: "Alles", autorisaties };
    const made = await proef.beheer.make(path, body);
    const names = ["Zaken", "Documenten", "Besluiten", "Catalogi", "Autorisaties", "Notificaties"];
    expect(made).toEqual({
      ...body,
      url: made.url,
      heeftAlleAutorisaties: false,
      ...NIEUWSTE,
      autorisaties: autorisaties.map((right, index) => ({
        ...right,
        componentWeergave: `${names[index] ?? ""} API`,
      })),
    });
    expect((await proef.beheer.get(made.url)).body).toEqual(made);

    const [, , brc] = autorisaties;
    const narrowed = (await proef.beheer.patch(made.url, { autorisaties: [brc] })).body;
    expect(narrowed["autorisaties"]).toEqual([{ ...brc, componentWeergave: "Besluiten API" }]);
    const whole = { clientIds: [een], label: "Alles", heeftAlleAutorisaties: true, autorisaties: [] };
    expect((await proef.beheer.put(made.url, whole)).body).toMatchObject(whole);
    expect((await proef.beheer.delete(made.url)).status).toBe(204);
  });

  it("are one per client id, also after a change (ac-001)", async () => {
    const some = { heeftAlleAutorisaties: true, label: "x" };
    const [een, twee, drie] = [toEigenNaam("een"), toEigenNaam("twee"), toEigenNaam("drie")];
    const one = await proef.beheer.make(path, { ...some, clientIds: [een] });
    const two = await proef.beheer.make(path, { ...some, clientIds: [twee, drie] });
    expect(await refusal({ ...some, clientIds: [toEigenNaam("nieuw"), drie] })).toMatchObject({
      name: "clientIds",
      code: "clientId-exists",
    });
    expect((await proef.beheer.patch(one.url, { clientIds: [een, twee] })).status).toBe(400);
    expect((await proef.beheer.patch(two.url, { clientIds: [twee] })).status).toBe(200);
    expect((await proef.beheer.patch(one.url, { clientIds: [een, drie] })).status).toBe(200);
    const found = (await proef.beheer.get(`${path}?clientIds=${drie},onbekend`)).body;
    expect(listAt(found, "results")).toMatchObject([{ url: one.url }]);
    for (const { url } of [one, two]) expect((await proef.beheer.delete(url)).status).toBe(204);
  });

  it("refuse what is no right", async () => {
    const one = (right: Json) =>
      refusal({ clientIds: [toEigenNaam("vreemd")], label: "x", autorisaties: [right] });
    const name = "autorisaties.0.";
    expect(await one({ component: "xyz", scopes: [] })).toMatchObject({ name: `${name}component` });
    expect(await one({ component: "ztc" })).toMatchObject({ name: `${name}scopes`, code: "required" });
    expect(
      await one({
        component: "zrc",
        scopes: ["zaken.lezen"],
        zaaktype: type.zaaktype,
        maxVertrouwelijkheidaanduiding: "heel_geheim",
      }),
    ).toMatchObject({ name: `${name}maxVertrouwelijkheidaanduiding`, code: "invalid_choice" });
    expect(
      await one({ component: "brc", scopes: ["besluiten.lezen"], besluittype: "geen url" }),
    ).toMatchObject({ name: `${name}besluittype` });
  });

  it("are told to the client itself, which has to say who it is", async () => {
    await proef.grant(proef.ander, [{ component: "ztc", scopes: ["catalogi.lezen"] }]);
    const { clientId } = proef.ander;
    const own = (await proef.ander.get(`${path}/consumer?clientId=${clientId}`)).body;
    expect(listAt(own, "")).toMatchObject([{ clientIds: [clientId], autorisaties: [{ component: "ztc" }] }]);
    expect((await proef.ander.get(`${path}/consumer?clientId=${proef.beheer.clientId}`)).status).toBe(403);
    expect((await proef.ander.get(`${path}/consumer`)).status).toBe(403);
    expect(at((await proef.beheer.get(`${path}/consumer`)).body, "invalidParams.0")).toMatchObject({
      name: "clientId",
      code: "required",
    });
  });

  it("decide from the next request on", async () => {
    const catalogi = `${CATALOGI}/zaaktypen`;
    const url = await proef.grant(proef.vergunningen, [{ component: "ztc", scopes: ["catalogi.lezen"] }]);
    expect((await proef.vergunningen.get(catalogi)).status).toBe(200);
    await proef.beheer.patch(url, { autorisaties: [{ component: "ac", scopes: ["autorisaties.lezen"] }] });
    expect((await proef.vergunningen.get(catalogi)).status).toBe(403);
    await proef.beheer.delete(url);
    expect((await proef.vergunningen.get(path)).status).toBe(403);
  });
});
