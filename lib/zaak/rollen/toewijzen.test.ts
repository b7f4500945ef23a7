import { beforeEach, describe, expect, test } from "vitest";
import { ZAKEN } from "../../../demo/bron/proef/opstelling.ts";
import { startProefbron, type Als, type Proefbron } from "../proefbron.test-helper";
import { listBehandelaarIds, voegBehandelaarToe, voegTeamToe } from "./proefrollen.test-helper";
import { aanMijToewijzen, toewijzen, vrijgeven } from "./toewijzen";
import { getToewijzenKeuzes } from "./toewijzen-keuzes";
import type { AanMijToewijzen, Toewijzen } from "./toewijzen.schema";

const POST = `POST ${ZAKEN}/rollen`;
const DELETE = `DELETE ${ZAKEN}/rollen/:uuid`;

describe.each<Als>(["openzaak-1.30", "zgw-1.7", "zgw-1.4"])("a source as %s", (als) => {
  let bron: Proefbron;
  let zaak: Awaited<ReturnType<Proefbron["createZaak"]>>;
  beforeEach(async () => {
    bron = await startProefbron({ als, timeoutSeconden: 1 });
    zaak = await bron.createZaak();
    await bron.tel();
  });
  const wie = () => listBehandelaarIds(bron, zaak);
  const geef = (aan: string, gezien: string[], velden: Partial<Toewijzen> = {}) =>
    toewijzen(bron.medewerker(), zaak, {
      aan,
      anderen: "verwijderen",
      roltype: "",
      toelichting: "",
      gezien,
      ...velden,
    });
  const neem = (gezien: string[], anderen: Toewijzen["anderen"] = "verwijderen") =>
    aanMijToewijzen(bron.medewerker(), zaak, { anderen, gezien });

  test("to me: one rol, with a toelichting, the parts of the name and the whole of it", async () => {
    await neem([]);
    expect(await bron.tel()).toEqual([POST]);
    expect(await bron.list("rollen", zaak)).toMatchObject([
      {
        roltype: bron.type.roltypen.behandelaar,
        betrokkeneType: "medewerker",
        roltoelichting: "Behandelaar",
        afwijkendeNaamBetrokkene: "Jasmijn de Boer",
        betrokkeneIdentificatie: { identificatie: "jdeboer", voorletters: "J.", achternaam: "Boer" },
      },
    ]);
  });

  test("a person takes the place of a person, the new rol first; the queue of the team keeps the zaak", async () => {
    const gezien = [
      await voegTeamToe(bron, zaak, "vergunningen"),
      await voegBehandelaarToe(bron, zaak, "pmulder"),
    ];
    await neem(gezien);
    expect(await wie()).toEqual(["jdeboer", "vergunningen"]);
    expect(await bron.tel()).toEqual([POST, DELETE]);
  });

  test("a person may come beside a person", async () => {
    const gezien = [await voegBehandelaarToe(bron, zaak, "pmulder")];
    await geef("medewerker:abakker", gezien, { anderen: "houden", toelichting: "Samen" });
    expect(await wie()).toEqual(["abakker", "pmulder"]);
    expect(await bron.tel()).toEqual([POST]);
  });

  test("to another team: it takes the place of all", async () => {
    const gezien = [
      await voegTeamToe(bron, zaak, "vergunningen"),
      await voegBehandelaarToe(bron, zaak, "pmulder"),
    ];
    await geef("team:juridisch", gezien);
    expect(await wie()).toEqual(["juridisch"]);
  });

  test("giving back removes the person; a team that is not there yet is made first", async () => {
    const persoon = await voegBehandelaarToe(bron, zaak, "jdeboer");
    await vrijgeven(bron.medewerker(), zaak, { team: "vergunningen", gezien: [persoon] });
    expect(await wie()).toEqual(["vergunningen"]);
    expect(await bron.tel()).toEqual([POST, DELETE]);
    const team = (await bron.list("rollen", zaak)).map((rol) => String(rol["uuid"]));
    const nieuwe = await voegBehandelaarToe(bron, zaak, "jdeboer");
    await vrijgeven(bron.medewerker(), zaak, { team: "vergunningen", gezien: [...team, nieuwe] });
    expect(await bron.tel()).toEqual([DELETE]);
    expect(await wie()).toEqual(["vergunningen"]);
  });

  test("doing it again does nothing", async () => {
    await neem([]);
    await bron.tel();
    await neem([]);
    expect(await bron.tel()).toEqual([]);
  });

  test("someone else took it meanwhile: says who has it, and writes nothing", async () => {
    const gezien = [await voegTeamToe(bron, zaak, "vergunningen")];
    await voegBehandelaarToe(bron, zaak, "pmulder");
    await expect(neem(gezien)).rejects.toMatchObject({
      soort: "gewijzigd",
      message: expect.stringMatching(/Nu is dat: .*Team Vergunningen/) as string,
    });
    expect(await bron.tel()).toEqual([]);
  });

  test("whom was seen is gone meanwhile: the same", async () => {
    await expect(geef("medewerker:abakker", [crypto.randomUUID()])).rejects.toMatchObject({
      soort: "gewijzigd",
      message: expect.stringContaining("niemand") as string,
    });
  });

  test("no answer after it was done is a success, and it was sent once", async () => {
    await bron.stoor({ methode: "POST", pad: "/rollen", hang: true, naVerwerken: true });
    await neem([]);
    expect(await wie()).toEqual(["jdeboer"]);
    expect(await bron.tel()).toEqual([POST]);
  });

  test("no answer to the removal after it was done is a success as well", async () => {
    const gezien = [await voegBehandelaarToe(bron, zaak, "pmulder")];
    await bron.stoor({ methode: "DELETE", pad: "/rollen/", hang: true, naVerwerken: true });
    await neem(gezien);
    expect(await bron.tel()).toEqual([POST, DELETE]);
  });

  test("a removal that fails leaves two, says so, and doing it again finishes it without a second rol", async () => {
    const gezien = [await voegBehandelaarToe(bron, zaak, "pmulder")];
    await bron.stoor({ methode: "DELETE", pad: "/rollen/", status: 500, keer: 1 });
    await expect(neem(gezien)).rejects.toMatchObject({
      soort: "half",
      vervolg: {
        stappen: [
          { naam: "Jasmijn de Boer is behandelaar", staat: "gedaan" },
          { naam: "Pieter Mulder is geen behandelaar meer", staat: "mislukt" },
        ],
      },
    });
    expect(await wie()).toEqual(["jdeboer", "pmulder"]);
    await bron.tel();
    await neem(gezien);
    expect(await wie()).toEqual(["jdeboer"]);
    expect(await bron.tel()).toEqual([DELETE]);
  });

  test("a first step that fails changes nothing", async () => {
    const gezien = [await voegBehandelaarToe(bron, zaak, "pmulder")];
    await bron.stoor({ methode: "POST", pad: "/rollen", status: 403 });
    await expect(neem(gezien)).rejects.toMatchObject({ status: 403 });
    expect(await wie()).toEqual(["pmulder"]);
  });

  test("what the source says of a field lands on the field", async () => {
    const invalidParams = [{ name: "roltoelichting", code: "x", reason: "Te kort." }];
    await bron.stoor({
      methode: "POST",
      pad: "/rollen",
      status: 400,
      problem: { code: "invalid", invalidParams },
    });
    await expect(neem([])).rejects.toMatchObject({ soort: "invoer", velden: { toelichting: "Te kort." } });
  });

  test("only who exists, in a rol of the zaaktype", async () => {
    await expect(geef("medewerker:niemand", [])).rejects.toMatchObject({ velden: { aan: /Kies/ } });
    await expect(geef("team:niemand", [])).rejects.toMatchObject({ soort: "invoer" });
    const roltype = crypto.randomUUID();
    await expect(geef("medewerker:abakker", [], { roltype })).rejects.toMatchObject({
      velden: { roltype: "Kies een rol." },
    });
    expect(await bron.tel()).toEqual([]);
  });

  test("the choices: me, my team, the others, the teams; and who has it now", async () => {
    const uuid = await voegBehandelaarToe(bron, zaak, "pmulder");
    const keuzes = await getToewijzenKeuzes(bron.medewerker(), zaak);
    expect(keuzes.keuzes.map(({ aan }) => aan)).toEqual([
      "medewerker:jdeboer",
      "medewerker:pmulder",
      "medewerker:abakker",
      "team:vergunningen",
      "team:juridisch",
    ]);
    expect(keuzes).toMatchObject({
      behandelaars: [{ uuid, naam: "Pieter Mulder", id: "pmulder", soort: "medewerker" }],
      roltypen: [{ omschrijving: "Behandelaar" }],
      eigenTeam: "vergunningen",
    });
  });
});

