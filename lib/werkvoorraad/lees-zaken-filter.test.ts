import { expect, test } from "vitest";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { leesZakenFilter } from "./lees-zaken-filter";
import { toZoekdeel } from "./werkvoorraad.query";

const UUID = "6f3f0c8e-5c1b-4d57-9a67-3a5b1c2d3e4f";

function vangFout(parameters: Record<string, string | string[]>): PortaalFout {
  try {
    leesZakenFilter(parameters);
  } catch (fout) {
    if (fout instanceof PortaalFout) return fout;
    throw fout;
  }
  throw new Error("this filter had to be refused");
}

test("nothing chosen, or an empty choice of the form, is the first page", () => {
  const eerste = { volgorde: "-startdatum", pagina: 1 };
  expect(leesZakenFilter({})).toEqual(eerste);
  const leeg = {
    bron: "",
    zaaktype: "",
    identificatie: "",
    behandelaar: "",
    termijn: "",
    volgorde: "",
    pagina: "",
  };
  expect(leesZakenFilter(leeg)).toEqual(eerste);
});

test("what the URL says comes back as it was", () => {
  const filter = leesZakenFilter({
    zaaktype: UUID,
    identificatie: " ZAAK-1 ",
    behandelaar: "ik",
    termijn: "week",
    pagina: "2",
  });
  expect(filter).toEqual({
    zaaktype: UUID,
    identificatie: "ZAAK-1",
    behandelaar: "ik",
    termijn: "week",
    pagina: 2,
    volgorde: "-startdatum",
  });
  expect(leesZakenFilter(Object.fromEntries(new URLSearchParams(toZoekdeel(filter))))).toEqual(filter);
});

test.each<[string, Record<string, string | string[]>]>([
  ["zaaktype", { zaaktype: "bouwen" }],
  ["termijn", { termijn: "morgen" }],
  ["volgorde", { volgorde: "toelichting" }],
  ["pagina", { pagina: "0" }],
  ["pagina", { pagina: "1.5" }],
  ["pagina", { pagina: "twee" }],
  ["pagina", { pagina: "-1" }],
  ["pagina", { pagina: "100001" }],
  ["identificatie", { identificatie: "x".repeat(41) }],
  ["termijn", { termijn: ["week", "vandaag"] }],
  ["behandelaar", { behandelaar: ["ik", "jij"] }],
])("a wrong %s is refused by its name: %o", (naam, parameters) => {
  const fout = vangFout(parameters);
  expect(fout.soort).toBe("invoer");
  expect(Object.keys(fout.velden)).toEqual([naam]);
  expect(fout.message).toContain(`${naam} `);
  expect(fout.message).not.toMatch(/invalid|expected|received|too /i);
});

test("every filter that is wrong or unknown is named at once", () => {
  const { message } = vangFout({ termijn: "morgen", pagina: "0", sorteer: "datum", bsn: "1" });
  for (const naam of ["termijn", "pagina", "sorteer", "bsn"]) expect(message).toContain(naam);
});
