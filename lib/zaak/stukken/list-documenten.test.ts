import { expect, test } from "vitest";
import { findZgwFor, type Verbinding } from "@/lib/zgw";
import { listDocumentenForZaak } from "./list-documenten";
import { startProefbron, type Als, type Proefbron } from "../proefbron.test-helper";
import { beperkDocumenten, createDocument } from "./proefdocumenten.test-helper";

const SOORTEN: Als[] = ["openzaak-1.30", "zgw-1.7", "zgw-1.4"];

function verbind(bron: Proefbron): Verbinding {
  const verbinding = findZgwFor(bron.medewerker(), bron.bronId);
  if (!verbinding) throw new Error("no client");
  return verbinding;
}

test.each(SOORTEN)("%s: the documents of this zaak, and of no other", async (als) => {
  const bron = await startProefbron({ als });
  const [zaak, ander] = [await bron.createZaak(), await bron.createZaak()];
  await createDocument(bron, zaak.url, { titel: "Aanvraag" });
  await createDocument(bron, zaak.url, { titel: "Bijlage", indicatieGebruiksrecht: false });
  await createDocument(bron, ander.url, { titel: "Van een ander" });
  const pagina = await listDocumentenForZaak(verbind(bron), zaak, 1);
  expect(pagina?.documenten.map(({ titel }) => titel).sort()).toEqual(["Aanvraag", "Bijlage"]);
  expect(pagina).toMatchObject({ aantal: 2, meer: false, nietLeesbaar: 0 });
});

test.each(SOORTEN)("%s: a zaak without documents", async (als) => {
  const bron = await startProefbron({ als });
  const zaak = await bron.createZaak();
  expect(await listDocumentenForZaak(verbind(bron), zaak, 1)).toEqual({
    documenten: [],
    aantal: 0,
    meer: false,
    nietLeesbaar: 0,
  });
});

test.each<Als>(["openzaak-1.30", "zgw-1.4"])("%s: more than one page", async (als) => {
  const bron = await startProefbron({ als });
  const zaak = await bron.createZaak();
  for (let nummer = 0; nummer < 101; nummer++) await createDocument(bron, zaak.url);
  const [eerste, tweede] = [
    await listDocumentenForZaak(verbind(bron), zaak, 1),
    await listDocumentenForZaak(verbind(bron), zaak, 2),
  ];
  expect(eerste).toMatchObject({ aantal: 101, meer: true });
  expect(tweede).toMatchObject({ aantal: 101, meer: false });
  const urls = [...(eerste?.documenten ?? []), ...(tweede?.documenten ?? [])].map(({ url }) => url);
  expect(new Set(urls).size).toBe(101);
});

test("documents that the profiel may not see are counted where the source names them", async () => {
  const bron = await startProefbron({ als: "zgw-1.4" });
  const zaak = await bron.createZaak();
  await createDocument(bron, zaak.url, { titel: "Zichtbaar" });
  await createDocument(bron, zaak.url, { vertrouwelijkheidaanduiding: "zeer_geheim" });
  await beperkDocumenten(bron, "openbaar");
  expect(await listDocumentenForZaak(verbind(bron), zaak, 1)).toMatchObject({
    documenten: [{ titel: "Zichtbaar" }],
    aantal: 2,
    nietLeesbaar: 1,
  });
});

test("no right on documents at all is a refusal, not an empty list", async () => {
  const bron = await startProefbron();
  const zaak = await bron.createZaak();
  await createDocument(bron, zaak.url);
  await beperkDocumenten(bron, undefined);
  await expect(listDocumentenForZaak(verbind(bron), zaak, 1)).rejects.toMatchObject({ status: 403 });
});

test("a bron without Documenten API has none to list", async () => {
  const bron = await startProefbron({ alleenZaken: true });
  const zaak = await bron.createZaak();
  expect(await listDocumentenForZaak(verbind(bron), zaak, 1)).toBeUndefined();
});
