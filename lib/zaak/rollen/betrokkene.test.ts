import { beforeEach, describe, expect, test } from "vitest";
import { ZAKEN } from "../../../demo/bron/proef/opstelling.ts";
import { getBetrokkeneKeuzes, getBetrokkeneTeWijzigen, getBsn } from "./betrokkene-keuzes";
import { toLegeBetrokkeneRol, type BetrokkeneRol, betrokkeneRolSchema } from "./betrokkene-rol.schema";
import { betrokkeneToevoegen } from "./betrokkene-toevoegen";
import { betrokkeneVerwijderen } from "./betrokkene-verwijderen";
import { toUuid } from "@/lib/zgw";
import { toLegeBetrokkene, type BetrokkeneType } from "./betrokkene.schema";
import { getZaakDetail } from "../get-zaak-detail";
import { startProefbron, type Als, type Proefbron } from "../proefbron.test-helper";
import { voegProefrolToe, type ProefRoltype } from "./proefrollen.test-helper";

const POST = `POST ${ZAKEN}/rollen`;
const BSN = "999990019";

describe.each<Als>(["openzaak-1.30", "zgw-1.7", "zgw-1.4"])("a source as %s", (als) => {
  let bron: Proefbron;
  let zaak: Awaited<ReturnType<Proefbron["createZaak"]>>;
  beforeEach(async () => {
    bron = await startProefbron({ als, timeoutSeconden: 1 });
    zaak = await bron.createZaak();
    await bron.tel();
  });
  const vul = (
    roltype: ProefRoltype,
    soort: BetrokkeneType,
    velden: object,
    rest: Partial<BetrokkeneRol> = {},
  ) =>
    betrokkeneRolSchema.parse({
      ...toLegeBetrokkeneRol(),
      roltype: toUuid(bron.type.roltypen[roltype]),
      betrokkene: { ...toLegeBetrokkene(soort), ...velden },
      ...rest,
    });
  const voegToe = (invoer: BetrokkeneRol) => betrokkeneToevoegen(bron.medewerker(), zaak, invoer);
  const rollen = () => bron.list("rollen", zaak);
  const persoon = () => voegProefrolToe(bron, zaak, "initiator", "natuurlijk_persoon", { inpBsn: BSN });

  test("a persoon with an address, a machtiging and someone to call", async () => {
    await voegToe(
      vul(
        "belanghebbende",
        "natuurlijk_persoon",
        {
          inpBsn: BSN,
          geslachtsnaam: "Berg",
          geboortedatum: "12-3-1984",
          adres: "nederland",
          gorOpenbareRuimteNaam: "Lindelaan",
          aoaHuisnummer: "12",
          wplWoonplaatsNaam: "Voorbeeld",
        },
        {
          indicatieMachtiging: "gemachtigde",
          afwijkendeNaamBetrokkene: "Familie Berg",
          contactpersoon: { naam: "J. Berg", functie: "", emailadres: "j@voorbeeld.nl", telefoonnummer: "" },
        },
      ),
    );
    expect(await rollen()).toMatchObject([
      {
        betrokkeneType: "natuurlijk_persoon",
        roltoelichting: "Belanghebbende",
        indicatieMachtiging: "gemachtigde",
        afwijkendeNaamBetrokkene: "Familie Berg",
        contactpersoonRol: { naam: "J. Berg", emailadres: "j@voorbeeld.nl" },
        betrokkeneIdentificatie: {
          inpBsn: BSN,
          geboortedatum: "1984-03-12",
          verblijfsadres: { gorOpenbareRuimteNaam: "Lindelaan", aoaHuisnummer: 12 },
          subVerblijfBuitenland: null,
        },
      },
    ]);
    expect(await bron.tel()).toEqual([POST]);
  });

  test.each<[BetrokkeneType, object, object]>([
    [
      "natuurlijk_persoon",
      { geslachtsnaam: "Berg", adres: "buitenland", lndLandcode: "5010", lndLandnaam: "België" },
      {},
    ],
    ["niet_natuurlijk_persoon", { statutaireNaam: "Bakkerij BV", innNnpId: "000000012" }, {}],
    ["vestiging", { vestigingsNummer: "000012345678", handelsnaam: "De Bakker\nBrood" }, {}],
    ["medewerker", { identificatie: "pmulder" }, { achternaam: "Mulder" }],
    ["medewerker", { achternaam: "Smit" }, {}],
    ["organisatorische_eenheid", { identificatie: "juridisch" }, { naam: "Team Juridische zaken" }],
    ["organisatorische_eenheid", { naam: "Omgevingsdienst" }, {}],
  ])("a %s of %j", async (soort, velden, bewaard) => {
    await voegToe(vul("adviseur", soort, velden));
    expect(await rollen()).toMatchObject([{ betrokkeneType: soort, betrokkeneIdentificatie: bewaard }]);
  });

  test("there is one initiator: the choice says so, and the form is refused on the field", async () => {
    await persoon();
    const { roltypen } = await getBetrokkeneKeuzes(bron.medewerker(), zaak);
    expect(roltypen.map(({ omschrijving, reden }) => [omschrijving, reden !== undefined])).toEqual([
      ["Aanvrager", true],
      ["Adviseur", false],
      ["Behandelaar", false],
      ["Belanghebbende", false],
    ]);
    await bron.tel();
    await expect(
      voegToe(vul("initiator", "natuurlijk_persoon", { geslachtsnaam: "Dijk" })),
    ).rejects.toMatchObject({
      soort: "invoer",
      velden: { roltype: expect.stringContaining("maar één") as string },
    });
    expect(await bron.tel()).toEqual([]);
  });

  test("the same one twice is one", async () => {
    const invoer = vul("belanghebbende", "natuurlijk_persoon", { inpBsn: BSN });
    await voegToe(invoer);
    await voegToe(invoer);
    expect(await bron.tel()).toEqual([POST]);
  });

  test("no answer after it was done is a success, and it was sent once", async () => {
    await bron.stoor({ methode: "POST", pad: "/rollen", hang: true, naVerwerken: true });
    await voegToe(vul("belanghebbende", "vestiging", { handelsnaam: "De Bakker" }));
    expect(await bron.tel()).toEqual([POST]);
    expect(await rollen()).toHaveLength(1);
  });

  test("what the source says of a field lands on the field of the form", async () => {
    const invalidParams = [
      { name: "betrokkeneIdentificatie.inpBsn", code: "x", reason: "Onbekend BSN." },
      { name: "betrokkeneIdentificatie.verblijfsadres.aoaPostcode", code: "x", reason: "Geen postcode." },
      { name: "contactpersoonRol.emailadres", code: "x", reason: "Geen e-mailadres." },
    ];
    await bron.stoor({
      methode: "POST",
      pad: "/rollen",
      status: 400,
      problem: { code: "invalid", invalidParams },
    });
    await expect(voegToe(vul("adviseur", "natuurlijk_persoon", { inpBsn: BSN }))).rejects.toMatchObject({
      soort: "invoer",
      velden: {
        "betrokkene.inpBsn": "Onbekend BSN.",
        "betrokkene.aoaPostcode": "Geen postcode.",
        "contactpersoon.emailadres": "Geen e-mailadres.",
      },
    });
  });

  test("a hidden BSN is none, and a rol of another zaaktype is refused", async () => {
    const verborgen = vul("adviseur", "natuurlijk_persoon", { inpBsn: "••••••019" });
    await expect(voegToe(verborgen)).rejects.toMatchObject({ velden: { "betrokkene.inpBsn": /hele BSN/ } });
    const vreemd = { ...vul("adviseur", "medewerker", { achternaam: "Smit" }), roltype: crypto.randomUUID() };
    await expect(voegToe(vreemd)).rejects.toMatchObject({ velden: { roltype: "Kies een rol." } });
    expect(await bron.tel()).toEqual([]);
  });

  test("removing names whom; another name there now is not removed; gone already is fine", async () => {
    const rol = await voegProefrolToe(bron, zaak, "belanghebbende", "natuurlijk_persoon", {
      geslachtsnaam: "Berg",
    });
    await bron.tel();
    const verwijder = (naam: string) => betrokkeneVerwijderen(bron.medewerker(), { ...zaak, rol }, { naam });
    await expect(verwijder("Dijk")).rejects.toMatchObject({ soort: "gewijzigd" });
    expect(await rollen()).toHaveLength(1);
    await bron.stoor({ methode: "DELETE", pad: "/rollen/", hang: true, naVerwerken: true });
    await verwijder("Berg");
    expect(await rollen()).toEqual([]);
    await verwijder("Berg");
    expect(await bron.tel()).toEqual([`DELETE ${ZAKEN}/rollen/:uuid`]);
  });

  test("the BSN is nowhere on the page until it is asked for, and hidden in the form", async () => {
    const rol = await persoon();
    const detail = await getZaakDetail(bron.medewerker(), zaak);
    expect(JSON.stringify(detail)).not.toContain(BSN);
    expect(detail.betrokkenen).toMatchObject({ inhoud: [{ uuid: rol, bsn: "••••••019" }] });
    const teWijzigen = await getBetrokkeneTeWijzigen(bron.medewerker(), { ...zaak, rol });
    expect(JSON.stringify(teWijzigen)).not.toContain(BSN);
    expect(teWijzigen.formulier.betrokkene.inpBsn).toBe("••••••019");
    expect(await getBsn(bron.medewerker("raadpleger"), { ...zaak, rol })).toEqual({ bsn: BSN });
    await expect(getBsn(bron.medewerker(), { ...zaak, rol: crypto.randomUUID() })).rejects.toMatchObject({
      soort: "niet-gevonden",
    });
  });
});

