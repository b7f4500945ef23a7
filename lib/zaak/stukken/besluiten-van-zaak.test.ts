import { describe, expect, test } from "vitest";
import { makeBesluit } from "../../../demo/bron/proef/besluit.ts";
import { BESLUITEN, ZAKEN } from "../../../demo/bron/proef/opstelling.ts";
import { getBesluitenVanZaak } from "./besluiten-van-zaak";
import { startProefbron, type Als } from "../proefbron.test-helper";

describe.each<Als>(["openzaak-1.30", "zgw-1.7", "zgw-1.4"])("a source as %s", (als) => {
  test("its besluiten, newest first, with every date and no other zaak's", async () => {
    const bron = await startProefbron({ als });
    const [zaak, ander] = [await bron.createZaak(), await bron.createZaak()];
    const { besluittype } = bron.type;
    await makeBesluit(bron.beheer, besluittype, { zaak: zaak.url, uiterlijkeReactiedatum: "2026-02-24" });
    await makeBesluit(bron.beheer, besluittype, {
      zaak: zaak.url,
      datum: "2026-01-20",
      vervaldatum: "2027-01-01",
    });
    await makeBesluit(bron.beheer, besluittype, { zaak: ander.url });
    const gelezen = await getBesluitenVanZaak(bron.medewerker(), zaak);
    expect(gelezen).toMatchObject({ beschikbaar: true, verborgen: 0 });
    expect(gelezen.regels).toMatchObject([
      { type: "Vergunning", datum: "2026-01-20", vervaldatum: "2027-01-01" },
      {
        datum: "2026-01-12",
        ingangsdatum: "2026-01-19",
        uiterlijkeReactiedatum: "2026-02-24",
        historie: false,
      },
    ]);
  });
});

test("a besluittype that this profiel has no right on is counted, not told", async () => {
  const bron = await startProefbron();
  const zaak = await bron.createZaak();
  await makeBesluit(bron.beheer, bron.type.besluittype, { zaak: zaak.url, toelichting: "Niet voor u." });
  const elders = { count: 1, next: null, results: [] as object[] };
  const { body } = await bron.beheer.get(`${BESLUITEN}/besluiten?zaak=${zaak.url}`);
  const [besluit] = body["results"] as object[];
  elders.results = [{ ...besluit, besluittype: `${bron.type.besluittype}0` }];
  await bron.stoor({ pad: `^${BESLUITEN}/`, status: 200, problem: elders });
  const gelezen = await getBesluitenVanZaak(bron.medewerker(), zaak);
  expect(gelezen).toEqual({ beschikbaar: true, regels: [], verborgen: 1 });
});

test("two calls, and of a zaak that may not be seen nothing", async () => {
  const bron = await startProefbron();
  const zaak = await bron.createZaak();
  await getBesluitenVanZaak(bron.medewerker(), zaak);
  await bron.telAlles();
  await getBesluitenVanZaak(bron.medewerker(), zaak);
  expect((await bron.telAlles()).sort()).toEqual([`GET ${BESLUITEN}/besluiten`, `GET ${ZAKEN}/zaken/:uuid`]);
  await bron.stoor({ pad: `^${ZAKEN}/zaken/`, status: 403 });
  await expect(getBesluitenVanZaak(bron.medewerker(), zaak)).rejects.toMatchObject({
    soort: "niet-gevonden",
  });
});