test("not with a profiel that only reads, nor without the scope, nor on a closed zaak", async () => {
  const bron = await startProefbron({ scopes: ["zaken.lezen"] });
  const zaak = await bron.createZaak();
  const invoer: AanMijToewijzen = { anderen: "verwijderen", gezien: [] };
  const weigert = { soort: "geen-recht" };
  await expect(aanMijToewijzen(bron.medewerker("raadpleger"), zaak, invoer)).rejects.toMatchObject(weigert);
  await expect(aanMijToewijzen(bron.medewerker(), zaak, invoer)).rejects.toMatchObject(weigert);
  await expect(getToewijzenKeuzes(bron.medewerker(), zaak)).rejects.toMatchObject(weigert);
  const alles = await startProefbron();
  const dicht = await alles.createZaak();
  await alles.beheer.make(`${ZAKEN}/resultaten`, {
    zaak: dicht.url,
    resultaattype: alles.type.resultaattypen.verleend,
  });
  await alles.beheer.make(`${ZAKEN}/statussen`, {
    zaak: dicht.url,
    statustype: alles.type.statustypen.at(-1),
    datumStatusGezet: "2026-02-05T09:00:00+01:00",
  });
  await alles.tel();
  const team = { team: "vergunningen", gezien: [] };
  await expect(vrijgeven(alles.medewerker(), dicht, team)).rejects.toMatchObject(weigert);
  expect(await alles.tel()).toEqual([]);
});

test("a zaaktype without a behandelaar says so", async () => {
  const bron = await startProefbron();
  const zaak = await bron.createZaak();
  const leeg = { count: 0, next: null, previous: null, results: [] };
  await bron.stoor({ pad: "/roltypen", status: 200, problem: leeg });
  await expect(
    aanMijToewijzen(bron.medewerker(), zaak, { anderen: "verwijderen", gezien: [] }),
  ).rejects.toMatchObject({
    soort: "geen-recht",
    message: expect.stringContaining("kent geen behandelaar") as string,
  });
});
