import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, listAt, textAt, type Json } from "../proef/client.ts";
import { DOCUMENTEN, startOpstelling, type Opstelling } from "../proef/opstelling.ts";
import { makeDocumentType, makeEio } from "./proef-documenten.test-helper.ts";
import { metExpand } from "../proef/vragen.ts";

let proef: Opstelling;
let type: string;
let document: string;
const PAD = `${DOCUMENTEN}/gebruiksrechten`;

beforeAll(async () => {
  proef = await startOpstelling();
  type = (await makeDocumentType(proef.beheer, "RECHT")).informatieobjecttype;
  document = (await makeEio(proef.beheer, type, "x")).url;
});
afterAll(() => proef.bron.stop());

const body = (more: Json = {}): Json => ({
  informatieobject: document,
  startdatum: "2026-01-01T12:00:00+01:00",
  omschrijvingVoorwaarden: "Met naam van de maker",
  ...more,
});
const indicatie = async () => (await proef.beheer.get(document)).body["indicatieGebruiksrecht"];

describe("gebruiksrechten", () => {
  it("decide what the document says of them (drc-006)", async () => {
    expect(await indicatie()).toBeNull();
    const first = await proef.beheer.make(PAD, body());
    const second = await proef.beheer.make(PAD, body({ einddatum: "2027-01-01T00:00:00Z" }));
    expect([await indicatie(), first["startdatum"]]).toEqual([true, "2026-01-01T11:00:00Z"]);
    const lock = textAt((await proef.beheer.post(`${document}/lock`, {})).body, "lock");
    for (const indicatieGebruiksrecht of [false, null])
      expect(
        at(
          (await proef.beheer.patch(document, { lock, indicatieGebruiksrecht })).body,
          "invalidParams.0.code",
        ),
      ).toBe("existing-gebruiksrechten");
    await proef.beheer.delete(first.url);
    expect(await indicatie()).toBe(true);
    await proef.beheer.delete(second.url);
    expect(await indicatie()).toBeNull();
    const settled = await proef.beheer.patch(document, { lock, indicatieGebruiksrecht: false });
    expect(settled.body["indicatieGebruiksrecht"]).toBe(false);
    await proef.beheer.post(`${document}/unlock`, { lock });
  });

  it("are found by document and moment, as a plain list", async () => {
    const { url } = await proef.beheer.make(PAD, body({ einddatum: "2027-01-01T00:00:00Z" }));
    const found = async (query: string) => {
      const reply = await proef.beheer.get(`${PAD}?informatieobject=${document}&${query}`);
      expect(reply.status).toBe(200);
      return listAt(reply.body, "").map((one) => textAt(one, "url"));
    };
    expect(await found("startdatum__lte=2026-01-01T11:00:00Z&einddatum__gt=2026-06-01T00:00:00Z")).toEqual([
      url,
    ]);
    expect(await found("startdatum__lt=2026-01-01T11:00:00Z")).toEqual([]);
    expect((await proef.beheer.get(`${PAD}?startdatum__lt=ooit`)).status).toBe(400);
    const other = (await makeEio(proef.beheer, type, "x")).url;
    const moved = await proef.beheer.patch(url, { informatieobject: other });
    expect(at(moved.body, "invalidParams.0.code")).toBe("wijzigen-niet-toegelaten");
    const trail = listAt((await proef.beheer.get(`${document}/audittrail`)).body, "");
    expect(trail.some((entry) => at(entry, "resource") === "gebruiksrechten")).toBe(true);
  });

  it("show their document, and the type of that", metExpand, async () => {
    const { url } = await proef.beheer.make(PAD, body({}));
    const expand = "informatieobject,informatieobject.informatieobjecttype";
    expect((await proef.beheer.get(`${url}?expand=${expand}`)).body).toMatchObject({
      _expand: { informatieobject: { url: document, _expand: { informatieobjecttype: { url: type } } } },
    });
  });
});