test("not with a profiel that only reads, nor without the scope", async () => {
  const bron = await startProefbron({ scopes: ["zaken.lezen"] });
  const zaak = await bron.createZaak();
  const rol = await voegProefrolToe(bron, zaak, "adviseur", "natuurlijk_persoon", { geslachtsnaam: "Berg" });
  await bron.tel();
  const weigert = { soort: "geen-recht" };
  for (const wie of [bron.medewerker("raadpleger"), bron.medewerker()]) {
    const invoer = {
      ...toLegeBetrokkeneRol(),
      betrokkene: betrokkeneRolSchema.shape.betrokkene.parse({
        betrokkeneType: "medewerker",
        achternaam: "Smit",
      }),
    };
    await expect(betrokkeneToevoegen(wie, zaak, invoer)).rejects.toMatchObject(weigert);
    await expect(betrokkeneVerwijderen(wie, { ...zaak, rol }, { naam: "Berg" })).rejects.toMatchObject(
      weigert,
    );
    await expect(getBetrokkeneKeuzes(wie, zaak)).rejects.toMatchObject(weigert);
    await expect(getBetrokkeneTeWijzigen(wie, { ...zaak, rol })).rejects.toMatchObject(weigert);
  }
  expect(await bron.tel()).toEqual([]);
});
