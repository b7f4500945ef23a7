import { describe, expect, test } from "vitest";
import { toUuid } from "@/lib/zgw";
import { make, publish, resultaattypeBody } from "../../../demo/bron/proef/typen.ts";
import { zaaktypeBody } from "../../../demo/bron/proef/opstelling.ts";
import { textAt } from "../../../demo/bron/proef/client.ts";
import { startProefbron, type Als, type Proefbron } from "../proefbron.test-helper";
import { wijzigRechten } from "./aanmaken.test-helper";
import { listAanmaakbareZaaktypen, magZaakAanmaken } from "./list-aanmaakbare-zaaktypen";

const namen = async (bron: Proefbron, keuze = {}) =>
  (await listAanmaakbareZaaktypen(bron.medewerker(), keuze)).bronnen.flatMap(({ zaaktypen }) =>
    zaaktypen.map(({ naam }) => naam),
  );

/** A zaaktype with dates of its own, to which the profielen have every right. */
async function maakZaaktype(bron: Proefbron, identificatie: string, velden: object, gepubliceerd = true) {
  const { body } = await bron.beheer.get(bron.type.zaaktype);
  const url = await make(bron.beheer, "zaaktypen", {
    ...zaaktypeBody(textAt(body, "catalogus"), identificatie),
    omschrijving: identificatie,
    vertrouwelijkheidaanduiding: "openbaar",
    ...velden,
  });
  for (const volgnummer of [1, 2])
    await make(bron.beheer, "statustypen", { zaaktype: url, omschrijving: `Stap ${volgnummer}`, volgnummer });
  await make(bron.beheer, "resultaattypen", resultaattypeBody(url, { omschrijving: "Klaar" }));
  const rol = { omschrijving: "Behandelaar", omschrijvingGeneriek: "behandelaar" };
  await make(bron.beheer, "roltypen", { zaaktype: url, ...rol });
  if (gepubliceerd) await publish(bron.beheer, url);
  await wijzigRechten(bron, (regel) =>
    regel["zaaktype"] === bron.type.zaaktype ? [regel, { ...regel, zaaktype: url }] : [regel],
  );
  return url;
}

describe.each<Als>(["openzaak-1.30", "zgw-1.7", "zgw-1.4"])("on a source like %s", (als) => {
  test("what is allowed today, by name, with what it is for", async () => {
    const bron = await startProefbron({ als });
    const { bronnen, gebreken } = await listAanmaakbareZaaktypen(bron.medewerker());
    expect(gebreken).toEqual([]);
    expect(bronnen).toMatchObject([{ bron: { naam: "Proefbron" } }]);
    expect(bronnen[0]?.zaaktypen.map(({ naam }) => naam)).toEqual(["Advies", "Omgevingsvergunning"]);
    expect(bronnen[0]?.zaaktypen[1]).toMatchObject({
      uuid: toUuid(bron.type.zaaktype),
      identificatie: "PROEF",
    });
  });

  test("with a hoofdzaak only its deelzaaktypen, and the hoofdzaak", async () => {
    const bron = await startProefbron({ als });
    const zaak = await bron.createZaak({ omschrijving: "De grote zaak" });
    const keuze = { bron: bron.bronId, hoofdzaak: zaak.uuid };
    expect(await namen(bron, keuze)).toEqual(["Advies"]);
    expect((await listAanmaakbareZaaktypen(bron.medewerker(), keuze)).hoofdzaak).toMatchObject({
      uuid: zaak.uuid,
      omschrijving: "De grote zaak",
    });
  });
});

test.each([
  ["ended yesterday", { beginGeldigheid: "2020-01-01", eindeGeldigheid: "2020-12-31" }, true, false],
  ["begins in the future", { beginGeldigheid: "2090-01-01" }, true, false],
  ["ends in the future", { beginGeldigheid: "2020-01-01", eindeGeldigheid: "2090-01-01" }, true, true],
  ["is a concept", { beginGeldigheid: "2020-01-01" }, false, false],
])("a zaaktype that %s", async (_wat, velden, gepubliceerd, erbij) => {
  const bron = await startProefbron();
  await maakZaaktype(bron, "ANDER", velden, gepubliceerd);
  expect((await namen(bron)).includes("ANDER")).toBe(erbij);
});

test("a type that is more confidential than the profiel goes is none of the choices", async () => {
  const bron = await startProefbron();
  await maakZaaktype(bron, "GEHEIM", { vertrouwelijkheidaanduiding: "geheim" });
  await wijzigRechten(bron, (regel) =>
    regel["component"] === "zrc" ? [{ ...regel, maxVertrouwelijkheidaanduiding: "intern" }] : [regel],
  );
  expect(await namen(bron)).toEqual(["Advies", "Omgevingsvergunning"]);
});

test("who may make nothing is offered nothing", async () => {
  const bron = await startProefbron({ scopes: ["zaken.lezen", "zaken.bijwerken"] });
  expect(await namen(bron)).toEqual([]);
  expect(await magZaakAanmaken(bron.medewerker())).toBe(false);
});

test("making a zaak is offered to who may make one, never to a raadpleger", async () => {
  const bron = await startProefbron();
  expect(await magZaakAanmaken(bron.medewerker())).toBe(true);
  expect(await magZaakAanmaken(bron.medewerker("raadpleger"))).toBe(false);
});

test("a deelzaak and a closed zaak are no hoofdzaak", async () => {
  const bron = await startProefbron();
  const hoofd = await bron.createZaak();
  const deel = await bron.createZaak({ zaaktype: bron.type.deelzaaktype, hoofdzaak: hoofd.url }).catch(
    // its first status is one of another zaaktype: the zaak itself is there
    () => undefined,
  );
  expect(deel).toBeUndefined();
  const keuze = (uuid: string) => ({ bron: bron.bronId, hoofdzaak: uuid });
  const { deelzaken } = (await bron.getZaak(hoofd)) as { deelzaken: string[] };
  await expect(namen(bron, keuze(toUuid(deelzaken[0] ?? "")))).rejects.toMatchObject({
    soort: "geen-recht",
    message: expect.stringContaining("zelf een deelzaak") as string,
  });
  await expect(namen(bron, keuze("6f3f0c8e-5c1b-4d57-9a67-3a5b1c2d3e4f"))).rejects.toMatchObject({
    soort: "niet-gevonden",
  });
});
