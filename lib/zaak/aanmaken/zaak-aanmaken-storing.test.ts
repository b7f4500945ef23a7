import { describe, expect, test } from "vitest";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { startProefbron, type Als, type Proefbron } from "../proefbron.test-helper";
import { listEigenschappen, listZaken, toInzending, vulIn } from "./aanmaken.test-helper";
import { zaakAanmaken } from "./zaak-aanmaken";
import type { ZaakAanmaken } from "./zaak-formulier.schema";

const SOORTEN: Als[] = ["openzaak-1.30", "zgw-1.7", "zgw-1.4"];
const MAKEN = "/zaak_registreren$|/api/v1/zaken$";

async function mislukt(bron: Proefbron, inzending: ZaakAanmaken): Promise<PortaalFout> {
  const fout: unknown = await zaakAanmaken(bron.medewerker(), {}, inzending).catch((reden: unknown) => reden);
  if (fout instanceof PortaalFout) return fout;
  throw new Error("this had to fail with a PortaalFout", { cause: fout });
}

describe.each<Als>(["openzaak-1.30", "zgw-1.7"])("on a source like %s, that reserves numbers", (als) => {
  test("an answer that is lost after the zaak was made costs nothing: it is found back and gone on with", async () => {
    const bron = await startProefbron({ als, timeoutSeconden: 1 });
    await bron.stoor({ methode: "POST", pad: MAKEN, naVerwerken: true, hang: true, keer: 1 });
    const nieuw = await zaakAanmaken(bron.medewerker(), {}, toInzending(bron, await vulIn(bron)));
    expect(await listZaken(bron)).toHaveLength(1);
    expect(await bron.list("rollen", nieuw)).toHaveLength(3);
    expect(await listEigenschappen(bron, nieuw)).toHaveLength(4);
    expect(await bron.list("statussen", nieuw)).toHaveLength(1);
  });

  test("without any answer it says that it does not know, and a second try with the number makes one zaak", async () => {
    const bron = await startProefbron({ als });
    const velden = await vulIn(bron);
    await bron.stoor({ methode: "POST", pad: MAKEN, verbreek: true, keer: 1 });
    const fout = await mislukt(bron, toInzending(bron, velden));
    expect(fout.soort).toBe("onzeker");
    const { zaaknummer = "", onzeker } = fout.vervolg.gemaakt ?? {};
    expect({ onzeker, zaaknummer }).toEqual({
      onzeker: "ja",
      zaaknummer: expect.stringMatching(/^ZAAK-/) as string,
    });
    const opnieuw = toInzending(bron, velden, { zaaknummer, onzeker: true });
    expect(await zaakAanmaken(bron.medewerker(), {}, opnieuw)).toMatchObject({ identificatie: zaaknummer });
    expect(await zaakAanmaken(bron.medewerker(), {}, opnieuw)).toMatchObject({ identificatie: zaaknummer });
    expect(await listZaken(bron)).toHaveLength(1);
  });
});

describe("on a source like zgw-1.4, that reserves no numbers", () => {
  test("a zaak that may be the one is asked about; the answer finishes it, without a second one", async () => {
    const bron = await startProefbron({ als: "zgw-1.4", timeoutSeconden: 1 });
    const velden = await vulIn(bron);
    await bron.stoor({ methode: "POST", pad: MAKEN, naVerwerken: true, hang: true, keer: 1 });
    const fout = await mislukt(bron, toInzending(bron, velden));
    expect(fout.soort).toBe("onzeker");
    const [zaak] = await listZaken(bron);
    const mogelijk = fout.vervolg.gemaakt?.["mogelijk"] ?? "";
    expect(zaak).toMatchObject({ uuid: mogelijk });
    const nogEens = await mislukt(bron, toInzending(bron, velden, { onzeker: true }));
    expect(nogEens.vervolg.gemaakt?.["mogelijk"]).toBe(mogelijk);
    const nieuw = await zaakAanmaken(bron.medewerker(), {}, toInzending(bron, velden, { zaak: mogelijk }));
    expect(nieuw.uuid).toBe(mogelijk);
    expect(await listZaken(bron)).toHaveLength(1);
    expect(await bron.list("rollen", nieuw)).toHaveLength(3);
    expect(await bron.list("statussen", nieuw)).toHaveLength(1);
  });

  test("one that is somebody else's stays what it is", async () => {
    const bron = await startProefbron({ als: "zgw-1.4" });
    const velden = await vulIn(bron);
    const ander = await bron.createZaak({
      omschrijving: velden.omschrijving,
      toelichting: velden.toelichting,
    });
    const onzeker = toInzending(bron, velden, { onzeker: true });
    expect((await mislukt(bron, onzeker)).vervolg.gemaakt?.["mogelijk"]).toBe(ander.uuid);
    const nieuw = await zaakAanmaken(bron.medewerker(), {}, { ...onzeker, nietDeze: [ander.uuid] });
    expect(nieuw.uuid).not.toBe(ander.uuid);
    expect(await bron.list("rollen", ander)).toEqual([]);
  });

  test("without any answer and without a zaak it says so", async () => {
    const bron = await startProefbron({ als: "zgw-1.4" });
    await bron.stoor({ methode: "POST", pad: MAKEN, verbreek: true, keer: 1 });
    const fout = await mislukt(bron, toInzending(bron, await vulIn(bron)));
    expect(fout).toMatchObject({ soort: "onzeker", vervolg: { gemaakt: { onzeker: "ja" } } });
    expect(await listZaken(bron)).toEqual([]);
  });
});

