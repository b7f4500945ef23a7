import { describe, expect, test } from "vitest";
import { DOCUMENTEN, ZAKEN } from "../../../demo/bron/proef/opstelling.ts";
import { getDocumentenVanZaak } from "./documenten-van-zaak";
import { startProefbron, type Als } from "../proefbron.test-helper";
import { beperkDocumenten, createDocument } from "./proefdocumenten.test-helper";

describe.each<Als>(["openzaak-1.30", "zgw-1.7", "zgw-1.4"])("a source as %s", (als) => {
  test("a line per document, newest first, its type from the catalogus", async () => {
    const bron = await startProefbron({ als });
    const zaak = await bron.createZaak();
    await createDocument(bron, zaak.url, { titel: "Aanvraag", status: "definitief" });
    await createDocument(bron, zaak.url, {
      titel: "Tekening",
      vertrouwelijkheidaanduiding: "beperkt_openbaar",
    });
    const gelezen = await getDocumentenVanZaak(bron.medewerker(), zaak);
    expect(gelezen).toMatchObject({ beschikbaar: true, aantal: 2, meer: false, verborgen: 0 });
    expect(gelezen.regels).toMatchObject([
      { titel: "Tekening", type: "Aanvraag", vertrouwelijkheid: "beperkt openbaar", vergrendeld: false },
      { titel: "Aanvraag", status: "Definitief", versie: 1, auteur: "Jasmijn de Boer", historie: false },
    ]);
  });

  test("what this profiel may not see is counted, also when the source gives it too much", async () => {
    const bron = await startProefbron({ als });
    const zaak = await bron.createZaak();
    await createDocument(bron, zaak.url, { titel: "Open", vertrouwelijkheidaanduiding: "openbaar" });
    await createDocument(bron, zaak.url, { titel: "Geheim", vertrouwelijkheidaanduiding: "geheim" });
    await beperkDocumenten(bron, "intern");
    await bron.stoor({ pad: `^${DOCUMENTEN}/`, teVeel: true });
    const gelezen = await getDocumentenVanZaak(bron.medewerker(), zaak);
    expect(gelezen.regels.map(({ titel }) => titel)).toEqual(["Open"]);
    expect(gelezen).toMatchObject({ verborgen: 1 });
    expect(JSON.stringify(gelezen)).not.toContain("Geheim");
  });

  test("of a zaak that may not be seen nothing comes, whatever the documents allow", async () => {
    const bron = await startProefbron({ als, scopes: ["zaken.aanmaken"] });
    const zaak = await bron.createZaak();
    await createDocument(bron, zaak.url);
    await bron.stoor({ pad: `^${ZAKEN}/zaken/`, teVeel: true });
    await expect(getDocumentenVanZaak(bron.medewerker(), zaak)).rejects.toMatchObject({
      soort: "niet-gevonden",
    });
  });
});

test("a hundred at a time, with the same calls however many there are", async () => {
  const bron = await startProefbron();
  const zaak = await bron.createZaak();
  await createDocument(bron, zaak.url);
  await getDocumentenVanZaak(bron.medewerker(), zaak);
  await bron.telAlles();
  await getDocumentenVanZaak(bron.medewerker(), zaak);
  const weinig = await bron.telAlles();
  expect(weinig.sort()).toEqual([
    `GET ${DOCUMENTEN}/enkelvoudiginformatieobjecten`,
    `GET ${ZAKEN}/zaken/:uuid`,
  ]);
  for (let nummer = 0; nummer < 100; nummer++) await createDocument(bron, zaak.url);
  await bron.telAlles();
  const eerste = await getDocumentenVanZaak(bron.medewerker(), zaak);
  expect((await bron.telAlles()).sort()).toEqual(weinig);
  expect(eerste).toMatchObject({ aantal: 101, meer: true });
  expect(eerste.regels).toHaveLength(100);
  const tweede = await getDocumentenVanZaak(bron.medewerker(), zaak, { pagina: "2" });
  expect(tweede).toMatchObject({ aantal: 101, meer: false });
  expect(tweede.regels).toHaveLength(1);
});

test.each(["0", "-1", "x", "1.5"])("page %s does not exist", async (pagina) => {
  const bron = await startProefbron();
  const zaak = await bron.createZaak();
  await expect(getDocumentenVanZaak(bron.medewerker(), zaak, { pagina })).rejects.toMatchObject({
    soort: "invoer",
  });
});

test("a source in trouble is an error, never an empty list; without the catalogus only the types are missing", async () => {
  const bron = await startProefbron();
  const zaak = await bron.createZaak();
  await createDocument(bron, zaak.url);
  await bron.stoor({ pad: "^/catalogi/api/v1/informatieobjecttypen", status: 500 });
  expect((await getDocumentenVanZaak(bron.medewerker(), zaak)).regels).toMatchObject([{ type: undefined }]);
  await bron.stoor({ pad: `^${DOCUMENTEN}/`, status: 500 });
  await expect(getDocumentenVanZaak(bron.medewerker(), zaak)).rejects.toMatchObject({ status: 500 });
});
