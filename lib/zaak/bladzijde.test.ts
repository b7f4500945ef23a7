import { expect, test } from "vitest";
import { makeBesluit } from "../../demo/bron/proef/besluit.ts";
import { BESLUITEN, DOCUMENTEN, ZAKEN } from "../../demo/bron/proef/opstelling.ts";
import { getBesluitenVanZaak } from "./stukken/besluiten-van-zaak";
import { getDocumentenVanZaak } from "./stukken/documenten-van-zaak";
import { getZaakDetail } from "./get-zaak-detail";
import { getHistorie } from "./historie/historie-van-zaak";
import { startProefbron } from "./proefbron.test-helper";
import { createDocument } from "./stukken/proefdocumenten.test-helper";

test("the whole page of a zaak is five calls, all begun before the first is answered, whatever hangs under it", async () => {
  const bron = await startProefbron({ timeoutSeconden: 5 });
  const zaak = await bron.createZaak();
  for (let nummer = 0; nummer < 20; nummer += 1)
    await bron.beheer.make(`${ZAKEN}/rollen`, {
      zaak: zaak.url,
      roltype: bron.type.roltypen.belanghebbende,
      roltoelichting: "Belanghebbende",
      betrokkeneType: "natuurlijk_persoon",
      betrokkeneIdentificatie: { geslachtsnaam: `Buur ${nummer}` },
    });
  for (let nummer = 0; nummer < 9; nummer += 1)
    await bron.beheer.make(`${ZAKEN}/statussen`, {
      zaak: zaak.url,
      statustype: bron.type.statustypen[nummer % 2],
      datumStatusGezet: `2026-01-06T09:0${nummer}:00+01:00`,
    });
  for (let nummer = 0; nummer < 30; nummer += 1) await createDocument(bron, zaak.url);
  for (let nummer = 0; nummer < 5; nummer += 1)
    await makeBesluit(bron.beheer, bron.type.besluittype, { zaak: zaak.url });
  const medewerker = bron.medewerker();
  const lees = () =>
    Promise.all([
      getZaakDetail(medewerker, zaak),
      getDocumentenVanZaak(medewerker, zaak),
      getBesluitenVanZaak(medewerker, zaak),
      getHistorie(medewerker, zaak),
    ]);
  await lees();
  await bron.telAlles();
  await bron.stoor({ pad: "^/", latencyMs: 400 });
  const begin = performance.now();
  const [detail, documenten, besluiten, historie] = await lees();
  expect(performance.now() - begin, "one after the other would be twice as long").toBeLessThan(750);
  expect((await bron.telAlles()).sort()).toEqual([
    `GET ${BESLUITEN}/besluiten`,
    `GET ${DOCUMENTEN}/enkelvoudiginformatieobjecten`,
    `GET ${ZAKEN}/statussen`,
    `GET ${ZAKEN}/zaken/:uuid`,
    `GET ${ZAKEN}/zaken/:uuid/audittrail`,
  ]);
  expect(detail.betrokkenen).toMatchObject({ gelukt: true, inhoud: { length: 20 } });
  expect([documenten.aantal, besluiten.regels.length]).toEqual([30, 5]);
  expect(historie.gebeurtenissen.filter(({ soort }) => soort === "betrokkene")).toHaveLength(20);
});
