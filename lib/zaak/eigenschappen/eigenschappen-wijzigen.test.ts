import { beforeEach, describe, expect, test } from "vitest";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { toUuid } from "@/lib/zgw";
import { textAt } from "../../../demo/bron/proef/client.ts";
import { ZAKEN } from "../../../demo/bron/proef/opstelling.ts";
import type { ZaakPlek } from "../get-verbinding";
import { ALLE_SCOPES, startProefbron, type Als, type Proefbron } from "../proefbron.test-helper";
import { getEigenschappenFormulier } from "./get-eigenschappen-formulier";
import { eigenschappenWijzigen } from "./eigenschappen-wijzigen";

type Naam = keyof Proefbron["type"]["eigenschappen"];

describe.each<Als>(["openzaak-1.30", "zgw-1.7", "zgw-1.4"])("eigenschappen at a source as %s", (als) => {
  let bron: Proefbron;
  let zaak: ZaakPlek & { url: string };
  beforeEach(async () => {
    bron = await startProefbron({ als });
    zaak = await bron.createZaak();
  });
  const pad = () => `${ZAKEN}/zaken/${zaak.uuid}/zaakeigenschappen`;
  const id = (naam: Naam) => toUuid(bron.type.eigenschappen[naam]);
  const maak = (naam: Naam, waarde: string) =>
    bron.beheer.make(pad(), { zaak: zaak.url, eigenschap: bron.type.eigenschappen[naam], waarde });
  const lees = async (): Promise<string[]> => {
    const { body } = await bron.beheer.get(pad());
    return (body as unknown as object[])
      .map((een) => `${textAt(een, "naam")}=${textAt(een, "waarde")}`)
      .sort();
  };
  const wijzig = async (waarden: Partial<Record<Naam, readonly string[]>>, formulier = formulierVan()) => {
    const { gezien } = await formulier;
    const namen = Object.keys(waarden) as Naam[];
    await eigenschappenWijzigen(bron.medewerker(), zaak, {
      eigenschappen: Object.fromEntries(namen.map((naam) => [id(naam), [...(waarden[naam] ?? [])]])),
      gezien: Object.fromEntries(namen.map((naam) => [id(naam), gezien[id(naam)] ?? []])),
      reden: "Gebeld met de aanvrager",
    });
  };
  const formulierVan = () => getEigenschappenFormulier(bron.medewerker(), zaak);
  const vang = async (doe: Promise<unknown>): Promise<PortaalFout> => {
    const fout: unknown = await doe.catch((fout: unknown) => fout);
    if (fout instanceof PortaalFout) return fout;
    throw new Error(`not a PortaalFout: ${String(fout)}`);
  };

  test("the form has every eigenschap of the zaaktype, with its values as an input takes them", async () => {
    await maak("bouwdatum", "20260401");
    await maak("percelen", "A 12");
    await maak("percelen", "A 13");
    const { velden, waarden } = await formulierVan();
    expect(velden.map(({ naam }) => naam)).toEqual(["bedrag", "bouwdatum", "moment", "percelen", "soort"]);
    expect(velden.find(({ naam }) => naam === "bouwdatum")?.nodigBij).toBe("Afgehandeld");
    expect(waarden[id("bouwdatum")]).toEqual(["2026-04-01"]);
    expect(waarden[id("percelen")]?.toSorted()).toEqual(["A 12", "A 13"]);
    expect(waarden[id("soort")]).toEqual([""]);
  });

  test("fills in, changes and empties, each with one call, the reden in the audit trail", async () => {
    await maak("bouwdatum", "20260401");
    await maak("soort", "dakkapel");
    await maak("bedrag", "10");
    await bron.tel();
    await wijzig({ bouwdatum: ["2026-05-02"], soort: [], moment: ["2026-04-01T09:30"] });
    expect(await lees()).toEqual(["bedrag=10", "bouwdatum=20260502", "moment=20260401093000"]);
    expect((await bron.tel()).map((regel) => regel.split(" ")[0]).sort()).toEqual([
      "DELETE",
      "PATCH",
      "POST",
    ]);
    const { body } = await bron.beheer.get(`${ZAKEN}/zaken/${zaak.uuid}/audittrail`);
    const redenen = (body as unknown as { resource: string; toelichting: string }[])
      .filter(({ resource }) => resource === "zaakeigenschap")
      .map(({ toelichting }) => toelichting);
    expect(redenen.filter((reden) => reden === "Gebeld met de aanvrager")).toHaveLength(3);
  });

  test("of several values only those that differ are written", async () => {
    for (const waarde of ["A 12", "A 13", "A 14"]) await maak("percelen", waarde);
    await bron.tel();
    await wijzig({ percelen: ["A 14", "B 1"] });
    expect(await lees()).toEqual(["percelen=A 14", "percelen=B 1"]);
    expect((await bron.tel()).map((regel) => regel.split(" ")[0]).sort()).toEqual(["DELETE", "PATCH"]);
  });

  test("what is not right lands on its own input, and nothing is written", async () => {
    await bron.tel();
    const fout = await vang(
      wijzig({ bedrag: ["tien"], percelen: ["A", "B", "C", "D"], soort: ["dakkapel"] }),
    );
    expect(fout.soort).toBe("invoer");
    expect(Object.keys(fout.velden).sort()).toEqual(
      [`eigenschappen.${id("bedrag")}.0`, `eigenschappen.${id("percelen")}.3`].sort(),
    );
    const vreemd = eigenschappenWijzigen(bron.medewerker(), zaak, {
      eigenschappen: { [crypto.randomUUID()]: ["x"] },
      gezien: {},
      reden: "x",
    });
    expect((await vang(vreemd)).message).toMatch(/hoort niet bij het zaaktype/);
    expect(await bron.tel()).toEqual([]);
  });

  test("what the source refuses of a value lands on its input", async () => {
    const invalidParams = [{ name: "waarde", code: "invalid", reason: "Te groot." }];
    const problem = { code: "invalid", invalidParams };
    await bron.stoor({ methode: "POST", pad: "/zaakeigenschappen$", status: 400, problem });
    const fout = await vang(wijzig({ bedrag: ["10"] }));
    expect(fout.velden).toEqual({ [`eigenschappen.${id("bedrag")}.0`]: "Te groot." });
  });

  test("changed meanwhile: both values with who and when; what is the same already is no conflict", async () => {
    const eerst = await maak("bouwdatum", "20260401");
    await maak("bedrag", "10");
    const formulier = formulierVan();
    await formulier;
    await bron.beheer.call("PATCH", eerst.url, { waarde: "20260601" });
    const fout = await vang(wijzig({ bouwdatum: ["2026-05-02"], bedrag: ["20"] }, formulier));
    expect(fout.soort).toBe("gewijzigd");
    expect(fout.vervolg.verschillen).toMatchObject([
      { naam: "bouwdatum", gezien: "1 apr 2026", nu: "1 jun 2026", door: "Jasmijn de Boer" },
    ]);
    expect(await lees()).toEqual(["bedrag=10", "bouwdatum=20260601"]);
    await wijzig({ bouwdatum: ["2026-06-01"], bedrag: ["20"] }, formulier);
    expect(await lees()).toEqual(["bedrag=20", "bouwdatum=20260601"]);
  });

  test.each([
    ["POST", "/zaakeigenschappen$", { moment: ["2026-04-01T09:30"] }, ["bedrag=10", "moment=20260401093000"]],
    ["PATCH", "/zaakeigenschappen/", { bedrag: ["20"] }, ["bedrag=20"]],
    ["DELETE", "/zaakeigenschappen/", { bedrag: [] }, []],
  ] as const)("a %s that timed out after it was done is done once", async (methode, waar, waarden, staat) => {
    await maak("bedrag", "10");
    await bron.stoor({ methode, pad: waar, naVerwerken: true, hang: true, keer: 1 });
    await wijzig(waarden);
    expect(await lees()).toEqual(staat);
    expect(await bron.tel()).toHaveLength(1);
  });

  test("half done says how far it came, and is finished by pressing again", async () => {
    await maak("bedrag", "10");
    const waarden = { bedrag: ["20"], moment: ["2026-04-01T09:30"], soort: ["aanbouw"] };
    await bron.stoor({ methode: "POST", pad: "/zaakeigenschappen$", status: 503 });
    const fout = await vang(wijzig(waarden));
    expect(fout.soort).toBe("half");
    expect(fout.vervolg.stappen).toEqual([
      { naam: "bedrag is gewijzigd", staat: "gedaan" },
      { naam: "moment is ingevuld", staat: "mislukt" },
      { naam: "soort is ingevuld", staat: "niet gedaan" },
    ]);
    await bron.herstel();
    await bron.tel();
    await wijzig(waarden);
    expect(await lees()).toEqual(["bedrag=20", "moment=20260401093000", "soort=aanbouw"]);
    expect(await bron.tel()).toHaveLength(2);
  });
});

test("without the right nothing is read or written, and a closed zaak asks for more", async () => {
  const scopes = ALLE_SCOPES.filter((scope) => !/bijwerken/.test(scope));
  const bron = await startProefbron({ scopes });
  const zaak = await bron.createZaak();
  const fout = await getEigenschappenFormulier(bron.medewerker(), zaak).catch((een: unknown) => een);
  expect(fout).toMatchObject({ soort: "geen-recht" });
  const raadpleger = eigenschappenWijzigen(bron.medewerker("raadpleger"), zaak, {
    eigenschappen: { [toUuid(bron.type.eigenschappen.soort)]: ["dakkapel"] },
    gezien: {},
    reden: "x",
  });
  await expect(raadpleger).rejects.toMatchObject({ soort: "geen-recht" });
  expect(await bron.tel()).toEqual([]);
});
