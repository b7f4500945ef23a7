import { beforeEach, describe, expect, test } from "vitest";
import { ZAKEN } from "../../demo/bron/proef/opstelling.ts";
import type { ZaakPlek } from "./get-verbinding";
import { openZaak } from "./open-zaak";
import { startProefbron, type Als, type Proefbron } from "./proefbron.test-helper";
import { wijzigZaak } from "./wijzig-zaak";

describe.each<Als>(["openzaak-1.30", "zgw-1.7", "zgw-1.4"])("a source as %s", (als) => {
  let bron: Proefbron;
  let plek: ZaakPlek;
  beforeEach(async () => {
    bron = await startProefbron({ als, timeoutSeconden: 1 });
    plek = await bron.createZaak({ toelichting: "Eerste versie." });
    await bron.tel();
  });
  const wijzig = async (
    toelichting: string,
    gezien = "Eerste versie.",
    tussendoor?: () => Promise<unknown>,
  ) => {
    const open = await openZaak(bron.medewerker(), plek);
    await tussendoor?.();
    await wijzigZaak(open, {
      velden: { toelichting },
      gezien: { toelichting: gezien, omschrijving: "Dakkapel" },
      reden: "Op verzoek van Zoë – per post",
      opVeld: { toelichting: "toelichting" },
    });
  };
  const anderDoet = (velden: object) => bron.beheer.patch(`${ZAKEN}/zaken/${plek.uuid}`, velden);
  const toelichting = async () => (await bron.getZaak(plek))["toelichting"];

  test("writes these fields only, once, with the reden in the audit trail", async () => {
    await wijzig("Tweede versie.");
    expect(await bron.getZaak(plek)).toMatchObject({
      toelichting: "Tweede versie.",
      omschrijving: "Dakkapel",
    });
    expect(await bron.tel()).toEqual([`PATCH ${ZAKEN}/zaken/:uuid`]);
    const { text } = await bron.beheer.get(`${ZAKEN}/zaken/${plek.uuid}/audittrail`);
    expect(text).toContain("Op verzoek van Zoë - per post");
  });

  test("what was changed before it was opened is not overwritten: both values, and who did it", async () => {
    await anderDoet({ toelichting: "Van een ander." });
    await expect(wijzig("Van mij.")).rejects.toMatchObject({
      soort: "gewijzigd",
      vervolg: {
        verschillen: [
          {
            naam: "Toelichting",
            gezien: "Eerste versie.",
            nu: "Van een ander.",
            door: "Jasmijn de Boer",
            op: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/) as string,
          },
        ],
      },
    });
    expect(await toelichting()).toBe("Van een ander.");
  });

  test("nor what was changed between opening and writing", async () => {
    const poging = wijzig("Van mij.", "Eerste versie.", () => anderDoet({ toelichting: "Van een ander." }));
    await expect(poging).rejects.toMatchObject({ soort: "gewijzigd" });
    expect(await toelichting()).toBe("Van een ander.");
  });

  test("another field that changed meanwhile stands in nobody's way", async () => {
    await wijzig("Van mij.", "Eerste versie.", () => anderDoet({ communicatiekanaal: "" }));
    expect(await toelichting()).toBe("Van mij.");
  });

  test("no answer after it was done is a success, and it was sent once", async () => {
    await bron.stoor({ methode: "PATCH", pad: "/zaken/", hang: true, naVerwerken: true });
    await wijzig("Tweede versie.");
    expect(await toelichting()).toBe("Tweede versie.");
    expect(await bron.tel()).toEqual([`PATCH ${ZAKEN}/zaken/:uuid`]);
  });

  test("no answer and nothing done is said to be uncertain", async () => {
    await bron.stoor({ methode: "PATCH", pad: "/zaken/", verbreek: true });
    await expect(wijzig("Tweede versie.")).rejects.toMatchObject({ soort: "onzeker" });
  });

  test("what the source says of a field lands on the field of the form", async () => {
    await expect(wijzig("x".repeat(1001))).rejects.toMatchObject({
      soort: "invoer",
      velden: { toelichting: expect.any(String) as string },
    });
  });
});
