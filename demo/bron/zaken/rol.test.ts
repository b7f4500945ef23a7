import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, listAt, textAt, type Json } from "../proef/client.ts";
import {
  makeCatalogus,
  makeType,
  makeZaak,
  medewerkerRol,
  RSIN,
  startOpstelling,
  ZAKEN,
  type Opstelling,
  type Type,
} from "../proef/opstelling.ts";
import { isOpenZaak } from "../proef/vreemde-bron.ts";

let proef: Opstelling;
let type: Type;
let other: Type;
let zaak: string;

beforeAll(async () => {
  proef = await startOpstelling();
  const catalogus = await makeCatalogus(proef.beheer, "ROLLE");
  type = await makeType(proef.beheer, catalogus, "vergunning");
  other = await makeType(proef.beheer, catalogus, "bezwaar");
  zaak = (await makeZaak(proef.beheer, type.zaaktype)).url;
});
afterAll(() => proef.bron.stop());

const refusal = async (path: string, body: Json) =>
  at((await proef.beheer.post(path, body)).body, "invalidParams.0.code");

describe("rollen", () => {
  it("take omschrijving from the roltype, and every betrokkeneType its own fields", async () => {
    const identificaties = {
      medewerker: { identificatie: "jdeboer" },
      organisatorische_eenheid: { identificatie: "vergunningen", naam: "Team Vergunningen" },
      natuurlijk_persoon: { inpBsn: "999990019", geslachtsnaam: "Jansen" },
      niet_natuurlijk_persoon: { innNnpId: RSIN, statutaireNaam: "Bakkerij" },
      vestiging: { vestigingsNummer: "000012345678", handelsnaam: ["Bakkerij"] },
    };
    for (const [betrokkeneType, betrokkeneIdentificatie] of Object.entries(identificaties)) {
      const rol = await proef.beheer.make(`${ZAKEN}/rollen`, {
        zaak,
        roltype: type.behandelaar,
        betrokkeneType,
        betrokkeneIdentificatie,
        // The standard wants one.
        ...(isOpenZaak ? {} : { roltoelichting: "Rol van de proef" }),
      });
      expect(rol).toMatchObject({
        omschrijving: "Behandelaar",
        omschrijvingGeneriek: "behandelaar",
        betrokkeneIdentificatie,
      });
      expect((await proef.beheer.get(rol.url)).body).toEqual(rol);
    }
    const found = await proef.beheer.get(
      `${ZAKEN}/rollen?zaak=${zaak}&betrokkeneIdentificatie__organisatorischeEenheid__identificatie=vergunningen`,
    );
    expect(found.body["count"]).toBe(1);
  });

  it("refuse a type of another zaaktype (zrc-019), nobody at all, and what does not fit the betrokkeneType", async () => {
    const rol = medewerkerRol(zaak, type.behandelaar, "jdeboer");
    const path = `${ZAKEN}/rollen`;
    expect(await refusal(path, { ...rol, roltype: other.behandelaar })).toBe("zaaktype-mismatch");
    expect(await refusal(path, { ...rol, betrokkeneIdentificatie: undefined })).toBe("invalid-betrokkene");
    const reply = await proef.beheer.post(path, {
      ...rol,
      betrokkeneType: "natuurlijk_persoon",
      betrokkeneIdentificatie: { inpBsn: "123456789" },
    });
    expect(at(reply.body, "invalidParams.0")).toMatchObject({
      name: "betrokkeneIdentificatie.inpBsn",
      code: "invalid",
    });
  });

  it("allow one initiator, and any number of behandelaars", async () => {
    const path = `${ZAKEN}/rollen`;
    const first = await proef.beheer.make(path, medewerkerRol(zaak, type.initiator, "een"));
    expect(await refusal(path, medewerkerRol(zaak, type.initiator, "twee"))).toBe("max-occurences");
    expect((await proef.beheer.delete(first.url)).status).toBe(204);
    await proef.beheer.make(path, medewerkerRol(zaak, type.initiator, "twee"));
  });
});

describe("zaakeigenschappen", () => {
  it("live under their zaak, as a plain list, and belong to its zaaktype (zrc-018)", async () => {
    const body = { zaak, eigenschap: type.eigenschap, waarde: "12-AB-34" };
    const made = await proef.beheer.make(`${zaak}/zaakeigenschappen`, body);
    expect(made).toMatchObject({
      naam: "kenteken",
      url: `${zaak}/zaakeigenschappen/${textAt(made, "uuid")}`,
    });
    expect((await proef.beheer.patch(made.url, { waarde: "56-CD-78" })).body["waarde"]).toBe("56-CD-78");
    expect(listAt((await proef.beheer.get(`${zaak}/zaakeigenschappen`)).body, "")).toHaveLength(1);
    expect((await proef.beheer.get(zaak)).body["eigenschappen"]).toEqual([made.url]);
    expect(await refusal(`${zaak}/zaakeigenschappen`, { ...body, eigenschap: other.eigenschap })).toBe(
      "zaaktype-mismatch",
    );
    const elsewhere = (await makeZaak(proef.beheer, type.zaaktype)).url;
    expect((await proef.beheer.get(made.url.replace(zaak, elsewhere))).status).toBe(404);
    expect(await refusal(`${elsewhere}/zaakeigenschappen`, body)).toBe("invalid");
  });
});
