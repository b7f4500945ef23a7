import { expect, test } from "vitest";
import { parkeren } from "../zaaktypen/parkeren.ts";
import { klacht } from "../zaaktypen/klacht.ts";
import { maakZaken, type Recept } from "./maken.ts";
import { VERLOOP } from "./situatie.ts";

const recept: Recept = {
  zaaktype: parkeren,
  team: "publiekszaken",
  aantal: VERLOOP.length,
  schrijf: (h) => ({
    omschrijving: `Vergunning ${h.adres()}`,
    aanvrager: h.persoon(),
    eigenschappen: { begin: h.begin },
  }),
  opschorten: ["Wacht op gegevens."],
  verlengen: ["Meer tijd nodig."],
  afloop: [["Verleend", "In orde."]],
};

test("the same recipe gives the same zaken, each with a name of its own", () => {
  const zaken = maakZaken(recept);
  expect(zaken).toEqual(maakZaken(recept));
  expect(new Set(zaken.map(({ omschrijving }) => omschrijving)).size).toBe(recept.aantal);
});

test("a round has half of it closed, and one on hold, longer, for today and waiting", () => {
  const zaken = maakZaken(recept);
  expect(zaken.filter(({ afgehandeld }) => afgehandeld)).toHaveLength(VERLOOP.length / 2);
  expect(zaken.filter(({ opgeschort }) => opgeschort)).toHaveLength(1);
  expect(zaken.filter(({ verlengd }) => verlengd)).toHaveLength(1);
  expect(zaken.filter(({ behandelaar }) => behandelaar === undefined)).toHaveLength(3);
  expect(
    zaken.some(
      ({ termijn, afgehandeld }) => !afgehandeld && "uiterlijk" in termijn && termijn.uiterlijk === 0,
    ),
  ).toBe(true);
});

test("a zaaktype that knows no opschorting has no such zaken", () => {
  const zaken = maakZaken({ ...recept, zaaktype: klacht, team: "juridisch" });
  expect(zaken.filter(({ opgeschort }) => opgeschort)).toHaveLength(0);
});

test("a recipe that runs out of ideas is an error", () => {
  const een = { omschrijving: "Steeds dezelfde", aanvrager: "bos", eigenschappen: {} };
  expect(() => maakZaken({ ...recept, schrijf: () => een })).toThrow("too few");
});
