import { beforeEach, expect, test } from "vitest";
import { PARAMETERS, startRegistratie, type Registratie } from "@/lib/zgw/test-registratie.test-helper";
import { getVerbindingVoorZaak } from "./get-verbinding";
import { getZaakMetDelen } from "./get-zaak";

let bron: Registratie;
let uuid: string;
beforeEach(async () => {
  bron = await startRegistratie();
  ({ uuid } = bron.createZaak());
  bron.rollen = [{ url: "r1", omschrijvingGeneriek: "behandelaar" }];
  bron.eigenschappen = [{ url: "e1", eigenschap: "et", waarde: "x" }];
});

/** The zaak as the source gives it with expand: its own fields, and what it chose to expand. */
const geeft = (velden: object) => {
  bron.stoor = ({ url }) =>
    url.pathname.endsWith(`/zaken/${uuid}`) ? { json: { ...bron.zaken[0], ...velden } } : undefined;
};
async function lees() {
  const verbinding = getVerbindingVoorZaak(bron.medewerker(), bron.bronId, uuid);
  const { rollen, eigenschappen } = await getZaakMetDelen(verbinding, uuid);
  const namen = [(await rollen).map(({ url }) => url), (await eigenschappen).map(({ url }) => url)];
  return { namen, aanroepen: bron.tel().slice(1).sort() };
}
const alles = [["r1"], ["e1"]];

test("what the source expanded is not asked for again, also when it is none", async () => {
  expect(await lees()).toEqual({ namen: alles, aanroepen: [] });
  geeft({ rollen: ["r1"], eigenschappen: ["e1"], _expand: { rollen: [], eigenschappen: [] } });
  expect((await lees()).namen).toEqual([[], []]);
});

test.each([
  ["names", { rollen: ["r1"], eigenschappen: ["e1"] }],
  ["does not say whether it has", {}],
])("an expansion that was left out of a zaak that %s parts is asked for by itself", async (_, velden) => {
  geeft({ ...velden, _expand: { status: null } });
  expect(await lees()).toEqual({
    namen: alles,
    aanroepen: ["GET rollen", `GET zaken/${uuid}/zaakeigenschappen`],
  });
});

test("only the part that was left out is asked for, and none that the zaak says it has not", async () => {
  geeft({ rollen: ["r1"], eigenschappen: [], _expand: {} });
  expect(await lees()).toEqual({ namen: [["r1"], []], aanroepen: ["GET rollen"] });
  bron.tel();
  geeft({ _expand: { rollen: [{ url: "r2" }] } });
  expect((await lees()).namen).toEqual([["r2"], ["e1"]]);
});

test("a part that fails is its own failure: the zaak stands", async () => {
  geeft({ _expand: {} });
  const { stoor } = bron;
  bron.stoor = (vraag) => (vraag.url.pathname.endsWith("/rollen") ? { status: 500 } : stoor(vraag));
  const verbinding = getVerbindingVoorZaak(bron.medewerker(), bron.bronId, uuid);
  const delen = await getZaakMetDelen(verbinding, uuid);
  expect(delen.zaak.uuid).toBe(uuid);
  await expect(delen.rollen).rejects.toMatchObject({ status: 500 });
  await expect(delen.eigenschappen).resolves.toHaveLength(1);
});

test("without expand the parts are asked for beside the zaak; a zaak that is not there is only that", async () => {
  bron.parameters = { ...PARAMETERS, "/zaken/{uuid}": [] };
  expect((await lees()).namen).toEqual(alles);
  bron.stoor = ({ url }) => (url.pathname.includes("openapi") ? undefined : { status: 404 });
  await expect(lees()).rejects.toMatchObject({ soort: "niet-gevonden" });
});
