import { beforeEach, expect, test } from "vitest";
import { startRegistratie, type Registratie } from "@/lib/zgw/test-registratie.test-helper";
import type { TestAntwoord } from "@/lib/zgw/test-bron.test-helper";
import { statusZetten } from "./status-zetten";

let bron: Registratie;
let zaak: { url: string; uuid: string };
let huidigeStatus: string;
beforeEach(async () => {
  bron = await startRegistratie({ timeoutSeconden: 0.6 });
  zaak = bron.createZaak();
  huidigeStatus = bron.createStatus(zaak.url, 1, "2026-01-06T09:00:00Z").uuid;
});

const zet = () =>
  statusZetten(bron.medewerker(), bron.bronId, zaak.uuid, {
    statustype: bron.statustypen[1]?.uuid ?? "",
    toelichting: "",
    huidigeStatus,
  });
const countPosts = () => bron.bron.verzoeken.filter(({ method }) => method === "POST").length;

/** The source answers a POST like this, after or without keeping what was sent. */
function stoorPost(antwoord: TestAntwoord, { bewaart }: { bewaart: boolean }, herlezen?: TestAntwoord) {
  let gepost = false;
  bron.stoor = ({ method, url, body }) => {
    if (method !== "POST") return gepost && url.pathname.endsWith("/statussen") ? herlezen : undefined;
    gepost = true;
    const { datumStatusGezet = "" } = JSON.parse(body) as Record<string, string>;
    // As a source gives it back: the same moment, written in UTC.
    if (bewaart) bron.createStatus(zaak.url, 2, new Date(datumStatusGezet).toISOString());
    return antwoord;
  };
}

test.each<[string, TestAntwoord]>([
  ["no answer in time", { zwijgt: true }],
  ["a dropped connection", { breekt: true }],
  ["500", { status: 500 }],
  ["502", { status: 502 }],
  ["a page that is no JSON", { tekst: "<html>Even geduld</html>" }],
  ["504", { status: 504 }],
])("%s after it was kept is a success, and it was sent once", async (_, antwoord) => {
  stoorPost(antwoord, { bewaart: true });
  await expect(zet()).resolves.toBeUndefined();
  expect(countPosts()).toBe(1);
  expect(bron.statussen).toHaveLength(2);
});

test.each<[string, TestAntwoord, object]>([
  ["no answer in time", { zwijgt: true }, { kind: "timeout" }],
  ["a dropped connection", { breekt: true }, { kind: "network" }],
  ["500", { status: 500 }, { status: 500 }],
  ["503", { status: 503 }, { status: 503 }],
])("%s without it being kept is that error, and is not sent again", async (_, antwoord, fout) => {
  stoorPost(antwoord, { bewaart: false });
  await expect(zet()).rejects.toMatchObject({ name: "ZgwError", ...fout });
  expect(countPosts()).toBe(1);
});

test("an equal status of another moment is not taken for ours", async () => {
  bron.createStatus(zaak.url, 2, "2026-01-05T09:00:00Z");
  Object.assign(bron.zaken[0] ?? {}, { status: bron.statussen[0]?.["url"] });
  stoorPost({ breekt: true }, { bewaart: false });
  await expect(zet()).rejects.toMatchObject({ kind: "network" });
});

test("when the source cannot be read again either, it is said that it is not sure", async () => {
  stoorPost({ breekt: true }, { bewaart: true }, { status: 500 });
  await expect(zet()).rejects.toMatchObject({ name: "PortaalFout", soort: "onzeker" });
  expect(countPosts()).toBe(1);
});

test.each([400, 403, 409, 429])("%i is an answer: nothing is read again or sent again", async (status) => {
  stoorPost(
    { status, json: { code: "x", invalidParams: [{ name: "statustype", code: "y", reason: "Nee." }] } },
    { bewaart: false },
  );
  await expect(zet()).rejects.toMatchObject({ status, fieldErrors: { statustype: "Nee." } });
  expect(countPosts()).toBe(1);
  expect(bron.tel().at(-1)).toBe("POST statussen");
});
