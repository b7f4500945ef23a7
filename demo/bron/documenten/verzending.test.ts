import { afterAll, beforeAll, expect, it } from "vitest";
import { at, listAt, type Json } from "../proef/client.ts";
import { DOCUMENTEN, startOpstelling, type Opstelling } from "../proef/opstelling.ts";
import { describePerModus } from "../proef/vragen.ts";
import { NIET_OUD } from "../frame/mode.ts";
import { makeDocumentType, makeEio } from "./proef-documenten.test-helper.ts";

const PAD = `${DOCUMENTEN}/verzendingen`;
const NAAR_HUIS = {
  binnenlandsCorrespondentieadres: {
    huisnummer: 12,
    naamOpenbareRuimte: "Dorpsstraat",
    postcode: "1234AB",
    woonplaatsnaam: "Voorbeeld",
  },
};

describePerModus(NIET_OUD, "verzendingen of", (als) => {
  let proef: Opstelling;
  let document: string;
  beforeAll(async () => {
    proef = await startOpstelling({ als });
    const type = (await makeDocumentType(proef.beheer, "VERZE")).informatieobjecttype;
    document = (await makeEio(proef.beheer, type, "x")).url;
  });
  afterAll(() => proef.bron.stop());

  const body = (more: Json): Json => ({
    betrokkene: "https://example.com/personen/1",
    informatieobject: document,
    aardRelatie: "geadresseerde",
    contactPersoon: "https://example.com/personen/2",
    ...more,
  });
  const codeOf = async (more: Json) => {
    const reply = await proef.beheer.post(PAD, body(more));
    return reply.status === 201 ? "made" : at(reply.body, "invalidParams.0.code");
  };

  it("go to exactly one address", async () => {
    expect(await codeOf({})).toBe("invalid-address");
    expect(await codeOf(NAAR_HUIS)).toBe("made");
    expect(await codeOf({ mijnOverheid: true })).toBe("made");
    expect(await codeOf({ emailadres: "a@voorbeeld.nl" })).toBe("made");
    expect(await codeOf({ emailadres: "geen adres" })).not.toBe("made");
    expect(await codeOf({ ...NAAR_HUIS, emailadres: "a@voorbeeld.nl" })).toBe("invalid-address");
    // Open Zaak counts the one twice and forgets the other.
    const byPhone = als === "openzaak-1.30" ? "invalid-address" : "made";
    expect(await codeOf({ telefoonnummer: "0612345678" })).toBe(byPhone);
    expect(await codeOf({ faxnummer: "0301234567" })).toBe(byPhone);
  });

  it("spell a foreign address as this version does, and change to another one", async () => {
    const [own, other] = als === "zgw-1.7" ? ["", "_"] : ["_", ""];
    const line = (mark: string) => ({
      buitenlandsCorrespondentieadres: {
        [`adresBuitenland${mark}1`]: "Rue de la Loi 1",
        landPostadres: "https://example.com/landen/be",
      },
    });
    const made = await proef.beheer.make(PAD, body(line(own)));
    expect(at(made, `buitenlandsCorrespondentieadres.adresBuitenland${own}1`)).toBe("Rue de la Loi 1");
    expect(made["buitenlandsCorrespondentieadres"]).not.toHaveProperty(`adresBuitenland${other}1`);
    const wrong = await proef.beheer.post(PAD, body(line(other)));
    expect(at(wrong.body, "invalidParams.0")).toMatchObject({
      name: `buitenlandsCorrespondentieadres.adresBuitenland${own}1`,
      code: "required",
    });
    expect(at((await proef.beheer.patch(made.url, NAAR_HUIS)).body, "invalidParams.0.code")).toBe(
      "invalid-address",
    );
    const moved = await proef.beheer.patch(made.url, {
      ...NAAR_HUIS,
      buitenlandsCorrespondentieadres: null,
    });
    expect(moved.body).toMatchObject(NAAR_HUIS);
  });

  it("are found by their document, whoever and what they are about", async () => {
    const { url } = await proef.beheer.make(
      PAD,
      body({ mijnOverheid: true, aardRelatie: "afzender", betrokkene: "https://example.com/personen/9" }),
    );
    const query = `informatieobject=${document}&aardRelatie=afzender&betrokkene=https://example.com/personen/9`;
    const found = await proef.beheer.get(`${PAD}?${query}&expand=informatieobject`);
    expect(found.body["count"]).toBe(1);
    expect(listAt(found.body, "results")).toMatchObject([
      { url, _expand: { informatieobject: { url: document } } },
    ]);
    expect((await proef.beheer.get(`${PAD}?aardRelatie=weg`)).status).toBe(400);
    expect((await proef.beheer.delete(url)).status).toBe(204);
  });
});
