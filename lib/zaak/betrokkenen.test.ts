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
