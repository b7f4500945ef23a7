import { makeCatalogus } from "../proef/opstelling.ts";
import { live } from "./levensloop.ts";
import type { Wandeling } from "./wandeling.ts";
import { CATALOGI } from "../proef/opstelling.ts";

const at = (pad: string) => `${CATALOGI}/${pad}`;

/** The types, each made, changed and removed while it is a concept, and published. */
export async function walkCatalogi(wandeling: Wandeling): Promise<void> {
  const { beheer, opnemer } = wandeling;
  await live(wandeling, at("catalogussen"), {
    minst: { domein: "WANDA" },
    alles: { domein: "WANDB" },
    wijziging: { naam: "Anders" },
  });
  const catalogus = await makeCatalogus(wandeling.proef.beheer, "WANDC");
  const informatieobjecttype = await live(wandeling, at("informatieobjecttypen"), {
    minst: { catalogus, omschrijving: "Brief" },
    alles: { catalogus, omschrijving: "Besluitbrief" },
    wijziging: { informatieobjectcategorie: "Anders" },
  });
  const besluittype = await live(wandeling, at("besluittypen"), {
    minst: { catalogus, omschrijving: "Verlening", informatieobjecttypen: [] },
    alles: { catalogus, omschrijving: "Weigering", informatieobjecttypen: [informatieobjecttype] },
    wijziging: { toelichting: "Anders" },
  });
  const zaaktype = await walkZaaktype(wandeling, catalogus, besluittype);
  await walkDelen(wandeling, catalogus, { zaaktype, informatieobjecttype, besluittype });
  for (const url of [informatieobjecttype, besluittype, zaaktype]) {
    const reply = await beheer.post(`${url}/publish`, undefined);
    opnemer.expect(`${url} publish`, "catalogi", reply, 200);
    opnemer.expect(
      "a published type",
      "catalogi",
      await beheer.patch(url, { beginGeldigheid: "2020-01-01" }),
      200,
      400,
    );
  }
}

async function walkZaaktype(wandeling: Wandeling, catalogus: string, besluittype: string): Promise<string> {
  const own = { catalogus, gerelateerdeZaaktypen: [], versiedatum: "2020-01-01" };
  const eerder = await live(wandeling, at("zaaktypen"), {
    minst: { ...own, identificatie: "EEN", besluittypen: [], verlengingMogelijk: false },
    alles: { ...own, identificatie: "TWEE", besluittypen: [], deelzaaktypen: [] },
    wijziging: { toelichting: "Anders" },
  });
  const gerelateerdeZaaktypen = [{ zaaktype: eerder, aardRelatie: "vervolg", toelichting: "Daarna" }];
  return live(wandeling, at("zaaktypen"), {
    minst: { ...own, identificatie: "DRIE", besluittypen: [], verlengingMogelijk: false },
    alles: {
      ...own,
      identificatie: "VIER",
      besluittypen: [besluittype],
      deelzaaktypen: [eerder],
      gerelateerdeZaaktypen,
    },
    wijziging: { trefwoorden: ["wandeling", "zaak"] },
  });
}

/** What belongs to a zaaktype. */
async function walkDelen(
  wandeling: Wandeling,
  catalogus: string,
  {
    zaaktype,
    informatieobjecttype,
    besluittype,
  }: Record<"zaaktype" | "informatieobjecttype" | "besluittype", string>,
): Promise<void> {
  const statustype = await live(wandeling, at("statustypen"), {
    minst: { zaaktype, volgnummer: 1 },
    alles: { zaaktype, volgnummer: 2 },
    wijziging: { statustekst: "Anders" },
  });
  await live(wandeling, at("statustypen"), {
    minst: { zaaktype, volgnummer: 3 },
    alles: { zaaktype, volgnummer: 4, omschrijving: "Klaar" },
    wijziging: { informeren: false },
  });
  await live(wandeling, at("roltypen"), {
    minst: { zaaktype, omschrijving: "Behandelaar" },
    alles: { zaaktype, omschrijving: "Adviseur", omschrijvingGeneriek: "adviseur" },
    wijziging: { omschrijving: "Raadgever" },
  });
  await live(wandeling, at("eigenschappen"), {
    minst: { zaaktype, naam: "kenteken", "specificatie.lengte": "10" },
    alles: { zaaktype, naam: "kleur", statustype, "specificatie.lengte": "10" },
    wijziging: { toelichting: "Anders" },
  });
  await live(wandeling, at("resultaattypen"), {
    minst: { zaaktype, omschrijving: "Verleend", archiefnominatie: "blijvend_bewaren" },
    alles: {
      zaaktype,
      omschrijving: "Geweigerd",
      besluittypen: [besluittype],
      informatieobjecttypen: [informatieobjecttype],
      brondatumArchiefprocedure: {
        afleidingswijze: "afgehandeld",
        datumkenmerk: "",
        einddatumBekend: false,
        objecttype: "",
        registratie: "",
        procestermijn: null,
      },
    },
    wijziging: { toelichting: "Anders" },
  });
  await live(wandeling, at("zaaktype-informatieobjecttypen"), {
    minst: { zaaktype, informatieobjecttype, volgnummer: 1 },
    alles: { zaaktype, informatieobjecttype, volgnummer: 2, statustype },
    wijziging: { richting: "uitgaand" },
  });
  // Where Open Zaak names a statustype, the newest standard names the catalogus.
  const own = wandeling.als === "openzaak-1.30" ? { zaaktype } : { zaaktype, catalogus };
  await live(wandeling, at("zaakobjecttypen"), {
    minst: own,
    alles: "catalogus" in own ? own : { ...own, statustype },
    wijziging: { relatieOmschrijving: "Anders" },
  });
}
