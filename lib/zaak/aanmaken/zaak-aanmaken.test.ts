import { describe, expect, test } from "vitest";
import { toUuid } from "@/lib/zgw";
import { startProefbron, type Als } from "../proefbron.test-helper";
import { listEigenschappen, listZaken, toInzending, vulIn } from "./aanmaken.test-helper";
import { zaakAanmaken } from "./zaak-aanmaken";

const RECHTEN = ["zaken.lezen", "zaken.aanmaken"];
const ZAAK = "/zaken/api/v1/zaken";

describe.each<Als>(["openzaak-1.30", "zgw-1.7", "zgw-1.4"])("on a source like %s", (als) => {
  test("a zaak is made with everything the form shows, and nothing else", async () => {
    const bron = await startProefbron({ als });
    const inzending = toInzending(bron, { ...(await vulIn(bron)), archiefstatus: "overgedragen" });
    await bron.tel();
    const nieuw = await zaakAanmaken(bron.medewerker(), {}, inzending);
    const verstuurd = await bron.tel();
    const zaak = await bron.getZaak(nieuw);
    expect(zaak).toMatchObject({
      identificatie: nieuw.identificatie,
      omschrijving: "Dakkapel Lindelaan 12",
      toelichting: "Aan de voorkant.",
      startdatum: "2026-01-05",
      einddatumGepland: "2026-02-16",
      uiterlijkeEinddatumAfdoening: "2026-03-02",
      vertrouwelijkheidaanduiding: "openbaar",
      bronorganisatie: "000000012",
      archiefstatus: "nog_te_archiveren",
      hoofdzaak: null,
    });
    const rollen = await bron.list("rollen", nieuw);
    expect(rollen).toHaveLength(3);
    expect(rollen).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          omschrijvingGeneriek: "initiator",
          betrokkeneIdentificatie: expect.objectContaining({ inpBsn: "999990019" }) as unknown,
        }),
        expect.objectContaining({
          omschrijvingGeneriek: "behandelaar",
          betrokkeneType: "organisatorische_eenheid",
        }),
        expect.objectContaining({
          omschrijvingGeneriek: "behandelaar",
          betrokkeneIdentificatie: expect.objectContaining({ identificatie: "pmulder" }) as unknown,
        }),
      ]),
    );
    expect(await listEigenschappen(bron, nieuw)).toEqual([
      "bedrag: 1250,5",
      "bouwdatum: 20260301",
      "moment: 20260201093000",
      "soort: dakkapel",
    ]);
    expect(await bron.list("statussen", nieuw)).toMatchObject([{ statustype: bron.type.statustypen[0] }]);

    const eigenschappen = Array<string>(4).fill(`POST ${ZAAK}/:uuid/zaakeigenschappen`);
    const begin = als === "zgw-1.4" ? [] : ["POST /zaken/api/v1/zaaknummer_reserveren"];
    expect(verstuurd).toEqual(
      als === "openzaak-1.30"
        ? [...begin, "POST /zaken/api/v1/zaak_registreren", ...eigenschappen]
        : [
            ...begin,
            `POST ${ZAAK}`,
            ...Array<string>(3).fill("POST /zaken/api/v1/rollen"),
            ...eigenschappen,
            "POST /zaken/api/v1/statussen",
          ],
    );
  });

  test("without the right to write rollen the zaak and its first status are made, and no more", async () => {
    const bron = await startProefbron({ als, scopes: RECHTEN });
    const nieuw = await zaakAanmaken(bron.medewerker(), {}, toInzending(bron, await vulIn(bron)));
    expect(await bron.list("rollen", nieuw)).toEqual([]);
    expect(await listEigenschappen(bron, nieuw)).toEqual([]);
    expect(await bron.list("statussen", nieuw)).toHaveLength(1);
  });

  test("who may not make zaken makes none", async () => {
    const bron = await startProefbron({ als });
    const inzending = toInzending(bron, await vulIn(bron));
    await bron.tel();
    await expect(zaakAanmaken(bron.medewerker("raadpleger"), {}, inzending)).rejects.toMatchObject({
      soort: "geen-recht",
    });
    expect(await bron.tel()).toEqual([]);
  });

  test("what the source refuses lands on its field, and a second try uses the same number", async () => {
    const bron = await startProefbron({ als });
    const velden = await vulIn(bron);
    const reason = "Deze waarde bevalt de bron niet.";
    const naam = als === "openzaak-1.30" ? "zaak.omschrijving" : "omschrijving";
    await bron.stoor({
      methode: "POST",
      pad: "/zaak_registreren$|/zaken$",
      status: 400,
      problem: { code: "invalid", invalidParams: [{ name: naam, code: "invalid", reason }] },
      keer: 1,
    });
    const fout: unknown = await zaakAanmaken(bron.medewerker(), {}, toInzending(bron, velden)).catch(
      (reden: unknown) => reden,
    );
    expect(fout).toMatchObject({ soort: "invoer", velden: { omschrijving: reason } });
    expect(await listZaken(bron)).toEqual([]);
    const zaaknummer = (fout as { vervolg: { gemaakt?: Record<string, string> } }).vervolg.gemaakt?.[
      "zaaknummer"
    ];
    if (als === "zgw-1.4") {
      expect(zaaknummer).toBeUndefined();
      return;
    }
    const opnieuw = toInzending(bron, velden, { zaaknummer: zaaknummer ?? "" });
    expect(await zaakAanmaken(bron.medewerker(), {}, opnieuw)).toMatchObject({ identificatie: zaaknummer });
  });
});

test.each([
  [{ omschrijving: " " }, "omschrijving"],
  [{ omschrijving: "x".repeat(81) }, "omschrijving"],
  [{ startdatum: "2026-02-30" }, "startdatum"],
  [{ communicatiekanaal: "balie" }, "communicatiekanaal"],
  [{ vertrouwelijkheidaanduiding: "heel geheim" }, "vertrouwelijkheidaanduiding"],
  [{ behandelaar: { team: "bestaat-niet", medewerker: "" } }, "behandelaar.team"],
])("%j is refused on its own field before anything is sent", async (velden, veld) => {
  const bron = await startProefbron();
  const inzending = toInzending(bron, await vulIn(bron, velden));
  await bron.tel();
  await expect(zaakAanmaken(bron.medewerker(), {}, inzending)).rejects.toMatchObject({
    soort: "invoer",
    velden: { [veld]: expect.any(String) as string },
  });
  expect(await bron.tel()).toEqual([]);
});

test("a wrong BSN and a wrong eigenschap are refused on their own inputs", async () => {
  const bron = await startProefbron();
  const velden = await vulIn(bron);
  const bedrag = toUuid(bron.type.eigenschappen.bedrag);
  const fout = zaakAanmaken(
    bron.medewerker(),
    {},
    toInzending(bron, {
      ...velden,
      initiator: { ...velden.initiator, inpBsn: "123456789" },
      eigenschappen: { ...velden.eigenschappen, [bedrag]: ["veel"] },
    }),
  );
  await expect(fout).rejects.toMatchObject({
    velden: {
      "initiator.inpBsn": expect.stringContaining("BSN") as string,
      [`eigenschappen.${bedrag}.0`]: expect.stringContaining("bedrag") as string,
    },
  });
});
