import { beforeEach, describe, expect, test } from "vitest";
import { ZAKEN } from "../../../demo/bron/proef/opstelling.ts";
import { gegevensWijzigen } from "./gegevens-wijzigen";
import { gegevensWijzigenSchema } from "./gegevens-wijzigen.schema";
import type { ZaakPlek } from "../get-verbinding";
import { ALLE_SCOPES, startProefbron, type Als, type Proefbron } from "../proefbron.test-helper";

const SELECTIELIJSTKLASSE =
  "https://selectielijst.openzaak.nl/api/v1/resultaten/cc5ae4e3-a9e6-4386-bcee-46be4986a829";
const PROCESSOBJECT = { datumkenmerk: "einde", identificatie: "1", objecttype: "Pand", registratie: "BAG" };

let bron: Proefbron;
let plek: ZaakPlek;
const wijzig = (velden: object, gezien: object = {}, rol?: "raadpleger") =>
  gegevensWijzigen(
    bron.medewerker(rol),
    plek,
    gegevensWijzigenSchema.parse({ velden, gezien, reden: "Op verzoek" }),
  );

describe.each<Als>(["openzaak-1.30", "zgw-1.7", "zgw-1.4"])("a source as %s", (als) => {
  beforeEach(async () => {
    bron = await startProefbron({ als });
    plek = await bron.createZaak();
    await bron.tel();
  });

  test("keeps every field that is typed, and nothing else", async () => {
    const voor = await bron.getZaak(plek);
    await wijzig({
      omschrijving: " Dakkapel achter ",
      toelichting: "Met uitbouw",
      startdatum: "2026-01-06",
      einddatumGepland: "",
      uiterlijkeEinddatumAfdoening: "2026-03-03",
      publicatiedatum: "2026-02-01",
      vertrouwelijkheidaanduiding: "intern",
      betalingsindicatie: "geheel",
      laatsteBetaaldatum: "2026-01-20",
      opdrachtgevendeOrganisatie: "000000012",
      zaakgeometrie: "52.0907, 5.1214",
      archiefnominatie: "vernietigen",
      archiefactiedatum: "2036-01-01",
      startdatumBewaartermijn: "2026-01-01",
      selectielijstklasse: SELECTIELIJSTKLASSE,
      processobjectaard: "Bouwwerk",
      processobject: PROCESSOBJECT,
      registratiedatum: "2026-01-04",
      productenOfDiensten: ["https://example.com/product/1"],
      verantwoordelijkeOrganisatie: "000000012",
    });
    const na = await bron.getZaak(plek);
    expect(na).toMatchObject({
      omschrijving: "Dakkapel achter",
      toelichting: "Met uitbouw",
      startdatum: "2026-01-06",
      einddatumGepland: null,
      uiterlijkeEinddatumAfdoening: "2026-03-03",
      publicatiedatum: "2026-02-01",
      vertrouwelijkheidaanduiding: "intern",
      betalingsindicatie: "geheel",
      laatsteBetaaldatum: expect.stringMatching(/^2026-01-20/) as string,
      opdrachtgevendeOrganisatie: "000000012",
      zaakgeometrie: { type: "Point", coordinates: [5.1214, 52.0907] },
      archiefnominatie: "vernietigen",
      archiefactiedatum: "2036-01-01",
      startdatumBewaartermijn: "2026-01-01",
      selectielijstklasse: SELECTIELIJSTKLASSE,
      processobjectaard: "Bouwwerk",
      processobject: PROCESSOBJECT,
      registratiedatum: "2026-01-04",
      productenOfDiensten: ["https://example.com/product/1"],
      verantwoordelijkeOrganisatie: "000000012",
      // not in the form
      identificatie: voor["identificatie"],
      zaaktype: voor["zaaktype"],
      status: voor["status"],
    });
    expect(await bron.tel()).toEqual([`PATCH ${ZAKEN}/zaken/:uuid`]);
    const { text } = await bron.beheer.get(`${ZAKEN}/zaken/${plek.uuid}/audittrail`);
    expect(text).toContain("Op verzoek");
  });

  test("never over what someone else changed meanwhile", async () => {
    await bron.beheer.patch(`${ZAKEN}/zaken/${plek.uuid}`, { omschrijving: "Van een ander" });
    await expect(wijzig({ omschrijving: "Van mij" }, { omschrijving: "Dakkapel" })).rejects.toMatchObject({
      soort: "gewijzigd",
      vervolg: { verschillen: [{ veld: "omschrijving", gezien: "Dakkapel", nu: "Van een ander" }] },
    });
    await wijzig({ omschrijving: "Van mij" }, { omschrijving: "Van een ander" });
    expect((await bron.getZaak(plek))["omschrijving"]).toBe("Van mij");
  });
});

