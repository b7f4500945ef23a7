import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at } from "../proef/client.ts";
import { makeCatalogus, makeZaak, startOpstelling, ZAKEN, type Opstelling } from "../proef/opstelling.ts";
import {
  archiefVan,
  makeArchiefType,
  makeMetResultaat,
  sluit,
  zetStatus,
  type ArchiefType,
} from "./archief.test-helper.ts";
import { alleenOpenZaak } from "../proef/vragen.ts";

let proef: Opstelling;
let type: ArchiefType;

beforeAll(async () => {
  proef = await startOpstelling();
  const catalogus = await makeCatalogus(proef.beheer, "HEROP");
  type = await makeArchiefType(proef.beheer, catalogus, "heropenen", { afgehandeld: {} });
});
afterAll(() => proef.bron.stop());

async function closed(): Promise<string> {
  const zaak = await makeMetResultaat(proef.beheer, type, "afgehandeld");
  expect(await sluit(proef.beheer, type, zaak, "2026-02-01T00:30:00+01:00")).toBe("gezet");
  return zaak;
}

describe("reopening (zrc-008)", () => {
  it("empties what closing filled, and keeps the resultaat", async () => {
    const zaak = await closed();
    const { resultaat } = (await proef.beheer.get(zaak)).body;
    expect(await archiefVan(proef.beheer, zaak)).toEqual(["2026-02-01", "2031-02-01", "vernietigen"]);
    expect(await zetStatus(proef.beheer, zaak, type.ontvangen, "2026-02-03T10:00:00Z")).toBe("gezet");
    expect((await proef.beheer.get(zaak)).body).toMatchObject({
      einddatum: null,
      archiefactiedatum: null,
      archiefnominatie: null,
      startdatumBewaartermijn: null,
      resultaat,
    });
  });

  it("is done by any status that does not close, also one of before, and closing again counts from then", async () => {
    const zaak = await closed();
    expect(await zetStatus(proef.beheer, zaak, type.ontvangen, "2026-01-20T10:00:00Z")).toBe("gezet");
    expect((await proef.beheer.get(zaak)).body["einddatum"]).toBeNull();
    expect(await sluit(proef.beheer, type, zaak, "2026-04-01T10:00:00Z")).toBe("gezet");
    expect(await archiefVan(proef.beheer, zaak)).toEqual(["2026-04-01", "2031-04-01", "vernietigen"]);
  });
});

describe("a zaak that went into the archive (zrc-022)", () => {
  it("says for how long", async () => {
    const open = (await makeZaak(proef.beheer, type.zaaktype)).url;
    const refused = await proef.beheer.patch(open, {
      archiefstatus: "overgedragen",
      archiefnominatie: "vernietigen",
    });
    expect(at(refused.body, "invalidParams.0")).toMatchObject({
      name: "archiefactiedatum",
      code: "archiefactiedatum-not-set",
    });
  });

  it("can not be changed in its parts, nor reopened", alleenOpenZaak, async () => {
    const zaak = await closed();
    expect((await proef.beheer.patch(zaak, { archiefstatus: "gearchiveerd" })).status).toBe(200);
    expect(await zetStatus(proef.beheer, zaak, type.ontvangen, "2026-02-03T10:00:00Z")).toBe(
      "zaak-archiefstatus-invalid",
    );
    const parts = {
      [`${zaak}/zaakeigenschappen`]: { zaak, eigenschap: type.eigenschap, waarde: "20260101" },
      [`${ZAKEN}/zaakobjecten`]: { zaak, objectType: "besluit", object: "https://example.com/1" },
    };
    for (const [path, body] of Object.entries(parts))
      expect(at((await proef.beheer.post(path, body)).body, "invalidParams.0")).toMatchObject({
        name: "nonFieldErrors",
        code: "zaak-archiefstatus-invalid",
      });
    expect((await proef.beheer.patch(zaak, { archiefstatus: "nog_te_archiveren" })).status).toBe(200);
    expect(await zetStatus(proef.beheer, zaak, type.ontvangen, "2026-02-03T10:00:00Z")).toBe("gezet");
  });
});
