import { beforeEach, describe, expect, test } from "vitest";
import { makeBesluit } from "../../../demo/bron/proef/besluit.ts";
import { AUTORISATIES, ZAKEN } from "../../../demo/bron/proef/opstelling.ts";
import { listAt, textAt } from "../../../demo/bron/proef/client.ts";
import type { ZaakPlek } from "../get-verbinding";
import type { Gebeurtenis } from "./historie";
import { getHistorie, getRecenteHistorie, getStukHistorie } from "./historie-van-zaak";
import { ALLE_SCOPES, startProefbron, type Als, type Proefbron } from "../proefbron.test-helper";
import { createDocument } from "../stukken/proefdocumenten.test-helper";

const BSN = "999990019";

describe.each<Als>(["openzaak-1.30", "zgw-1.7", "zgw-1.4"])(
  "the real audit trail of a source as %s",
  (als) => {
    let bron: Proefbron;
    let zaak: ZaakPlek & { url: string };
    beforeEach(async () => {
      bron = await startProefbron({ als });
      zaak = await bron.createZaak();
    });
    const lees = async () => (await getHistorie(bron.medewerker(), zaak)).gebeurtenissen;
    const maak = (naam: string, velden: object) =>
      bron.beheer.make(`${ZAKEN}/${naam}`, { zaak: zaak.url, ...velden });
    const wijzig = (velden: object, toelichting = "") =>
      bron.beheer.call(
        "PATCH",
        `${ZAKEN}/zaken/${zaak.uuid}`,
        velden,
        toelichting ? { "X-Audit-Toelichting": toelichting } : {},
      );
    const eerste = async (): Promise<Gebeurtenis> => {
      const [gebeurtenis] = await lees();
      if (!gebeurtenis) throw new Error("nothing happened");
      return gebeurtenis;
    };

    test("begins with the zaak and its first status, newest first, and says who", async () => {
      const gebeurtenissen = await lees();
      expect(gebeurtenissen.map(({ titel, soort, wie }) => [titel, soort, wie])).toEqual([
        ["Status gezet: Ontvangen", "status", "Jasmijn de Boer"],
        ["Zaak aangemaakt", "zaak", "Jasmijn de Boer"],
      ]);
      expect(gebeurtenissen.at(-1)?.velden).toContainEqual({
        veld: "startdatum",
        naam: "Startdatum",
        oud: undefined,
        nieuw: "5 jan 2026",
      });
      expect(JSON.stringify(gebeurtenissen), "no technical field is shown").not.toContain("http");
    });

    test("the page of a zaak gets the newest five, and who took every step", async () => {
      for (const keer of [1, 2, 3, 4]) await wijzig({ toelichting: `Keer ${keer}` });
      const { leesbaar, gebeurtenissen, statusDoor } = await getRecenteHistorie(bron.medewerker(), zaak);
      expect(leesbaar).toBe(true);
      const alles = await lees();
      expect(alles).toHaveLength(6);
      expect(gebeurtenissen).toEqual(alles.slice(0, 5));
      expect(Object.values(statusDoor)).toEqual(["Jasmijn de Boer"]);
    });

    test("a change of fields: what it was and became, and why", async () => {
      await wijzig({ uiterlijkeEinddatumAfdoening: "2026-03-09" }, "Op verzoek");
      expect(await eerste()).toMatchObject({
        titel: "Uiterste datum gewijzigd",
        toelichting: "Op verzoek",
        velden: [{ naam: "Uiterste datum", oud: "2 mrt 2026", nieuw: "9 mrt 2026" }],
      });
      await wijzig({ toelichting: "Plat dak", vertrouwelijkheidaanduiding: "beperkt_openbaar" });
      expect(await eerste()).toMatchObject({
        titel: "Toelichting en vertrouwelijkheid gewijzigd",
        velden: [
          { oud: "niet ingevuld", nieuw: "Plat dak" },
          { oud: "openbaar", nieuw: "beperkt openbaar" },
        ],
      });
    });

    test("suspending, resuming and extending by the names of those acts", async () => {
      await wijzig({ opschorting: { indicatie: true, reden: "Stukken ontbreken" } });
      expect(await eerste()).toMatchObject({
        titel: "Zaak opgeschort",
        velden: [{ oud: "niet opgeschort", nieuw: "opgeschort: Stukken ontbreken" }],
      });
      await wijzig({ opschorting: { indicatie: false, reden: "" } });
      expect((await eerste()).titel).toBe("Zaak hervat");
      await wijzig({ verlenging: { reden: "Advies nodig", duur: "P6W" } });
      expect(await eerste()).toMatchObject({
        titel: "Zaak verlengd",
        velden: [{ naam: "Verlenging", nieuw: "6 weken: Advies nodig" }],
      });
    });

    test("a betrokkene, with the BSN masked", async () => {
      const rol = await maak("rollen", {
        roltype: bron.type.roltypen.initiator,
        roltoelichting: "Aanvrager",
        betrokkeneType: "natuurlijk_persoon",
        betrokkeneIdentificatie: {
          inpBsn: BSN,
          voornamen: "Saskia",
          geslachtsnaam: "Berg",
          geboortedatum: "19840312",
        },
      });
      expect(await eerste()).toMatchObject({
        titel: "Aanvrager toegevoegd: Saskia Berg",
        soort: "betrokkene",
      });
      await bron.beheer.delete(rol.url);
      expect((await eerste()).titel).toBe("Aanvrager verwijderd: Saskia Berg");
      const alles = JSON.stringify(await lees());
      expect(alles).not.toContain(BSN);
      expect(alles).toContain("BSN ••••••019, geboren 12 mrt 1984");
    });

    test("eigenschap, object, document and resultaat, each in its own words", async () => {
      await bron.beheer.make(`${ZAKEN}/zaken/${zaak.uuid}/zaakeigenschappen`, {
        zaak: zaak.url,
        eigenschap: bron.type.eigenschappen.bouwdatum,
        waarde: "20260401",
      });
      expect((await eerste()).titel).toBe("bouwdatum ingevuld: 1 apr 2026");
      await maak("zaakobjecten", {
        objectType: "adres",
        objectIdentificatie: {
          identificatie: "1",
          wplWoonplaatsNaam: "Voorbeeld",
          gorOpenbareRuimteNaam: "Lindelaan",
          huisnummer: 12,
        },
        relatieomschrijving: "Bouwadres",
      });
      expect((await eerste()).titel).toBe("Object gekoppeld: Lindelaan 12, Voorbeeld");
      await createDocument(bron, zaak.url, { titel: "Aanvraag" });
      expect(await eerste()).toMatchObject({ soort: "document", stuk: { soort: "documenten" } });
      await maak("resultaten", { resultaattype: bron.type.resultaattypen.verleend, toelichting: "Akkoord" });
      expect(await eerste()).toMatchObject({
        titel: "Resultaat vastgelegd: Verleend",
        velden: [{ naam: "Toelichting", nieuw: "Akkoord" }],
      });
    });
  },
);

