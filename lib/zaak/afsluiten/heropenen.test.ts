import { describe, expect, test } from "vitest";
import { getHeropenKeuzes } from "./get-heropen-keuzes";
import { zaakHeropenen } from "./heropenen";
import { zaakHeropenenSchema } from "./heropenen.schema";
import { sluitAf } from "./proefafsluiten.test-helper";
import { ALLE_SCOPES, startProefbron, type Als, type Proefbron } from "../proefbron.test-helper";
import type { ZaakPlek } from "../get-verbinding";
import { ZAKEN } from "../../../demo/bron/proef/opstelling.ts";
import { listAt, textAt } from "../../../demo/bron/proef/client.ts";

const SOORTEN: Als[] = ["openzaak-1.30", "zgw-1.7", "zgw-1.4"];
const STATUS = "POST /zaken/api/v1/statussen";

async function maakGesloten(opties: Parameters<typeof startProefbron>[0] = {}) {
  const bron = await startProefbron(opties);
  const zaak = await bron.createZaak();
  await sluitAf(bron, zaak);
  await bron.tel();
  return { bron, zaak };
}

/** As the dialog does it: to the step that stands ready. */
async function heropen(bron: Proefbron, zaak: ZaakPlek, velden: object = {}): Promise<void> {
  const { vorige, huidigeStatus } = await getHeropenKeuzes(bron.medewerker(), zaak);
  const invoer = { statustype: vorige, reden: "Er kwam bezwaar.", huidigeStatus, ...velden };
  await zaakHeropenen(bron.medewerker(), zaak, zaakHeropenenSchema.parse(invoer));
}

describe.each(SOORTEN)("%s", (als) => {
  test("says what it undoes, and opens the zaak at the status it had before", async () => {
    const { bron, zaak } = await maakGesloten({ als });
    const voor = await bron.getZaak(zaak);
    expect(voor).toMatchObject({ archiefnominatie: "vernietigen" });
    const keuzes = await getHeropenKeuzes(bron.medewerker(), zaak);
    expect(keuzes.statustypen.map(({ omschrijving }) => omschrijving)).toEqual([
      "Ontvangen",
      "In behandeling",
      "Besluit genomen",
    ]);
    expect(keuzes).toMatchObject({
      vorige: keuzes.statustypen[0]?.uuid,
      resultaat: "Verleend",
      hoofdzaak: null,
      vervalt: [{ naam: "Einddatum" }, { naam: "Archiefnominatie" }, { naam: "Archiefactiedatum" }],
    });
    await heropen(bron, zaak);
    expect(await bron.tel()).toEqual([STATUS]);
    expect(await bron.getZaak(zaak)).toMatchObject({
      einddatum: null,
      archiefactiedatum: null,
      resultaat: voor["resultaat"],
    });
    const statussen = await bron.list("statussen", zaak);
    expect(statussen).toContainEqual(
      expect.objectContaining({
        statustype: bron.type.statustypen[0],
        statustoelichting: "Er kwam bezwaar.",
      }),
    );
  });

  test("a time-out after the source did it is a success, and it is sent once", async () => {
    const { bron, zaak } = await maakGesloten({ als, timeoutSeconden: 1 });
    await bron.stoor({ pad: "statussen$", methode: "POST", naVerwerken: true, hang: true, keer: 1 });
    await heropen(bron, zaak);
    expect(await bron.tel()).toEqual([STATUS]);
    expect(await bron.getZaak(zaak)).toMatchObject({ einddatum: null });
  });
});

test("the reden is in the audit trail", async () => {
  const { bron, zaak } = await maakGesloten();
  await heropen(bron, zaak);
  const audit = await bron.beheer.get(`${ZAKEN}/zaken/${zaak.uuid}/audittrail`);
  const toelichtingen = listAt(JSON.parse(audit.text), "").map((regel) => textAt(regel, "toelichting"));
  expect(toelichtingen).toContain("Er kwam bezwaar.");
});