describe.each(SOORTEN)("half made on a source like %s", (als) => {
  test("it says how far it came; finishing does only what is missing", async () => {
    const bron = await startProefbron({ als });
    const velden = await vulIn(bron);
    await bron.stoor({ methode: "POST", pad: "/zaakeigenschappen$", status: 503, keer: 1 });
    const fout = await mislukt(bron, toInzending(bron, velden));
    expect(fout.soort).toBe("half");
    const { zaak = "", zaaknummer = "", ongedaan } = fout.vervolg.gemaakt ?? {};
    expect(ongedaan).toBe("ja");
    const staten = fout.vervolg.stappen?.map(({ naam, staat }) => `${naam}: ${staat}`);
    expect(staten?.[0]).toBe("De zaak is aangemaakt: gedaan");
    expect(staten).toContain("bedrag is ingevuld: mislukt");
    expect(staten).toContain("soort is ingevuld: niet gedaan");
    await bron.tel();
    const nieuw = await zaakAanmaken(bron.medewerker(), {}, toInzending(bron, velden, { zaak, zaaknummer }));
    const verstuurd = await bron.tel();
    expect(nieuw.uuid).toBe(zaak);
    expect(verstuurd.filter((regel) => regel.endsWith("zaakeigenschappen"))).toHaveLength(4);
    expect(verstuurd.filter((regel) => !/zaakeigenschappen|statussen/.test(regel))).toEqual([]);
    expect(await bron.list("rollen", nieuw)).toHaveLength(3);
    expect(await listEigenschappen(bron, nieuw)).toHaveLength(4);
    expect(await bron.list("statussen", nieuw)).toHaveLength(1);
    expect(await listZaken(bron)).toHaveLength(1);
  });

  test("what the source refuses of an eigenschap lands on its input, and can be corrected", async () => {
    const bron = await startProefbron({ als });
    const velden = await vulIn(bron);
    const reason = "Te hoog.";
    const invalidParams = [{ name: "waarde", code: "invalid", reason }];
    const problem = { code: "invalid", invalidParams };
    await bron.stoor({ methode: "POST", pad: "/zaakeigenschappen$", status: 400, problem, keer: 1 });
    const fout = await mislukt(bron, toInzending(bron, velden));
    const [veld = ""] = Object.keys(fout.velden);
    expect(fout).toMatchObject({ soort: "half", velden: { [veld]: reason } });
    const [, uuid = ""] = veld.split(".");
    const verbeterd = { ...velden, eigenschappen: { ...velden.eigenschappen, [uuid]: ["900"] } };
    const { zaak = "" } = fout.vervolg.gemaakt ?? {};
    const nieuw = await zaakAanmaken(bron.medewerker(), {}, toInzending(bron, verbeterd, { zaak }));
    expect(await listEigenschappen(bron, nieuw)).toContain("bedrag: 900");
  });

  test("what is in the zaak already is never changed from the form", async () => {
    const bron = await startProefbron({ als });
    const velden = await vulIn(bron);
    await bron.stoor({ methode: "POST", pad: "/zaakeigenschappen$", status: 503, keer: 1 });
    const { zaak = "" } = (await mislukt(bron, toInzending(bron, velden))).vervolg.gemaakt ?? {};
    await bron.tel();
    const anders = toInzending(bron, { ...velden, omschrijving: "Iets anders" }, { zaak });
    expect(await mislukt(bron, anders)).toMatchObject({
      soort: "invoer",
      velden: { omschrijving: expect.stringContaining("Dakkapel Lindelaan 12") as string },
      vervolg: { gemaakt: { zaak } },
    });
    expect(await bron.tel()).toEqual([]);
  });
});

test("a step of which the answer was lost is not done twice", async () => {
  const bron = await startProefbron({ als: "zgw-1.7", timeoutSeconden: 1 });
  for (const pad of ["/rollen$", "/zaakeigenschappen$", "/statussen$"])
    await bron.stoor({ methode: "POST", pad, naVerwerken: true, hang: true, keer: 1 });
  const nieuw = await zaakAanmaken(bron.medewerker(), {}, toInzending(bron, await vulIn(bron)));
  expect(await bron.list("rollen", nieuw)).toHaveLength(3);
  expect(await listEigenschappen(bron, nieuw)).toHaveLength(4);
  expect(await bron.list("statussen", nieuw)).toHaveLength(1);
});
