import { expect, test } from "vitest";
import { startTestBron, type TestBron } from "../test-bron.test-helper";
import { listStatussenForZaak } from "./client";
import { listRollenForZaak } from "./delen";

const UUID = "6f3f0c8e-5c1b-4d57-9a67-3a5b1c2d3e4f";
const vreemd = "https://bron.example/zaken/0a1b2c3d-5c1b-4d57-9a67-3a5b1c2d3e4f";
const startLijst = (rijen: (zaak: string) => object[]) => {
  const start: Promise<TestBron> = startTestBron(async () => {
    const results = rijen(`${(await start).roots.zaken}zaken/${UUID}`);
    return { json: { count: results.length, next: null, results } };
  });
  return start;
};

test("the statussen of a zaak, oldest first, without those a source gives of another zaak", async () => {
  const status = (url: string, zaak: string | null, datumStatusGezet: string) => ({
    url,
    zaak,
    statustype: "st",
    datumStatusGezet,
  });
  const bron = await startLijst((zaak) => [
    status("laatste", zaak, "2026-03-02T10:00:00+01:00"),
    status("van-een-ander", vreemd, "2026-03-03T09:00:00Z"),
    status("eerste", null, "2026-03-02T08:59:59Z"),
    status("zonder-moment", zaak, "ooit"),
  ]);
  const statussen = await listStatussenForZaak(bron.verbinding(), UUID);
  expect(statussen.map(({ url }) => url)).toEqual(["zonder-moment", "eerste", "laatste"]);
  expect(bron.verzoeken[0]?.url.searchParams.get("zaak")).toBe(`${bron.roots.zaken}zaken/${UUID}`);
});

test("the rollen of a zaak, without those a source gives of another zaak", async () => {
  const bron = await startLijst((zaak) => [
    { url: "eigen", zaak },
    { url: "van-een-ander", zaak: vreemd },
    { url: "zonder" },
  ]);
  const rollen = await listRollenForZaak(bron.verbinding(), UUID);
  expect(rollen.map(({ url }) => url)).toEqual(["eigen", "zonder"]);
});
