import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listAt, textAt } from "../proef/client.ts";
import {
  CATALOGI,
  DOCUMENTEN,
  makeCatalogus,
  makeType,
  startOpstelling,
  ZAKEN,
  type Opstelling,
} from "../proef/opstelling.ts";
import { leesDossier, stuurDossier, toVorm } from "./vergelijk.test-helper.ts";

const ZAKEN_GEVULD = 400;

describe("a source that is filled", () => {
  let proef: Opstelling;
  beforeAll(async () => {
    proef = await startOpstelling({ zaken: ZAKEN_GEVULD });
  });
  afterAll(() => proef.bron.stop());
  const count = async (pad: string) => Number((await proef.beheer.get(pad)).body["count"]);

  it("has the zaken that were asked for, of types of its own, in all stages", async () => {
    expect(proef.bron.gevuld).toEqual({ nieuw: ZAKEN_GEVULD, al: 0 });
    expect(await count(`${CATALOGI}/zaaktypen`)).toBe(12);
    expect(await count(`${ZAKEN}/zaken`)).toBe(ZAKEN_GEVULD);
    const open = await count(`${ZAKEN}/zaken?einddatum__isnull=true`);
    expect(open).toBeGreaterThan(ZAKEN_GEVULD / 50);
    expect(open).toBeLessThan(ZAKEN_GEVULD / 2);
    expect(await count(`${ZAKEN}/rollen`)).toBe(3 * ZAKEN_GEVULD);
    expect(await count(`${DOCUMENTEN}/enkelvoudiginformatieobjecten`)).toBe(ZAKEN_GEVULD);
    expect(await count(`${ZAKEN}/zaken?rol__betrokkeneType=medewerker`)).toBe(ZAKEN_GEVULD);
  });

  it("answers like one that was written to over HTTP, field by field", async () => {
    const { body } = await proef.beheer.get(`${ZAKEN}/zaken?einddatum__isnull=false`);
    const dossiers = [];
    for (const zaak of listAt(body, "results").slice(0, 30))
      dossiers.push(await leesDossier(proef.beheer, textAt(zaak, "url")));
    const gevuld = dossiers.find(
      (dossier) =>
        listAt(dossier, "besluiten").length > 0 && textAt(dossier, "documenten.0.formaat") === "text/plain",
    );
    if (gevuld === undefined) throw new Error("No closed zaak with a text and a besluit among thirty");
    const gestuurd = await stuurDossier(proef.beheer, gevuld, "000000012");
    expect(toVorm(gevuld)).toEqual(toVorm(await leesDossier(proef.beheer, gestuurd)));
  });

  it("keeps the content that documents share when one of them goes", async () => {
    const { body } = await proef.beheer.get(`${DOCUMENTEN}/enkelvoudiginformatieobjecten`);
    const [een, ander] = listAt(body, "results").filter(
      (document) => textAt(document, "bestandsnaam") === "aanvraag.pdf",
    );
    const { body: gevonden } = await proef.beheer.get(
      `${DOCUMENTEN}/objectinformatieobjecten?informatieobject=${textAt(een, "url")}`,
    );
    for (const relatie of listAt(gevonden, "")) {
      const zaak = textAt(relatie, "object");
      const zios = (await proef.beheer.get(`${ZAKEN}/zaakinformatieobjecten?zaak=${zaak}`)).body;
      await proef.beheer.delete(textAt(zios, "0.url"));
    }
    expect((await proef.beheer.delete(textAt(een, "url"))).status).toBe(204);
    expect((await proef.beheer.get(textAt(ander, "inhoud"))).text).toMatch(/^%PDF-/);
  });

  it("takes new zaken, with the next number", async () => {
    const { body } = await proef.beheer.get(`${ZAKEN}/zaken?pageSize=1`);
    const zaak = listAt(body, "results")[0];
    const { identificatie } = await proef.beheer.make(`${ZAKEN}/zaken`, {
      zaaktype: textAt(zaak, "zaaktype"),
      bronorganisatie: "000000012",
      verantwoordelijkeOrganisatie: "000000012",
      startdatum: textAt(zaak, "startdatum"),
    });
    expect(String(identificatie) > textAt(zaak, "identificatie")).toBe(true);
  });
});

it("is filled up to the number, once, with the types that are there", async () => {
  const map = mkdtempSync(join(tmpdir(), "bron-"));
  const bestand = join(map, "bron.db");
  const start = async (zaken?: number) => startOpstelling({ bestand, ...(zaken !== undefined && { zaken }) });
  try {
    const leeg = await start();
    await makeType(leeg.beheer, await makeCatalogus(leeg.beheer, "VULLE"), "vergunning");
    await leeg.bron.stop();
    for (const [zaken, gevuld] of [
      [20, { nieuw: 20, al: 0 }],
      [20, { nieuw: 0, al: 20 }],
      [30, { nieuw: 10, al: 20 }],
    ] as const) {
      const { bron, beheer } = await start(zaken);
      expect(bron.gevuld).toEqual(gevuld);
      expect((await beheer.get(`${CATALOGI}/zaaktypen`)).body["count"]).toBe(1);
      const { body } = await beheer.get(`${ZAKEN}/zaken`);
      expect(body["count"]).toBe(zaken);
      expect(new Set(listAt(body, "results").map((zaak) => textAt(zaak, "identificatie"))).size).toBe(zaken);
      await bron.stop();
    }
  } finally {
    rmSync(map, { recursive: true });
  }
});