test("a status that changed meanwhile is not overwritten", async () => {
  const { bron, zaak } = await maakGesloten();
  await expect(heropen(bron, zaak, { huidigeStatus: null })).rejects.toMatchObject({ soort: "gewijzigd" });
  expect(await bron.tel()).toEqual([]);
});

test("the last status, and one of another zaaktype, are refused on their field", async () => {
  const { bron, zaak } = await maakGesloten();
  const eind = bron.type.statustypen[3]?.split("/").at(-1);
  for (const statustype of [eind, "6f3f0c8e-5c1b-4d57-9a67-3a5b1c2d3e4f"]) {
    await expect(heropen(bron, zaak, { statustype })).rejects.toMatchObject({
      soort: "invoer",
      velden: { statustype: "Kies een status." },
    });
  }
  expect(await bron.tel()).toEqual([]);
});

test("without a reden it is not done, and what the source says of it lands there", async () => {
  expect(zaakHeropenenSchema.safeParse({ reden: " " }).error?.issues.map(({ path }) => path)).toContainEqual([
    "reden",
  ]);
  const { bron, zaak } = await maakGesloten();
  const invalidParams = [{ name: "statustoelichting", code: "x", reason: "Te kort." }];
  await bron.stoor({ pad: "statussen$", methode: "POST", status: 400, problem: { invalidParams }, keer: 1 });
  await expect(heropen(bron, zaak)).rejects.toMatchObject({ soort: "invoer", velden: { reden: "Te kort." } });
});

test("only with zaken.heropenen, and only a closed zaak", async () => {
  const scopes = ALLE_SCOPES.filter((scope) => scope !== "zaken.heropenen");
  const { bron, zaak } = await maakGesloten({ scopes });
  await expect(heropen(bron, zaak)).rejects.toMatchObject({ soort: "geen-recht" });
  const open = await bron.createZaak();
  await expect(heropen(bron, open)).rejects.toMatchObject({ message: "Deze zaak is niet afgesloten." });
  expect(await bron.tel()).toEqual([]);
});

test.each(SOORTEN)("%s: a deelzaak under a closed hoofdzaak", async (als) => {
  const bron = await startProefbron({ als });
  const hoofdzaak = await bron.createZaak({ omschrijving: "Verbouwing" });
  const deelzaak = await bron.createDeelzaak({ hoofdzaak: hoofdzaak.url });
  await sluitDeelzaak(bron, deelzaak.url);
  await sluitAf(bron, hoofdzaak);
  const { hoofdzaak: beletsel } = await getHeropenKeuzes(bron.medewerker(), deelzaak);
  expect(beletsel).toMatchObject({
    blokkeert: als === "openzaak-1.30",
    reden: expect.stringMatching(/^De hoofdzaak "Verbouwing" is afgesloten\./) as string,
  });
  if (als === "openzaak-1.30")
    await expect(heropen(bron, deelzaak)).rejects.toMatchObject({ soort: "geen-recht" });
  else await heropen(bron, deelzaak);
});

async function sluitDeelzaak({ beheer, type }: Proefbron, zaak: string): Promise<void> {
  const lijst = async (naam: string) => {
    const zoek = new URLSearchParams({ zaaktype: type.deelzaaktype });
    return listAt((await beheer.get(`/catalogi/api/v1/${naam}?${zoek}`)).body, "results");
  };
  const [resultaattype] = await lijst("resultaattypen");
  await beheer.make(`${ZAKEN}/resultaten`, { zaak, resultaattype: textAt(resultaattype, "url") });
  const statustypen = (await lijst("statustypen")).sort(
    (een, ander) => Number(textAt(een, "volgnummer")) - Number(textAt(ander, "volgnummer")),
  );
  for (const [plaats, statustype] of statustypen.entries()) {
    const datumStatusGezet = new Date(Date.now() - (10 - plaats) * 1000).toISOString();
    await beheer.make(`${ZAKEN}/statussen`, {
      zaak,
      statustype: textAt(statustype, "url"),
      datumStatusGezet,
    });
  }
}
