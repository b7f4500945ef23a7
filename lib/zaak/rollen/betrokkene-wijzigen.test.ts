import { beforeEach, describe, expect, test } from "vitest";
import { ZAKEN } from "../../../demo/bron/proef/opstelling.ts";
import { at, type Json } from "../../../demo/bron/proef/client.ts";
import { getBetrokkeneTeWijzigen, type BetrokkeneTeWijzigen } from "./betrokkene-keuzes";
import { betrokkeneWijzigenSchema, type BetrokkeneRolFormulier } from "./betrokkene-rol.schema";
import { betrokkeneWijzigen } from "./betrokkene-wijzigen";
import { toUuid } from "@/lib/zgw";
import { startProefbron, type Als, type Proefbron } from "../proefbron.test-helper";
import { voegProefrolToe, type ProefRoltype } from "./proefrollen.test-helper";

const POST = `POST ${ZAKEN}/rollen`;
const DELETE = `DELETE ${ZAKEN}/rollen/:uuid`;
const PUT = `PUT ${ZAKEN}/rollen/:uuid`;
const BSN = "999990019";
const WIE = { inpBsn: BSN, geslachtsnaam: "Berg", inpA_nummer: "1234567890" };

let bron: Proefbron;
let zaak: Awaited<ReturnType<Proefbron["createZaak"]>>;
async function begin(als: Als) {
  bron = await startProefbron({ als, timeoutSeconden: 1 });
  zaak = await bron.createZaak();
}
async function maak(roltype: ProefRoltype, velden: Json = {}) {
  const rol = await voegProefrolToe(bron, zaak, roltype, "natuurlijk_persoon", WIE, velden);
  const oud = await getBetrokkeneTeWijzigen(bron.medewerker(), { ...zaak, rol });
  await bron.tel();
  return { rol, oud };
}
function wijzig(
  { rol, oud: { formulier, gezien } }: { rol: string; oud: BetrokkeneTeWijzigen },
  betrokkene: Partial<BetrokkeneRolFormulier["betrokkene"]>,
  { afmaken = false, ...rest }: Partial<BetrokkeneRolFormulier> & { afmaken?: boolean } = {},
) {
  const invoer = { ...formulier, ...rest, betrokkene: { ...formulier.betrokkene, ...betrokkene } };
  return betrokkeneWijzigen(
    bron.medewerker(),
    { ...zaak, rol },
    betrokkeneWijzigenSchema.parse({ ...invoer, gezien, afmaken }),
  );
}
const namen = async () =>
  (await bron.list("rollen", zaak)).map((rol) => at(rol, "betrokkeneIdentificatie.geslachtsnaam")).sort();

describe.each<Als>(["openzaak-1.30", "zgw-1.7", "zgw-1.4"])("a source as %s", (als) => {
  beforeEach(() => begin(als));
  const inEens = als === "openzaak-1.30";

  test.each<[ProefRoltype, string[]]>([
    ["belanghebbende", [POST, DELETE]],
    ["initiator", [DELETE, POST]],
  ])("changes a %s; the BSN that was hidden and what no form shows are kept", async (roltype, zonderPut) => {
    await wijzig(await maak(roltype), { geslachtsnaam: "Dijk" });
    expect(await bron.list("rollen", zaak)).toMatchObject([
      { betrokkeneIdentificatie: { ...WIE, geslachtsnaam: "Dijk" }, roltoelichting: "Zo gekomen" },
    ]);
    expect(await bron.tel()).toEqual(inEens ? [PUT] : zonderPut);
  });

  test("saving without a change writes nothing", async () => {
    await wijzig(await maak("initiator"), {});
    expect(await bron.tel()).toEqual([]);
  });

  test("another rol is a new one and the old one gone; a second initiator is refused", async () => {
    const wie = await maak("belanghebbende");
    const naar = (roltype: ProefRoltype) => ({ roltype: toUuid(bron.type.roltypen[roltype]) });
    await wijzig(wie, {}, naar("adviseur"));
    expect(await bron.list("rollen", zaak)).toMatchObject([{ omschrijving: "Adviseur" }]);
    expect(await bron.tel()).toEqual([POST, DELETE]);
    await maak("initiator");
    const ander = await maak("belanghebbende");
    await expect(wijzig(ander, { geslachtsnaam: "Dijk" }, naar("initiator"))).rejects.toMatchObject({
      velden: { roltype: expect.stringContaining("maar één") as string },
    });
    expect(await bron.tel()).toEqual([]);
  });

  test("a BSN that was emptied is gone", async () => {
    await wijzig(await maak("initiator"), { inpBsn: "" });
    expect(await bron.list("rollen", zaak)).toMatchObject([{ betrokkeneIdentificatie: { inpBsn: "" } }]);
  });

  test("someone else removed it meanwhile", async () => {
    const wie = await maak("initiator");
    await bron.beheer.delete(`${ZAKEN}/rollen/${wie.rol}`);
    await expect(wijzig(wie, { geslachtsnaam: "Dijk" })).rejects.toMatchObject({ soort: "gewijzigd" });
    expect(await bron.tel()).toEqual([]);
  });

  test("no answer after it was done is a success, and it was sent once", async () => {
    const wie = await maak("belanghebbende");
    await bron.stoor({ methode: inEens ? "PUT" : "POST", pad: "/rollen", hang: true, naVerwerken: true });
    await wijzig(wie, { geslachtsnaam: "Dijk" });
    expect(await bron.tel()).toEqual(inEens ? [PUT] : [POST, DELETE]);
    expect(await namen()).toEqual(["Dijk"]);
  });
});

