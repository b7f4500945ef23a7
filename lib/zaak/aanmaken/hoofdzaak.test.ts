import { describe, expect, test } from "vitest";
import { textAt } from "../../../demo/bron/proef/client.ts";
import { toUuid } from "@/lib/zgw";
import { startProefbron, type Als } from "../proefbron.test-helper";
import { toInzending, vulIn } from "./aanmaken.test-helper";
import { getZaakFormulier } from "./get-zaak-formulier";
import { toLeegFormulier } from "./zaak-aanmaken.schema";
import { zaakAanmaken } from "./zaak-aanmaken";
import { zoekHoofdzaak } from "./zoek-hoofdzaak";

describe.each<Als>(["openzaak-1.30", "zgw-1.7", "zgw-1.4"])("on a source like %s", (als) => {
  test("a deelzaak is made under the zaak it was begun from", async () => {
    const bron = await startProefbron({ als });
    const hoofd = await bron.createZaak();
    const zaaktype = toUuid(bron.type.deelzaaktype);
    const keuze = { bron: bron.bronId, zaaktype, hoofdzaak: hoofd.uuid };
    const formulier = await getZaakFormulier(bron.medewerker(), keuze);
    expect(formulier.hoofdzaak).toMatchObject({ uuid: hoofd.uuid });
    const leeg = toLeegFormulier(formulier);
    const velden = {
      ...leeg,
      omschrijving: "Advies",
      initiator: { ...leeg.initiator, betrokkeneType: "geen" },
      hoofdzaak: "ZAAK-VAN-EEN-ANDER",
    };
    const nieuw = await zaakAanmaken(bron.medewerker(), {}, toInzending(bron, velden, keuze));
    expect(await bron.getZaak(nieuw)).toMatchObject({ hoofdzaak: hoofd.url });
  });

  test("the number that is typed is looked up, and held to the zaaktype", async () => {
    const bron = await startProefbron({ als });
    const hoofd = await bron.createZaak({ omschrijving: "De grote zaak" });
    const identificatie = textAt(await bron.getZaak(hoofd), "identificatie");
    const zoek = (type: string, nummer: string) =>
      zoekHoofdzaak(
        bron.medewerker(),
        { bron: bron.bronId },
        { identificatie: nummer, zaaktype: toUuid(type) },
      );
    expect(await zoek(bron.type.deelzaaktype, identificatie)).toEqual({
      uuid: hoofd.uuid,
      identificatie,
      omschrijving: "De grote zaak",
    });
    await expect(zoek(bron.type.zaaktype, identificatie)).rejects.toMatchObject({
      soort: "invoer",
      velden: { hoofdzaak: expect.stringContaining("Omgevingsvergunning") as string },
    });
    await expect(zoek(bron.type.deelzaaktype, "ZAAK-0000")).rejects.toMatchObject({
      velden: { hoofdzaak: expect.stringContaining("geen zaak ZAAK-0000") as string },
    });
  });
});

test("a hoofdzaak that cannot be one stops the zaak before anything is made", async () => {
  const bron = await startProefbron();
  const hoofd = await bron.createZaak();
  const hoofdzaak = textAt(await bron.getZaak(hoofd), "identificatie");
  const inzending = toInzending(bron, await vulIn(bron, { hoofdzaak }));
  await bron.tel();
  await expect(zaakAanmaken(bron.medewerker(), {}, inzending)).rejects.toMatchObject({
    velden: { hoofdzaak: expect.any(String) as string },
  });
  expect(await bron.tel()).toEqual([]);
});
