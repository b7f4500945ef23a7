import { beforeEach, expect, test } from "vitest";
import { gebruikConfig } from "@/lib/config/test-config.test-helper";
import { rolSchema } from "@/lib/zgw/zaken/betrokkene.schema";
import { toBetrokkenen } from "./betrokkenen";

beforeEach(() => void gebruikConfig());

const rol = (omschrijvingGeneriek: string, velden: object = {}) =>
  rolSchema.parse({
    url: omschrijvingGeneriek,
    betrokkeneType: "natuurlijk_persoon",
    omschrijvingGeneriek,
    ...velden,
  });

test("the initiator first, then who handles it, then the others by the name of their rol", () => {
  const rollen = [
    "klantcontacter",
    "adviseur",
    "behandelaar",
    "beslisser",
    "initiator",
    "mede_initiator",
    "rol_van_morgen",
  ].map((soort) => rol(soort, { omschrijving: soort }));
  expect(toBetrokkenen(rollen).map(({ rol: naam }) => naam)).toEqual([
    "initiator",
    "mede_initiator",
    "behandelaar",
    "adviseur",
    "beslisser",
    "klantcontacter",
    "rol_van_morgen",
  ]);
  expect(rollen[0]?.url).toBe("klantcontacter"); // the list that came in keeps its order
});

test("the words of the zaaktype go before those of the standard; a kind we do not know is shown as it is", () => {
  const [bekend, nieuw] = toBetrokkenen([
    rol("initiator", {
      omschrijving: "Aanvrager",
      roltoelichting: "Belt liever",
      betrokkeneIdentificatie: { geslachtsnaam: "Berg" },
    }),
    rol("klantcontacter", { betrokkeneType: "robot", omschrijving: "", roltoelichting: "" }),
  ]);
  expect(bekend).toMatchObject({
    rol: "Aanvrager",
    naam: "Berg",
    soort: "Persoon",
    toelichting: "Belt liever",
  });
  expect(nieuw).toMatchObject({ rol: "klantcontacter", soort: "robot", toelichting: "" });
});

test("a toelichting that only repeats the rol is left out", () => {
  expect(
    toBetrokkenen([rol("initiator", { omschrijving: "Aanvrager", roltoelichting: "Aanvrager" })])[0]
      ?.toelichting,
  ).toBe("");
});

test("the details of each: numbers, address and whom to call; the BSN hidden", () => {
  const [persoon, organisatie] = toBetrokkenen(
    [
      rol("initiator", {
        betrokkeneIdentificatie: {
          inpBsn: "999990019",
          geboortedatum: "19840312",
          verblijfsadres: {
            gorOpenbareRuimteNaam: "Lindelaan",
            aoaHuisnummer: 12,
            aoaHuisletter: "A",
            aoaHuisnummertoevoeging: "3",
            aoaPostcode: "1234AB",
            wplWoonplaatsNaam: "Voorbeeld",
          },
        },
        indicatieMachtiging: "gemachtigde",
        contactpersoonRol: { naam: "Jo Bos", functie: "buur", telefoonnummer: "010 1234567" },
      }),
      rol("adviseur", {
        betrokkeneType: "vestiging",
        betrokkeneIdentificatie: {
          vestigingsNummer: "000012345678",
          handelsnaam: ["De Bakker"],
          subVerblijfBuitenland: {
            lndLandcode: "5010",
            lndLandnaam: "België",
            subAdresBuitenland_1: "Markt 1",
          },
        },
        betrokkene: "https://register.example/1",
      }),
    ],
    "jdeboer",
  );
  expect(persoon).toMatchObject({
    bsn: "••••••019",
    machtiging: "Gemachtigde",
    gegevens: [{ naam: "Geboortedatum", waarde: "12 mrt 1984" }],
    adres: ["Lindelaan 12A-3", "1234 AB Voorbeeld"],
    contact: [
      { naam: "Contactpersoon", waarde: "Jo Bos, buur" },
      { naam: "Telefoonnummer", waarde: "010 1234567" },
    ],
    wijzigbaar: true,
    ik: false,
  });
  expect(JSON.stringify(persoon)).not.toContain("999990019");
  expect(organisatie).toMatchObject({
    bsn: undefined,
    gegevens: [{ naam: "Vestigingsnummer", waarde: "000012345678" }],
    adres: ["Markt 1", "België"],
    wijzigbaar: false, // somebody of a register elsewhere
  });
});

test("who asks is known among the medewerkers, and not by an id of another kind", () => {
  const wie = { betrokkeneIdentificatie: { identificatie: "jdeboer" } };
  const [ik, team] = toBetrokkenen(
    [
      rol("behandelaar", { betrokkeneType: "medewerker", ...wie }),
      rol("behandelaar", { betrokkeneType: "organisatorische_eenheid", ...wie }),
    ],
    "jdeboer",
  );
  expect([ik?.ik, team?.ik]).toEqual([true, false]);
});
