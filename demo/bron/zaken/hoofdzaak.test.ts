import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, listAt } from "../proef/client.ts";
import { makeCatalogus, makeZaak, startOpstelling, type Opstelling } from "../proef/opstelling.ts";
import {
  archiefVan,
  makeArchiefType,
  makeMetResultaat,
  sluit,
  zetStatus,
  type ArchiefType,
} from "./archief.test-helper.ts";
import { alleenOpenZaak } from "../proef/vragen.ts";
import { isOpenZaak } from "../proef/vreemde-bron.ts";

let proef: Opstelling;
let deel: ArchiefType;
let hoofd: ArchiefType;

beforeAll(async () => {
  proef = await startOpstelling();
  const catalogus = await makeCatalogus(proef.beheer, "HOOFD");
  deel = await makeArchiefType(proef.beheer, catalogus, "deel", { hoofdzaak: {}, afgehandeld: {} });
  hoofd = await makeArchiefType(
    proef.beheer,
    catalogus,
    "hoofd",
    { afgehandeld: { resultaattype: { archiefactietermijn: "P10Y" } } },
    { deelzaaktypen: [deel.zaaktype] },
  );
});
afterAll(() => proef.bron.stop());

const makeHoofd = () => makeMetResultaat(proef.beheer, hoofd, "afgehandeld");
const makeDeel = (hoofdzaak: string, resultaat = "hoofdzaak") =>
  makeMetResultaat(proef.beheer, deel, resultaat, { hoofdzaak });
const archief = (zaak: string) => archiefVan(proef.beheer, zaak);

describe("hoofdzaak and deelzaken", () => {
  it("go one deep: no deelzaak of itself, nor of a deelzaak (zrc-013)", async () => {
    const zaak = await makeHoofd();
    const deelzaak = await makeDeel(zaak);
    const refusal = async (url: string, hoofdzaak: string) =>
      at((await proef.beheer.patch(url, { hoofdzaak })).body, "invalidParams.0");
    expect(await refusal(zaak, zaak)).toMatchObject({ name: "hoofdzaak", code: "self-forbidden" });
    const other = (await makeZaak(proef.beheer, deel.zaaktype)).url;
    expect(await refusal(other, deelzaak)).toMatchObject({ code: "deelzaak-als-hoofdzaak" });
    expect(await refusal(other, other)).toMatchObject({ code: "self-forbidden" });
    expect((await proef.beheer.get(zaak)).body["deelzaken"]).toEqual([deelzaak]);
    expect(at((await proef.beheer.patch(deelzaak, { hoofdzaak: null })).body, "hoofdzaak")).toBeNull();
    expect((await proef.beheer.get(zaak)).body["deelzaken"]).toEqual([]);
  });

  it("of types that belong together", alleenOpenZaak, async () => {
    const wrong = await proef.beheer.patch(await makeHoofd(), { hoofdzaak: await makeHoofd() });
    expect(at(wrong.body, "invalidParams.0")).toMatchObject({ code: "invalid-deelzaaktype" });
  });

  it("close from below, each with its resultaat", alleenOpenZaak, async () => {
    const zaak = await makeHoofd();
    const deelzaak = await makeDeel(zaak);
    expect(await sluit(proef.beheer, hoofd, zaak)).toBe("deelzaken-not-closed");
    expect(await sluit(proef.beheer, deel, deelzaak)).toBe("gezet");
    const { resultaat } = (await proef.beheer.get(deelzaak)).body;
    await proef.beheer.delete(String(resultaat));
    expect(await sluit(proef.beheer, hoofd, zaak)).toBe("deelzaak-resultaat-does-not-exist");
  });

  it("share the brondatum: the deelzaak gets its archive when the hoofdzaak closes, and loses it when that reopens", async () => {
    const zaak = await makeHoofd();
    const [deelzaak, own] = [await makeDeel(zaak), await makeDeel(zaak, "afgehandeld")];
    for (const each of [deelzaak, own]) await sluit(proef.beheer, deel, each, "2026-02-01T12:00:00Z");
    expect(await archief(deelzaak)).toEqual([null, null, null]);
    expect(await archief(own)).toEqual(["2026-02-01", "2031-02-01", "vernietigen"]);
    expect(await sluit(proef.beheer, hoofd, zaak, "2026-03-01T12:00:00Z")).toBe("gezet");
    expect(await archief(zaak)).toEqual(["2026-03-01", "2036-03-01", "vernietigen"]);
    expect(await archief(deelzaak)).toEqual(["2026-03-01", "2031-03-01", "vernietigen"]);
    expect((await archief(own))[0]).toBe("2026-02-01");
    const back = (each: string, moment: string) =>
      zetStatus(proef.beheer, each, each === zaak ? hoofd.ontvangen : deel.ontvangen, moment);
    // A rule of Open Zaak.
    if (isOpenZaak) expect(await back(deelzaak, "2026-03-02T12:00:00Z")).toBe("hoofdzaak-closed");
    expect(await back(zaak, "2026-03-03T12:00:00Z")).toBe("gezet");
    for (const each of [zaak, deelzaak]) expect(await archief(each)).toEqual([null, null, null]);
    expect((await archief(own))[0]).toBe("2026-02-01");
    expect(await back(deelzaak, "2026-03-04T12:00:00Z")).toBe("gezet");
  });

  it("have no archive by a hoofdzaak that is not there", async () => {
    const zaak = await makeMetResultaat(proef.beheer, deel, "hoofdzaak");
    expect(await sluit(proef.beheer, deel, zaak)).toBe("archiefactiedatum-error");
    expect((await proef.beheer.get(zaak)).body["einddatum"]).toBeNull();
  });

  it("go together when the hoofdzaak is deleted (zrc-023)", async () => {
    const zaak = await makeHoofd();
    const deelzaak = await makeDeel(zaak);
    const related = (
      await makeZaak(proef.beheer, hoofd.zaaktype, {
        relevanteAndereZaken: [{ url: deelzaak, aardRelatie: "vervolg" }],
      })
    ).url;
    expect((await proef.beheer.delete(zaak)).status).toBe(204);
    expect((await proef.beheer.get(deelzaak)).status).toBe(404);
    expect(listAt((await proef.beheer.get(related)).body, "relevanteAndereZaken")).toEqual([]);
  });
});
