import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  BESLUITEN,
  makeCatalogus,
  makeZaak,
  RSIN,
  startOpstelling,
  ZAKEN,
  type Opstelling,
} from "../proef/opstelling.ts";
import {
  archiefVan,
  makeArchiefType,
  makeMetResultaat,
  sluit,
  type ArchiefType,
} from "./archief.test-helper.ts";

let proef: Opstelling;
let type: ArchiefType;

beforeAll(async () => {
  proef = await startOpstelling();
  type = await makeArchiefType(proef.beheer, await makeCatalogus(proef.beheer, "ARCHI"), "archief", {
    afgehandeld: {},
    ander_datumkenmerk: { datumkenmerk: "overlijden", registratie: "BRP", objecttype: "natuurlijk_persoon" },
    eigenschap: { datumkenmerk: "einddatum" },
    gerelateerde_zaak: {},
    hoofdzaak: {},
    ingangsdatum_besluit: {},
    termijn: { procestermijn: "P1Y" },
    vervaldatum_besluit: {},
    zaakobject: { objecttype: "overige", datumkenmerk: "vergunning/tot" },
    bewaren: {
      afleidingswijze: "ingangsdatum_besluit",
      resultaattype: { archiefnominatie: "blijvend_bewaren", archiefactietermijn: "P20Y" },
    },
  });
});
afterAll(() => proef.bron.stop());

const besluit = (zaak: string, dates: object) =>
  proef.beheer.make(`${BESLUITEN}/besluiten`, {
    verantwoordelijkeOrganisatie: RSIN,
    besluittype: type.besluittype,
    zaak,
    datum: "2026-01-10",
    ingangsdatum: "2026-01-10",
    ...dates,
  });
const eigenschap = (zaak: string, waarde: string) =>
  proef.beheer.make(`${zaak}/zaakeigenschappen`, { zaak, eigenschap: type.eigenschap, waarde });
const object = (zaak: string, tot: string) =>
  proef.beheer.make(`${ZAKEN}/zaakobjecten`, {
    zaak,
    objectType: "overige",
    objectTypeOverige: "vergunning",
    objectIdentificatie: { overigeData: { vergunning: { tot } } },
  });

const NIETS = [null, null, null];

async function closed(resultaat: string, prepare: (zaak: string) => Promise<unknown> = async () => {}) {
  const zaak = await makeMetResultaat(proef.beheer, type, resultaat);
  await prepare(zaak);
  expect([resultaat, await sluit(proef.beheer, type, zaak)]).toEqual([resultaat, "gezet"]);
  return zaak;
}
const archief = (zaak: string) => archiefVan(proef.beheer, zaak);
const refused = async (resultaat: string) =>
  sluit(proef.beheer, type, await makeMetResultaat(proef.beheer, type, resultaat));

