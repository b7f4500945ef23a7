import fc from "fast-check";
import { expect, test } from "vitest";
import { eigenschapSchema } from "@/lib/zgw/catalogi/catalogi.schema";
import { toEigenschapVelden } from "./eigenschap-veld";
import { toFormulierwaarde, toWaardeSchema, type EigenschapVeld } from "./eigenschap-veld.schema";

const veld = (formaat: string, lengte: string, meer: object = {}) => {
  const specificatie = { formaat, lengte, ...meer };
  const eigenschap = eigenschapSchema.parse({ url: "https://x/e/1", naam: "Maat", specificatie });
  const [gemaakt] = toEigenschapVelden([eigenschap], []);
  if (!gemaakt) throw new Error("no field was made");
  return gemaakt;
};
const bron = (eigenschap: EigenschapVeld, waarde: string) => toWaardeSchema(eigenschap).safeParse(waarde);

test.each([
  ["tekst", "5", " abc ", "abc"],
  ["getal", "3", "120", "120"],
  ["getal", "5,2", "12.5", "12,5"],
  ["getal", "5,2", "12345,67", "12345,67"],
  ["datum", "8", "2028-02-29", "20280229"],
  ["datum_tijd", "14", "2026-04-01T09:30", "20260401093000"],
  ["datum_tijd", "14", "2026-04-01T09:30:15", "20260401093015"],
  ["nieuw_formaat", "5", "abc", "abc"],
])("%s of %s: %j is kept as %j", (formaat, lengte, waarde, verwacht) => {
  expect(bron(veld(formaat, lengte), waarde).data).toBe(verwacht);
});

test.each([
  ["tekst", "5", "abcdef", /hoogstens 5 tekens/],
  ["getal", "3", "1234", /hoogstens 3 cijfers, zonder komma/],
  ["getal", "3", "1,5", /zonder komma/],
  ["getal", "3,1", "1,55", /hoogstens 1 achter de komma/],
  ["getal", "3", "-1", /getal/],
  ["getal", "3", "", /getal/],
  ["datum", "8", "2027-02-29", /datum/],
  ["datum_tijd", "14", "2026-02-30T10:00", /bestaat niet/],
  ["datum_tijd", "14", "2026-02-03", /datum en tijd/],
])("%s of %s refuses %j", (formaat, lengte, waarde, reden) => {
  expect(bron(veld(formaat, lengte), waarde).error?.issues[0]?.message).toMatch(reden);
});

test("a waardenverzameling allows nothing else", () => {
  const keuze = veld("tekst", "10", { waardenverzameling: ["dakkapel", "aanbouw"] });
  expect(bron(keuze, "dakkapel").success).toBe(true);
  expect(bron(keuze, "serre").success).toBe(false);
});

test.each([
  ["1", 1],
  ["3", 3],
  ["N", undefined],
  ["", 1],
])("kardinaliteit %j is at most %s", (kardinaliteit, maximum) => {
  expect(veld("tekst", "5", { kardinaliteit }).maximum).toBe(maximum);
});

test("what was kept comes back in the form as it was typed", () => {
  const dag = fc.date({ min: new Date("1990-01-01"), max: new Date("2060-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(dag, (moment) => {
      for (const [formaat, lengte, typed] of [
        ["datum", "8", moment.toISOString().slice(0, 10)],
        ["datum_tijd", "14", moment.toISOString().slice(0, 16)],
      ] as const) {
        const eigenschap = veld(formaat, lengte);
        expect(toFormulierwaarde(eigenschap, bron(eigenschap, typed).data ?? "")).toBe(typed);
      }
    }),
  );
});
