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
  statusZetten(
    bron.medewerker(),
    { bron: bron.bronId, uuid: zaak.uuid },
    {
      statustype: bron.statustypen[1]?.uuid ?? "",
      toelichting: "",
      huidigeStatus,
    },
  );
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

test.each<[string, TestAntwoord]>([
  ["no answer in time", { zwijgt: true }],
  ["a dropped connection", { breekt: true }],
  ["502", { status: 502 }],
  ["504", { status: 504 }],
  ["a page that is no JSON", { tekst: "<html>Even geduld</html>" }],
])("%s and not there at rereading is not sure: the source may still be busy", async (_, antwoord) => {
  stoorPost(antwoord, { bewaart: false });
  await expect(zet()).rejects.toMatchObject({
    name: "PortaalFout",
    soort: "onzeker",
    message: expect.stringMatching(/^Proefbron .*Wat u invulde staat er nog\./) as string,
  });
  expect(countPosts()).toBe(1);
  expect(bron.tel().at(-1)).toBe("GET statussen");
});

test.each([500, 503])(
  "%i and not there at rereading is that error, and is not sent again",
  async (status) => {
    stoorPost({ status }, { bewaart: false });
    await expect(zet()).rejects.toMatchObject({ name: "ZgwError", status });
    expect(countPosts()).toBe(1);
    expect(bron.tel().at(-1)).toBe("GET statussen");
  },
);

test.each<[string, (moment: number) => number, boolean]>([
  ["without its milliseconds", (moment) => Math.floor(moment / 1000) * 1000, true],
  ["rounded to a second", (moment) => Math.round(moment / 1000) * 1000, true],
  ["a second away", (moment) => moment + 1000, false],
])("a status at the source %s is ours or not", async (_, bewaard, onze) => {
  bron.stoor = ({ method, body }) => {
    if (method !== "POST") return undefined;
    const { datumStatusGezet = "" } = JSON.parse(body) as Record<string, string>;
    bron.createStatus(zaak.url, 2, new Date(bewaard(Date.parse(datumStatusGezet))).toISOString());
    return { breekt: true };
  };
  if (onze) await expect(zet()).resolves.toBeUndefined();
  else await expect(zet()).rejects.toMatchObject({ soort: "onzeker" });
});

test("an equal status of another moment is not taken for ours", async () => {
  bron.createStatus(zaak.url, 2, "2026-01-05T09:00:00Z");
  Object.assign(bron.zaken[0] ?? {}, { status: bron.statussen[0]?.["url"] });
  stoorPost({ status: 500 }, { bewaart: false });
  await expect(zet()).rejects.toMatchObject({ status: 500 });
});

test("the status from before is never taken for ours, even of the same type a moment ago", async () => {
  const vooruit = new Date(Date.now() + 5000).toISOString(); // the clock of the source runs ahead
  huidigeStatus = bron.createStatus(zaak.url, 2, vooruit).uuid;
  stoorPost({ breekt: true }, { bewaart: false });
  await expect(zet()).rejects.toMatchObject({ soort: "onzeker" });
});

test("when the source cannot be read again either, it is said that it is not sure", async () => {
  for (const antwoord of [{ breekt: true }, { status: 500 }]) {
    stoorPost(antwoord, { bewaart: true }, { status: 500 });
    await expect(zet()).rejects.toMatchObject({ name: "PortaalFout", soort: "onzeker" });
    huidigeStatus = String(bron.statussen.at(-1)?.["uuid"]);
  }
  expect(countPosts()).toBe(2);
});

test("a connection that is refused sent nothing: that is sure, and nothing is read again", async () => {
  bron.stoor = ({ url }) => {
    if (!url.pathname.endsWith("/statustypen")) return undefined; // the last call before the status is sent
    bron.bron.weiger();
    const [ontvangen, behandeling] = bron.statustypen.map((type, plaats) => ({
      ...type,
      volgnummer: plaats,
    }));
    const json = { count: 2, results: [ontvangen, behandeling] };
    return { json, headers: { connection: "close" } };
  };
  await expect(zet()).rejects.toMatchObject({ name: "ZgwError", kind: "network", nietVerstuurd: true });
  expect(bron.tel().at(-1)).toBe("GET statustypen");
});

test("400 is told on the fields of the form, and nothing is read again or sent again", async () => {
  const invalidParams = [
    { name: "statustoelichting", code: "max_length", reason: "Te lang." },
    { name: "statustype", code: "zaaktype-mismatch", reason: "Hoort hier niet." },
    { name: "datumStatusGezet", code: "date-in-future", reason: "In de toekomst." },
  ];
  stoorPost({ status: 400, json: { code: "invalid", invalidParams } }, { bewaart: false });
  await expect(zet()).rejects.toMatchObject({
    name: "PortaalFout",
    soort: "invoer",
    message: "Proefbron accepteert dit niet: Hoort hier niet. Te lang. In de toekomst.",
    velden: { statustype: "Hoort hier niet.", toelichting: "Te lang." },
  });
  expect(countPosts()).toBe(1);
  expect(bron.tel().at(-1)).toBe("POST statussen");
});

test.each([
  [{ code: "invalid", detail: "De zaak is vergrendeld." }, "De zaak is vergrendeld."],
  [undefined, "geen reden"],
])("400 without fields says what the source says (%#)", async (json, reden) => {
  stoorPost({ status: 400, json }, { bewaart: false });
  await expect(zet()).rejects.toMatchObject({
    soort: "invoer",
    message: `Proefbron accepteert dit niet: ${reden}`,
    velden: {},
  });
});

test.each([403, 409, 429])("%i is an answer: nothing is read again or sent again", async (status) => {
  stoorPost({ status, json: { code: "x" } }, { bewaart: false });
  await expect(zet()).rejects.toMatchObject({ name: "ZgwError", status });
  expect(countPosts()).toBe(1);
  expect(bron.tel().at(-1)).toBe("POST statussen");
});
