import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeEio, makeInformatieobjecttype } from "../documenten/proef-documenten.test-helper.ts";
import { besluitBody, makeBesluit, makeBesluitType, type BesluitType } from "../proef/besluit.ts";
import { at, listAt, textAt, type Json } from "../proef/client.ts";
import { BESLUITEN, DOCUMENTEN, makeZaak, startOpstelling, type Opstelling } from "../proef/opstelling.ts";
import { alleenOpenZaak } from "../proef/vragen.ts";

let proef: Opstelling;
let type: BesluitType;
let document: string;
const path = `${BESLUITEN}/besluitinformatieobjecten`;

beforeAll(async () => {
  proef = await startOpstelling();
  type = await makeBesluitType(proef.beheer, "BIOBI");
  document = await newDocument();
});
afterAll(() => proef.bron.stop());

const newDocument = async (informatieobjecttype = type.informatieobjecttype) =>
  (await makeEio(proef.beheer, informatieobjecttype, "Verleend.")).url;
const newBesluit = async () => (await makeBesluit(proef.beheer, type.besluittype)).url;
const spiegelOf = async (informatieobject: string) =>
  listAt(
    (await proef.beheer.get(`${DOCUMENTEN}/objectinformatieobjecten?informatieobject=${informatieobject}`))
      .body,
    "",
  );
const refusal = async (body: Json) => at((await proef.beheer.post(path, body)).body, "invalidParams.0");

describe("documents of a besluit", () => {
  it("are known on both sides, and no longer when the relation goes (brc-005)", async () => {
    const [besluit, informatieobject] = [await newBesluit(), await newDocument()];
    const made = await proef.beheer.make(path, { besluit, informatieobject });
    expect(made).toEqual({ url: made.url, besluit, informatieobject });
    expect((await proef.beheer.get(made.url)).body).toEqual(made);
    for (const query of [`besluit=${besluit}`, `informatieobject=${informatieobject}`])
      expect(listAt((await proef.beheer.get(`${path}?${query}`)).body, "")).toEqual([made]);
    expect(await spiegelOf(informatieobject)).toMatchObject([{ object: besluit, objectType: "besluit" }]);
    const trail = listAt((await proef.beheer.get(`${besluit}/audittrail`)).body, "");
    expect(trail).toContainEqual(
      expect.objectContaining({ resource: "besluitinformatieobject", actie: "create", hoofdObject: besluit }),
    );
    expect((await proef.beheer.delete(made.url)).status).toBe(204);
    expect(await spiegelOf(informatieobject)).toEqual([]);
  });

  it("go from both sides with the besluit, as does its history (brc-009)", async () => {
    const zaak = (await makeZaak(proef.beheer, type.zaaktype)).url;
    const { url: besluit } = await makeBesluit(proef.beheer, type.besluittype, { zaak });
    const informatieobject = await newDocument();
    const { url } = await proef.beheer.make(path, { besluit, informatieobject });
    expect((await proef.beheer.get(`${besluit}/audittrail`)).status).toBe(200);
    expect((await proef.beheer.delete(besluit)).status).toBe(204);
    for (const gone of [besluit, url, `${besluit}/audittrail`])
      expect([gone, (await proef.beheer.get(gone)).status]).toEqual([gone, 404]);
    expect(await spiegelOf(informatieobject)).toEqual([]);
    expect(listAt((await proef.beheer.get(`${zaak}/besluiten`)).body, "")).toEqual([]);
    expect((await proef.beheer.delete(informatieobject)).status).toBe(204);
  });

  it("have to be there when they are related (brc-003)", async () => {
    const besluit = await newBesluit();
    const nowhere = document.replace(/[0-9a-f-]{36}$/, "00000000-0000-4000-8000-000000000000");
    expect(await refusal({ besluit, informatieobject: nowhere })).toMatchObject({
      name: "informatieobject",
      code: "does_not_exist",
    });
    for (const informatieobject of [besluit, "geen url", "https://example.com/documenten/1", ""]) {
      const reply = await proef.beheer.post(path, { besluit, informatieobject });
      const name = at(reply.body, "invalidParams.0.name");
      expect([informatieobject, reply.status, name]).toEqual([informatieobject, 400, "informatieobject"]);
    }
    expect(await refusal({ besluit })).toMatchObject({ name: "informatieobject", code: "required" });
    expect(listAt((await proef.beheer.get(`${path}?besluit=${besluit}`)).body, "")).toEqual([]);
  });

  it("are related in the one way there is, whatever a client makes of it (brc-004)", async () => {
    const [besluit, informatieobject] = [await newBesluit(), await newDocument()];
    const sent = { besluit, informatieobject, aardRelatie: "hoort_bij", objectType: "zaak" };
    const made = await proef.beheer.make(path, sent);
    expect(made).toEqual({ url: made.url, besluit, informatieobject });
    expect(await spiegelOf(informatieobject)).toMatchObject([{ object: besluit, objectType: "besluit" }]);
    for (const reply of [await proef.beheer.put(made.url, sent), await proef.beheer.patch(made.url, sent)])
      expect([reply.status, (await proef.beheer.get(made.url)).body]).toEqual([405, made]);
  });

  it("are there once, and of a type that the besluittype knows (brc-008)", async () => {
    const besluit = await newBesluit();
    const body = { besluit, informatieobject: document };
    await proef.beheer.make(path, body);
    expect(await refusal(body)).toMatchObject({ name: "nonFieldErrors", code: "unique" });
    const foreign = await makeInformatieobjecttype(proef.beheer, type.catalogus, "Brief");
    expect(await refusal({ besluit, informatieobject: await newDocument(foreign) })).toMatchObject({
      name: "nonFieldErrors",
      code: "missing-besluittype-informatieobjecttype-relation",
    });
  });
});

