import { describe, expect, test } from "vitest";
import { ZAKEN } from "../../../demo/bron/proef/opstelling.ts";
import { getAfsluitControle } from "./get-afsluit-controle";
import { startProefbron, type Als, type Proefbron } from "../proefbron.test-helper";
import { beperkDocumenten, createBesluit, createDocument } from "../stukken/proefdocumenten.test-helper";
import type { ZaakPlek } from "../get-verbinding";

const SOORTEN: Als[] = ["openzaak-1.30", "zgw-1.7", "zgw-1.4"];

const controleer = (bron: Proefbron, zaak: ZaakPlek) => getAfsluitControle(bron.medewerker(), zaak);
const bevinding = async (bron: Proefbron, zaak: ZaakPlek, soort: string) =>
  (await controleer(bron, zaak)).bevindingen.filter((gevonden) => gevonden.soort === soort);
const keuze = async (bron: Proefbron, zaak: ZaakPlek, omschrijving: string) =>
  (await controleer(bron, zaak)).resultaattypen.find((gevonden) => gevonden.omschrijving === omschrijving);

describe.each(SOORTEN)("%s", (als) => {
  const streng = als === "openzaak-1.30";
  const ernst = streng ? "blokkeert" : "waarschuwing";

  test("an ordinary zaak: nothing in the way, and what the initiator will be told", async () => {
    const bron = await startProefbron({ als });
    const zaak = await bron.createZaak();
    await bron.tel();
    const controle = await controleer(bron, zaak);
    expect(controle.bevindingen.filter((gevonden) => gevonden.ernst === "blokkeert")).toEqual([]);
    expect(controle.eindstatus).toEqual({
      omschrijving: "Afgehandeld",
      statustekst: "Uw aanvraag is nu: afgehandeld.",
      informeren: true,
    });
    expect(controle.resultaat).toBeNull();
    expect((await bron.tel()).filter((regel) => !regel.endsWith("_zoek"))).toEqual([]);
  });

  test("open deelzaken, with where they are", async () => {
    const bron = await startProefbron({ als });
    const zaak = await bron.createZaak();
    const deel = { zaaktype: bron.type.deelzaaktype, omschrijving: "Advies welstand", hoofdzaak: zaak.url };
    const deelzaak = await bron.createDeelzaak(deel);
    expect(await bevinding(bron, zaak, "deelzaken")).toMatchObject([
      {
        ernst,
        titel: "Er is 1 open deelzaak",
        punten: [{ naam: "Advies welstand", href: `/zaken/${bron.bronId}/${deelzaak.uuid}` }],
      },
    ]);
  });

  test("documents: locked, and without gebruiksrecht", async () => {
    const bron = await startProefbron({ als });
    const zaak = await bron.createZaak();
    const url = await createDocument(bron, zaak.url, { titel: "Tekening", indicatieGebruiksrecht: false });
    expect(await bevinding(bron, zaak, "documenten")).toMatchObject([{ ernst: "goed" }]);
    await bron.beheer.post(`${url}/lock`, {});
    await createDocument(bron, zaak.url, { titel: "Aanvraag" });
    expect(await bevinding(bron, zaak, "vergrendeld")).toMatchObject([
      { ernst, punten: [{ naam: "Tekening" }] },
    ]);
    expect(await bevinding(bron, zaak, "gebruiksrecht")).toMatchObject([
      { ernst: "blokkeert", punten: [{ naam: "Aanvraag", uuid: expect.any(String) as string }] },
    ]);
  });

  test("what is required and not filled in", async () => {
    const bron = await startProefbron({ als });
    const zaak = await bron.createZaak();
    expect(await bevinding(bron, zaak, "eigenschappen")).toMatchObject([
      { ernst: "waarschuwing", punten: [{ naam: "bouwdatum: De bouwdatum van de aanvraag" }] },
    ]);
    await bron.beheer.make(`${ZAKEN}/zaken/${zaak.uuid}/zaakeigenschappen`, {
      zaak: zaak.url,
      eigenschap: bron.type.eigenschappen.bouwdatum,
      waarde: "20260201",
    });
    expect(await bevinding(bron, zaak, "eigenschappen")).toMatchObject([{ ernst: "goed" }]);
    expect(await keuze(bron, zaak, "Op bouwdatum")).toMatchObject({
      archiefNu: "Archiefactiedatum: vrijdag 1 februari 2036.",
    });
  });

  test("a resultaat that needs a besluit", async () => {
    const bron = await startProefbron({ als });
    const zaak = await bron.createZaak();
    const zonder = await keuze(bron, zaak, "Verleend met besluit");
    expect(zonder?.archiefNu).toBe(
      "De archiefactiedatum kan nu niet worden bepaald. De zaak heeft nog geen besluit.",
    );
    if (streng) expect(zonder?.beletsel).toMatch(/geen besluit/);
    else expect(zonder).toMatchObject({ waarschuwingen: [expect.stringMatching(/geen besluit/) as string] });
    await createBesluit(bron, zaak.url, { ingangsdatum: "2026-01-19" });
    expect(await keuze(bron, zaak, "Verleend met besluit")).toMatchObject({
      archiefNu: "Archiefactiedatum: zaterdag 19 januari 2036.",
      waarschuwingen: [],
    });
  });
});