describe("the archive of a zaak that closes (zrc-021)", () => {
  it("counts from its einddatum, or from a termijn after it", async () => {
    expect(await archief(await closed("afgehandeld"))).toEqual(["2026-02-01", "2031-02-01", "vernietigen"]);
    expect(await archief(await closed("termijn"))).toEqual(["2027-02-01", "2032-02-01", "vernietigen"]);
  });

  it("counts from the value of an eigenschap, as soon as there is one", async () => {
    const zaak = await closed("eigenschap", (open) => eigenschap(open, "20280229"));
    expect(await archief(zaak)).toEqual(["2028-02-29", "2033-02-28", "vernietigen"]);
    const later = await closed("eigenschap");
    expect(await archief(later)).toEqual([null, null, "vernietigen"]);
    const { url } = await eigenschap(later, "20270101");
    expect(await archief(later)).toEqual(["2027-01-01", "2032-01-01", "vernietigen"]);
    await proef.beheer.patch(url, { waarde: "20280101" });
    expect(await archief(later)).toEqual(["2028-01-01", "2033-01-01", "vernietigen"]);
  });

  it("counts from the latest of its objects", async () => {
    expect(await refused("zaakobject")).toBe("archiefactiedatum-error");
    const zaak = await closed("zaakobject", async (open) => {
      await object(open, "2027-03-01");
      await object(open, "2026-06-01");
    });
    expect(await archief(zaak)).toEqual(["2027-03-01", "2032-03-01", "vernietigen"]);
    await object(zaak, "2029-03-01");
    expect((await archief(zaak))[0]).toBe("2029-03-01");
  });

  it("counts from the latest besluit: its start, which has to be there, or its end", async () => {
    expect(await refused("ingangsdatum_besluit")).toBe("archiefactiedatum-error");
    const zaak = await closed("ingangsdatum_besluit", async (open) => {
      await besluit(open, { ingangsdatum: "2026-01-20" });
      await besluit(open, { ingangsdatum: "2026-01-15" });
    });
    expect(await archief(zaak)).toEqual(["2026-01-20", "2031-01-20", "vernietigen"]);
    const later = await closed("vervaldatum_besluit");
    expect(await archief(later)).toEqual([null, null, "vernietigen"]);
    const { url } = await besluit(later, {});
    expect((await archief(later))[0]).toBeNull();
    await proef.beheer.patch(url, { vervaldatum: "2030-05-05", vervalreden: "tijdelijk" });
    expect(await archief(later)).toEqual(["2030-05-05", "2035-05-05", "vernietigen"]);
  });

  it("counts from the latest zaak it is related to", async () => {
    expect(await refused("gerelateerde_zaak")).toBe("archiefactiedatum-error");
    const other = await makeMetResultaat(proef.beheer, type, "afgehandeld");
    const zaak = await closed("gerelateerde_zaak", (open) =>
      proef.beheer.patch(open, { relevanteAndereZaken: [{ url: other, aardRelatie: "vervolg" }] }),
    );
    expect(await archief(zaak)).toEqual([null, null, "vernietigen"]);
    await sluit(proef.beheer, type, other, "2026-03-03T12:00:00Z");
    expect(await archief(zaak)).toEqual(["2026-03-03", "2031-03-03", "vernietigen"]);
  });

  it("is left to people for ander_datumkenmerk, and waits for what is kept for ever", async () => {
    const zaak = await closed("ander_datumkenmerk");
    expect(await archief(zaak)).toEqual([null, null, "vernietigen"]);
    await proef.beheer.patch(zaak, { archiefactiedatum: "2040-01-01" });
    expect((await archief(zaak))[1]).toBe("2040-01-01");
    expect(await archief(await closed("bewaren"))).toEqual([null, null, "blijvend_bewaren"]);
  });

  it("keeps what was filled before, and counts from a brondatum that is there", async () => {
    const zaak = await closed("afgehandeld", (open) =>
      proef.beheer.patch(open, {
        startdatumBewaartermijn: "2020-01-01",
        archiefnominatie: "blijvend_bewaren",
      }),
    );
    expect(await archief(zaak)).toEqual(["2020-01-01", "2025-01-01", "blijvend_bewaren"]);
  });

  it("follows another resultaat that the closed zaak gets", async () => {
    const zaak = await closed("afgehandeld");
    const { body } = await proef.beheer.get(zaak);
    expect((await proef.beheer.delete(String(body["resultaat"]))).status).toBe(204);
    const resultaattype = type.resultaattypen["termijn"];
    await proef.beheer.make(`${ZAKEN}/resultaten`, { zaak, resultaattype });
    expect(await archief(zaak)).toEqual(["2027-02-01", "2032-02-01", "vernietigen"]);
  });

  it("is empty as long as the zaak is open", async () => {
    const { url } = await makeZaak(proef.beheer, type.zaaktype);
    await eigenschap(url, "20270101");
    expect(await archief(url)).toEqual(NIETS);
  });
});