describe("besluit_verwerken", alleenOpenZaak, () => {
  const verwerken = (besluit: Json, documents: unknown[]) =>
    proef.beheer.post(`${BESLUITEN}/besluit_verwerken`, {
      besluit: besluitBody(type.besluittype, besluit),
      besluitinformatieobjecten: documents.map((informatieobject) => ({ informatieobject })),
    });
  const countOf = async () =>
    (await proef.beheer.get(`${BESLUITEN}/besluiten?besluittype=${type.besluittype}`)).body["count"];

  it("makes a besluit and its documents at once", async () => {
    const other = await newDocument();
    const reply = await verwerken({}, [document, other]);
    expect(reply.status).toBe(201);
    const besluit = textAt(reply.body, "besluit.url");
    expect(reply.headers.get("location")).toBe(besluit);
    expect((await proef.beheer.get(besluit)).body).toEqual(reply.body["besluit"]);
    expect(listAt((await proef.beheer.get(`${path}?besluit=${besluit}`)).body, "")).toEqual(
      reply.body["besluitinformatieobjecten"],
    );
    expect(reply.body["besluitinformatieobjecten"]).toMatchObject([
      { besluit, informatieobject: document },
      { besluit, informatieobject: other },
    ]);
  });

  it("makes nothing when a part is refused, and says which", async () => {
    const before = await countOf();
    const param = async (besluit: Json, documents: unknown[]) => {
      const reply = await verwerken(besluit, documents);
      expect(reply.status).toBe(400);
      return at(reply.body, "invalidParams.0");
    };
    expect(await param({ datum: "gisteren" }, [])).toMatchObject({ name: "besluit.datum" });
    expect(await param({}, [document, document])).toMatchObject({ name: "nonFieldErrors", code: "unique" });
    expect(await param({}, [document, "geen url"])).toMatchObject({
      name: "besluitinformatieobjecten.1.informatieobject",
    });
    expect(
      at((await proef.beheer.post(`${BESLUITEN}/besluit_verwerken`, {})).body, "invalidParams.0"),
    ).toMatchObject({ name: "besluit", code: "required" });
    expect(await countOf()).toBe(before);
  });
});