test("who may not read audit trails is told so, and nothing is shown", async () => {
  const bron = await startProefbron({ scopes: ALLE_SCOPES.filter((scope) => scope !== "audittrails.lezen") });
  const zaak = await bron.createZaak();
  expect(await getHistorie(bron.medewerker(), zaak)).toEqual({ leesbaar: false, gebeurtenissen: [] });
  expect(await getRecenteHistorie(bron.medewerker(), zaak)).toEqual({
    leesbaar: false,
    gebeurtenissen: [],
    statusDoor: {},
  });
});

test("the history of a document and of a besluit is a read of its own, with rights of its own", async () => {
  const bron = await startProefbron();
  const zaak = await bron.createZaak();
  const document = await createDocument(bron, zaak.url, { titel: "Aanvraag" });
  const besluit = await makeBesluit(bron.beheer, bron.type.besluittype, { zaak: zaak.url });
  const lees = (soort: string, url: string) =>
    getStukHistorie(bron.medewerker(), { ...zaak, soort, stuk: url.split("/").at(-1) ?? "" });
  const dicht = { leesbaar: false, gebeurtenissen: [] };
  expect(await lees("documenten", document)).toEqual(dicht);
  expect(await lees("besluiten", besluit.url)).toEqual(dicht);

  const { body } = await bron.beheer.get(`${AUTORISATIES}/applicaties?clientIds=behandelen`);
  const [applicatie] = listAt(body, "results");
  const autorisaties = listAt(applicatie, "autorisaties").map((regel) => ({
    ...(regel as object),
    scopes: [...listAt(regel, "scopes"), "audittrails.lezen"],
  }));
  await bron.beheer.patch(textAt(applicatie, "url"), { autorisaties });
  const ander = { ...bron.medewerker("teamleider"), id: "mvisser" };
  const alsAnder = (soort: string, url: string) =>
    getStukHistorie(ander, { ...zaak, soort, stuk: url.split("/").at(-1) ?? "" });
  expect(await alsAnder("documenten", document)).toMatchObject({
    leesbaar: true,
    gebeurtenissen: [{ titel: "Document gemaakt: Aanvraag" }],
  });
  expect(await alsAnder("besluiten", besluit.url)).toMatchObject({
    leesbaar: true,
    gebeurtenissen: [{ titel: "Besluit vastgelegd: Vergunning" }],
  });
  await expect(alsAnder("notities", document)).rejects.toMatchObject({ soort: "niet-gevonden" });
  await expect(alsAnder("documenten", "../x")).rejects.toMatchObject({ soort: "niet-gevonden" });
  await expect(alsAnder("besluiten", document)).rejects.toMatchObject({ soort: "niet-gevonden" });
});