test("which resultaten are those of a zaak that was broken off", async () => {
  const bron = await startProefbron();
  const zaak = await bron.createZaak();
  const { resultaattypen } = await controleer(bron, zaak);
  expect(resultaattypen.filter(({ afbreken }) => afbreken).map(({ omschrijving }) => omschrijving)).toEqual([
    "Ingetrokken",
  ]);
});

describe("what cannot be checked is said, never passed", () => {
  const nietGecontroleerd = [{ ernst: "niet gecontroleerd" }];

  test("the Documenten API is down, or gives no right", async () => {
    const bron = await startProefbron({ timeoutSeconden: 1 });
    const zaak = await bron.createZaak();
    await bron.stoor({ pad: "/documenten/api/v1/enkelvoudig", status: 500 });
    expect(await bevinding(bron, zaak, "documenten")).toMatchObject(nietGecontroleerd);
    const ander = await startProefbron();
    await beperkDocumenten(ander, undefined);
    expect(await bevinding(ander, await ander.createZaak(), "documenten")).toMatchObject(nietGecontroleerd);
  });

  test.each(SOORTEN)("%s: documents that this profiel may not see", async (als) => {
    const bron = await startProefbron({ als });
    const zaak = await bron.createZaak();
    await createDocument(bron, zaak.url, { vertrouwelijkheidaanduiding: "zeer_geheim" });
    await beperkDocumenten(bron, "openbaar");
    expect(await bevinding(bron, zaak, "documenten")).toMatchObject([
      { ernst: "niet gecontroleerd", uitleg: expect.stringMatching(/^1 document van/) as string },
    ]);
  });

  test("a deelzaak that this profiel may not see", async () => {
    for (const als of SOORTEN) {
      const bron = await startProefbron({ als, max: "openbaar" });
      const zaak = await bron.createZaak();
      await bron.createDeelzaak({ hoofdzaak: zaak.url, vertrouwelijkheidaanduiding: "geheim" });
      expect(await bevinding(bron, zaak, "deelzaken")).toMatchObject([
        { ernst: "niet gecontroleerd", uitleg: "Uw profiel mag 1 deelzaak niet zien." },
      ]);
    }
  });

  test("the Besluiten API is down", async () => {
    const bron = await startProefbron({ timeoutSeconden: 1 });
    const zaak = await bron.createZaak();
    await bron.stoor({ pad: "/besluiten/api/v1/besluiten", status: 500 });
    const gekozen = await keuze(bron, zaak, "Verleend met besluit");
    expect(gekozen?.beletsel).toBeUndefined();
    expect(gekozen?.archiefNu).toMatch(/^Niet gecontroleerd/);
  });

  test("a bron that has neither API", async () => {
    const bron = await startProefbron({ alleenZaken: true });
    const zaak = await bron.createZaak();
    expect(await bevinding(bron, zaak, "documenten")).toMatchObject(nietGecontroleerd);
    expect((await keuze(bron, zaak, "Verleend met besluit"))?.archiefNu).toMatch(/^Niet gecontroleerd/);
  });
});

test("a raadpleger gets no check at all", async () => {
  const bron = await startProefbron();
  const zaak = await bron.createZaak();
  const poging = getAfsluitControle(bron.medewerker("raadpleger"), zaak);
  await expect(poging).rejects.toMatchObject({ soort: "geen-recht" });
});

test("the number of calls does not grow with what the zaak has", async () => {
  const bron = await startProefbron({ als: "zgw-1.7" });
  const [klein, groot] = [await bron.createZaak(), await bron.createZaak()];
  for (let keer = 0; keer < 12; keer++) {
    await createDocument(bron, groot.url, { indicatieGebruiksrecht: false });
    await bron.createDeelzaak({ hoofdzaak: groot.url });
  }
  await controleer(bron, klein);
  const tel = async (zaak: ZaakPlek) => {
    await bron.telAlles();
    await controleer(bron, zaak);
    return (await bron.telAlles()).length;
  };
  expect(await tel(groot)).toBe(await tel(klein));
});