test("a rol that was changed by someone else: what was seen and what is there now", async () => {
  await begin("openzaak-1.30");
  const wie = await maak("belanghebbende");
  await bron.beheer.put(`${ZAKEN}/rollen/${wie.rol}`, {
    zaak: zaak.url,
    roltype: bron.type.roltypen.belanghebbende,
    roltoelichting: "Zo gekomen",
    betrokkeneType: "natuurlijk_persoon",
    betrokkeneIdentificatie: { ...WIE, geslachtsnaam: "Van een ander" },
  });
  await bron.tel();
  await expect(wijzig(wie, { geslachtsnaam: "Dijk" })).rejects.toMatchObject({
    soort: "gewijzigd",
    vervolg: { verschillen: [{ naam: "Achternaam", gezien: "Berg", nu: "Van een ander" }] },
  });
  expect(await bron.tel()).toEqual([]);
});

describe.each<Als>(["zgw-1.7", "zgw-1.4"])("half done, at a source as %s that changes no rol", (als) => {
  beforeEach(() => begin(als));

  test("the old one stays when its removal fails; again finishes it, without a second new one", async () => {
    const wie = await maak("belanghebbende");
    await bron.stoor({ methode: "DELETE", pad: "/rollen/", status: 500, keer: 1 });
    await expect(wijzig(wie, { geslachtsnaam: "Dijk" })).rejects.toMatchObject({
      soort: "half",
      vervolg: { stappen: [{ staat: "gedaan" }, { staat: "mislukt" }] },
    });
    expect(await namen()).toEqual(["Berg", "Dijk"]);
    await bron.tel();
    await wijzig(wie, { geslachtsnaam: "Dijk" }, { afmaken: true });
    expect(await namen()).toEqual(["Dijk"]);
    expect(await bron.tel()).toEqual([DELETE]);
  });

  test("an initiator whose change is refused is put back, and can be changed after that", async () => {
    const wie = await maak("initiator");
    const invalidParams = [{ name: "betrokkeneIdentificatie.geslachtsnaam", code: "x", reason: "Te gek." }];
    const problem = { code: "invalid", invalidParams };
    await bron.stoor({ methode: "POST", pad: "/rollen", status: 400, problem, keer: 1 });
    await expect(wijzig(wie, { geslachtsnaam: "Dijk" })).rejects.toMatchObject({
      soort: "invoer",
      velden: { "betrokkene.geslachtsnaam": "Te gek." },
    });
    expect(await bron.list("rollen", zaak)).toMatchObject([
      { betrokkeneIdentificatie: WIE, roltoelichting: "Zo gekomen", omschrijvingGeneriek: "initiator" },
    ]);
    await wijzig(wie, { geslachtsnaam: "Visser" });
    expect(await bron.list("rollen", zaak)).toMatchObject([
      { betrokkeneIdentificatie: { ...WIE, geslachtsnaam: "Visser" } },
    ]);
  });

  test("when putting back fails too it says that there is nobody; again adds the changed one", async () => {
    const wie = await maak("initiator");
    await bron.stoor({ methode: "POST", pad: "/rollen", status: 500, keer: 2 });
    await expect(wijzig(wie, { geslachtsnaam: "Dijk" })).rejects.toMatchObject({
      soort: "half",
      message: expect.stringContaining("niemand in deze rol") as string,
      vervolg: { stappen: [{ staat: "gedaan" }, { staat: "mislukt" }, { staat: "mislukt" }] },
    });
    expect(await namen()).toEqual([]);
    await expect(wijzig(wie, { geslachtsnaam: "Dijk" })).rejects.toMatchObject({ soort: "gewijzigd" });
    await wijzig(wie, { geslachtsnaam: "Dijk" }, { afmaken: true });
    expect(await bron.list("rollen", zaak)).toMatchObject([
      { betrokkeneIdentificatie: { ...WIE, geslachtsnaam: "Dijk" } },
    ]);
  });

  test("a new initiator of which no answer came is not undone: it may be there", async () => {
    const wie = await maak("initiator");
    await bron.stoor({ methode: "POST", pad: "/rollen", verbreek: true });
    await expect(wijzig(wie, { geslachtsnaam: "Dijk" })).rejects.toMatchObject({
      soort: "half",
      vervolg: { stappen: [{ staat: "gedaan" }, { staat: "onzeker" }] },
    });
  });
});
