import { describe, expect, it } from "vitest";
import { voldoet } from "./eigenschap-waarde.ts";
import { alleenEigen } from "../proef/vragen.ts";

type Formaat = "tekst" | "getal" | "datum" | "datum_tijd";

const fits = (formaat: Formaat, lengte: string, waarde: string, ...waardenverzameling: string[]) =>
  voldoet({ groep: "", formaat, lengte, kardinaliteit: "1", waardenverzameling }, waarde);

describe("the value of an eigenschap", alleenEigen("een onderdeel van onze eigen bron, zonder HTTP"), () => {
  it("has the form of its formaat", () => {
    expect([fits("tekst", "3", "abc"), fits("tekst", "3", "abcd")]).toEqual([true, false]);
    expect([fits("getal", "3", "123"), fits("getal", "3", "1234"), fits("getal", "3", "x")]).toEqual([
      true,
      false,
      false,
    ]);
    expect([fits("getal", "3,2", "12,25"), fits("getal", "3,2", "12,255")]).toEqual([true, false]);
    expect([fits("datum", "8", "20240229"), fits("datum", "8", "20230229")]).toEqual([true, false]);
    expect([fits("datum", "8", "2024-02-29"), fits("datum_tijd", "14", "20240229")]).toEqual([false, false]);
    expect([fits("datum_tijd", "14", "20240229235959"), fits("datum_tijd", "14", "20240229246060")]).toEqual([
      true,
      false,
    ]);
  });

  it("is one of the waardenverzameling where there is one", () => {
    expect([fits("tekst", "5", "rood", "rood", "groen"), fits("tekst", "5", "geel", "rood")]).toEqual([
      true,
      false,
    ]);
  });
});