describe("refused before anything is written", () => {
  test("a raadpleger, and who lacks the scope", async () => {
    bron = await startProefbron();
    plek = await bron.createZaak();
    await expect(wijzig({ omschrijving: "x" }, {}, "raadpleger")).rejects.toMatchObject({
      soort: "geen-recht",
    });
    bron = await startProefbron({ scopes: ["zaken.lezen"] });
    plek = await bron.createZaak();
    await bron.tel();
    await expect(wijzig({ omschrijving: "x" })).rejects.toMatchObject({ soort: "geen-recht" });
    expect(await bron.tel()).toEqual([]);
  });

  test("a closed zaak without zaken.geforceerd-bijwerken", async () => {
    bron = await startProefbron({ scopes: ALLE_SCOPES.filter((scope) => !scope.includes("geforceerd")) });
    plek = await bron.createZaak();
    const zaak = await bron.getZaak(plek);
    const { resultaattypen, statustypen } = bron.type;
    await bron.beheer.make(`${ZAKEN}/resultaten`, {
      zaak: zaak["url"],
      resultaattype: resultaattypen.verleend,
    });
    const datumStatusGezet = "2026-01-06T09:00:00+01:00";
    const eind = { zaak: zaak["url"], statustype: statustypen.at(-1), datumStatusGezet };
    await bron.beheer.make(`${ZAKEN}/statussen`, eind);
    await expect(wijzig({ toelichting: "x" })).rejects.toMatchObject({ soort: "geen-recht" });
  });

  test.each<[object, string]>([
    [{ betalingsindicatie: "nvt", laatsteBetaaldatum: "2026-01-20" }, "velden.betalingsindicatie"], // zrc-014
    [{ uiterlijkeEinddatumAfdoening: "2026-01-01" }, "velden.uiterlijkeEinddatumAfdoening"],
    [{ einddatumGepland: "2026-01-01" }, "velden.einddatumGepland"],
    [{ productenOfDiensten: ["https://example.com/product/9"] }, "velden.productenOfDiensten"], // zrc-015
    [{ archiefstatus: "gearchiveerd" }, "velden.archiefstatus"], // zrc-022
  ])("%o, on its field", async (velden, veld) => {
    bron = await startProefbron();
    plek = await bron.createZaak();
    await bron.tel();
    await expect(wijzig(velden)).rejects.toMatchObject({
      soort: "invoer",
      velden: { [veld]: expect.any(String) as string },
    });
    expect(await bron.tel()).toEqual([]);
  });

  test.each([
    [{}, "velden"],
    [{ omschrijving: "x".repeat(81) }, "velden.omschrijving"],
    [{ startdatum: "" }, "velden.startdatum"],
    [{ startdatum: "2026-02-30" }, "velden.startdatum"],
    [{ opdrachtgevendeOrganisatie: "123456789" }, "velden.opdrachtgevendeOrganisatie"],
    [{ zaakgeometrie: "ergens" }, "velden.zaakgeometrie"],
    [{ zaakgeometrie: "95.0, 5.0" }, "velden.zaakgeometrie"],
    [{ communicatiekanaal: "balie" }, "velden.communicatiekanaal"],
    [{ zaaktype: "https://elders/zaaktypen/1" }, "velden"], // not a field of the form
    [{ einddatum: "2026-02-01" }, "velden"],
  ])("%o is no input", (velden, pad) => {
    const gelezen = gegevensWijzigenSchema.safeParse({ velden, gezien: {}, reden: "Op verzoek" });
    expect(new Set(gelezen.error?.issues.map(({ path }) => path.join(".")))).toEqual(new Set([pad]));
  });

  test("without a reden", () => {
    const gelezen = gegevensWijzigenSchema.safeParse({
      velden: { omschrijving: "x" },
      gezien: {},
      reden: " ",
    });
    expect(gelezen.error?.issues[0]?.path).toEqual(["reden"]);
  });
});
