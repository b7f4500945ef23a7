import { describe, expect, test } from "vitest";
import { createDocument } from "../stukken/proefdocumenten.test-helper";
import { ALLE_SCOPES, startProefbron, type Als } from "../proefbron.test-helper";
import { listZaken } from "./aanmaken.test-helper";
import { aanmakenOngedaanMaken } from "./ongedaan-maken";

describe.each<Als>(["openzaak-1.30", "zgw-1.7", "zgw-1.4"])("on a source like %s", (als) => {
  test("what was just made is removed, once; a second time it is gone already", async () => {
    const bron = await startProefbron({ als });
    const zaak = await bron.createZaak();
    await bron.tel();
    await aanmakenOngedaanMaken(bron.medewerker(), zaak);
    await aanmakenOngedaanMaken(bron.medewerker(), zaak);
    expect(await bron.tel()).toEqual(["DELETE /zaken/api/v1/zaken/:uuid"]);
    expect(await listZaken(bron)).toEqual([]);
  });

  test("an answer that was lost after it was removed is no failure", async () => {
    const bron = await startProefbron({ als, timeoutSeconden: 1 });
    const zaak = await bron.createZaak();
    await bron.stoor({ methode: "DELETE", pad: "/zaken/", naVerwerken: true, hang: true, keer: 1 });
    await aanmakenOngedaanMaken(bron.medewerker(), zaak);
    expect(await listZaken(bron)).toEqual([]);
  });
});

test("who may not remove zaken removes none", async () => {
  const bron = await startProefbron({ scopes: ALLE_SCOPES.filter((scope) => scope !== "zaken.verwijderen") });
  const zaak = await bron.createZaak();
  for (const rol of ["behandelaar", "raadpleger"] as const)
    await expect(aanmakenOngedaanMaken(bron.medewerker(rol), zaak)).rejects.toMatchObject({
      soort: "geen-recht",
    });
  expect(await listZaken(bron)).toHaveLength(1);
});

test.each([
  ["was registered before today", { registratiedatum: "2026-01-05" }, false],
  ["has a document", {}, true],
])("a zaak that %s stays", async (_wat, velden, metDocument) => {
  const bron = await startProefbron();
  const zaak = await bron.createZaak(velden);
  if (metDocument) await createDocument(bron, zaak.url);
  await expect(aanmakenOngedaanMaken(bron.medewerker(), zaak)).rejects.toMatchObject({
    message: expect.stringContaining("al gewerkt") as string,
  });
  expect(await listZaken(bron)).toHaveLength(1);
});
