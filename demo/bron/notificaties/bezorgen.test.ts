import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { besluitBody, makeBesluit, makeBesluitType, type BesluitType } from "../proef/besluit.ts";
import { makeEio } from "../documenten/proef-documenten.test-helper.ts";
import { textAt } from "../proef/client.ts";
import { toEigenNaam, toEigenRsin } from "../proef/eigen.ts";
import { aWhile, abonnementBody, AUTH, Ontvanger, until } from "../proef/ontvanger.ts";
import {
  AUTORISATIES,
  BESLUITEN,
  CATALOGI,
  DOCUMENTEN,
  makeCatalogus,
  makeZaak,
  medewerkerRol,
  NOTIFICATIES,
  RSIN,
  startOpstelling,
  zaaktypeBody,
  ZAKEN,
  type Opstelling,
} from "../proef/opstelling.ts";
import { alleenOpenZaak, metNotificaties } from "../proef/vragen.ts";
import { isOpenZaak } from "../proef/vreemde-bron.ts";

let proef: Opstelling;
let ontvanger: Ontvanger;
let type: BesluitType;

beforeAll(async () => {
  proef = await startOpstelling();
  ontvanger = await Ontvanger.start();
  type = await makeBesluitType(proef.beheer, "BEZOR");
});
afterAll(async () => {
  await proef.bron.stop();
  await ontvanger.stop();
});

const abonnementen: string[] = [];
afterEach(async () => {
  for (const url of abonnementen.splice(0)) await proef.beheer.delete(url);
  ontvanger.berichten.splice(0);
});

const subscribe = async (kanaal: string, filters = {}) => {
  const path = `${NOTIFICATIES}/abonnement`;
  abonnementen.push((await proef.beheer.make(path, abonnementBody(ontvanger, kanaal, filters))).url);
};

/** The catalogus of a type: a kenmerk of Open Zaak. */
const vanOpenZaak = (kenmerk: string) => (isOpenZaak ? { [kenmerk]: type.catalogus } : {});

const besluitKenmerken = () => ({
  verantwoordelijkeOrganisatie: RSIN,
  besluittype: type.besluittype,
  ...vanOpenZaak("besluittype.catalogus"),
});

describe("notificaties of what changed", metNotificaties, () => {
  it("tell of every write on a besluit, with the auth as it was given", async () => {
    await subscribe("besluiten", { besluittype: type.besluittype });
    const { url, ...besluit } = await makeBesluit(proef.beheer, type.besluittype);
    await proef.beheer.put(url, besluit);
    await proef.beheer.patch(url, { toelichting: "x" });
    await proef.beheer.delete(url);
    await until(() => ontvanger.echte.length === 4);
    const acties = ontvanger.echte.map((bericht) => textAt(bericht, "actie")).sort();
    expect(acties).toEqual(["create", "destroy", "partial_update", "update"]);
    for (const bericht of ontvanger.echte)
      expect(bericht).toEqual({
        kanaal: "besluiten",
        hoofdObject: url,
        resource: "besluit",
        resourceUrl: url,
        actie: bericht["actie"],
        aanmaakdatum: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as unknown,
        kenmerken: besluitKenmerken(),
      });
    expect(ontvanger.headers.at(-1)).toMatchObject({
      authorization: AUTH,
      "content-type": "application/json",
    });
  });

  it("name the zaak as main object of what belongs to it", async () => {
    await subscribe("zaken", { zaaktype: type.zaaktype });
    const zaak = (await makeZaak(proef.beheer, type.zaaktype)).url;
    const rol = await proef.beheer.make(`${ZAKEN}/rollen`, medewerkerRol(zaak, type.behandelaar, "jdeboer"));
    const { url: besluit } = await makeBesluit(proef.beheer, type.besluittype, { zaak });
    await proef.beheer.post(`${zaak}/besluiten`, { besluit });
    await until(() => ontvanger.echte.length === 3);
    const kenmerken = {
      bronorganisatie: RSIN,
      zaaktype: type.zaaktype,
      vertrouwelijkheidaanduiding: "zaakvertrouwelijk",
      ...vanOpenZaak("zaaktype.catalogus"),
    };
    for (const bericht of ontvanger.echte)
      expect(bericht).toMatchObject({ kanaal: "zaken", hoofdObject: zaak, kenmerken });
    expect(ontvanger.echte).toContainEqual(
      expect.objectContaining({ resource: "rol", resourceUrl: rol.url }),
    );
    expect(ontvanger.echte.map(({ resource }) => resource).sort()).toEqual(["rol", "zaak", "zaakbesluit"]);
  });

  it("tell of documents and of what belongs to them", async () => {
    const { informatieobjecttype } = type;
    await subscribe("documenten", { informatieobjecttype });
    const { url: document } = await makeEio(proef.beheer, informatieobjecttype, "Verleend.");
    const { url: gebruiksrechten } = await proef.beheer.make(`${DOCUMENTEN}/gebruiksrechten`, {
      informatieobject: document,
      startdatum: "2026-01-01T00:00:00Z",
      omschrijvingVoorwaarden: "Alleen intern",
    });
    await until(() => ontvanger.echte.length === 2);
    const kenmerken = {
      bronorganisatie: RSIN,
      informatieobjecttype,
      vertrouwelijkheidaanduiding: "openbaar",
      ...vanOpenZaak("informatieobjecttype.catalogus"),
    };
    for (const bericht of ontvanger.echte)
      expect(bericht).toMatchObject({ kanaal: "documenten", hoofdObject: document, kenmerken });
    expect(ontvanger.echte.map(({ resourceUrl }) => resourceUrl).sort()).toEqual(
      [document, gebruiksrechten].sort(),
    );
  });

  it("tell of types and of applicaties as well", async () => {
    const catalogus = await makeCatalogus(proef.beheer, "KANAL");
    await subscribe("zaaktypen", { catalogus });
    await subscribe("autorisaties");
    const zaaktype = (await proef.beheer.make(`${CATALOGI}/zaaktypen`, zaaktypeBody(catalogus, "kanaal")))
      .url;
    const { url: applicatie } = await proef.beheer.make(`${AUTORISATIES}/applicaties`, {
      clientIds: [toEigenNaam("kanaal")],
      label: "Kanaal",
      heeftAlleAutorisaties: true,
    });
    // Of applicaties one hears those of others as well: there is nothing to filter on.
    const own = () =>
      ontvanger.echte.filter(({ hoofdObject }) => [zaaktype, applicatie].includes(String(hoofdObject)));
    await until(() => own().length === 2);
    expect(ontvanger.echte).toContainEqual(
      expect.objectContaining({ kanaal: "zaaktypen", hoofdObject: zaaktype, kenmerken: { catalogus } }),
    );
    expect(ontvanger.echte).toContainEqual(
      expect.objectContaining({ kanaal: "autorisaties", resourceUrl: applicatie, kenmerken: {} }),
    );
    await proef.beheer.delete(applicatie);
    await until(() => own().length === 3);
  });

  it("are not sent for a write that was refused", async () => {
    await subscribe("besluiten", { besluittype: type.besluittype });
    const besluit = besluitBody(type.besluittype);
    const wrong = { ...besluit, datum: "gisteren" };
    expect((await proef.beheer.post(`${BESLUITEN}/besluiten`, wrong)).status).toBe(400);
    await aWhile();
    expect(ontvanger.echte).toEqual([]);
  });

  it("are not sent for the whole of which a part was refused", alleenOpenZaak, async () => {
    await subscribe("besluiten", { besluittype: type.besluittype });
    const refused = await proef.beheer.post(`${BESLUITEN}/besluit_verwerken`, {
      besluit: besluitBody(type.besluittype),
      besluitinformatieobjecten: [{ informatieobject: "https://example.com/document" }],
    });
    expect(refused.status).toBe(400);
    await aWhile();
    expect(ontvanger.echte).toEqual([]);
  });
});

describe("filters of an abonnement", metNotificaties, () => {
  const newBesluit = () => makeBesluit(proef.beheer, type.besluittype);

  it("hold all together within a group; * is anything", async () => {
    await subscribe("besluiten", { besluittype: type.besluittype, verantwoordelijkeOrganisatie: "*" });
    await subscribe("besluiten", {
      besluittype: type.besluittype,
      verantwoordelijkeOrganisatie: "123456782",
    });
    await newBesluit();
    await until(() => ontvanger.echte.length > 0);
    await aWhile();
    expect(ontvanger.echte).toHaveLength(1);
  });

  it("keep out what is another or of another kanaal", async () => {
    await subscribe("besluiten", { besluittype: type.zaaktype });
    await subscribe("zaken", { bronorganisatie: toEigenRsin() });
    await newBesluit();
    await aWhile();
    expect(ontvanger.echte).toEqual([]);
  });

  it("are put to what others publish too", async () => {
    const bronorganisatie = toEigenRsin();
    await subscribe("zaken", { bronorganisatie });
    const bericht = {
      kanaal: "zaken",
      hoofdObject: "https://example.com/zaken/1",
      resource: "zaak",
      resourceUrl: "https://example.com/zaken/1",
      actie: "create",
      aanmaakdatum: "2026-01-05T12:00:00Z",
      kenmerken: { bronorganisatie },
    };
    const other = { ...bericht, kenmerken: { bronorganisatie: "123456782" } };
    for (const body of [other, bericht]) await proef.beheer.post(`${NOTIFICATIES}/notificaties`, body);
    await until(() => ontvanger.echte.length > 0);
    await aWhile();
    expect(ontvanger.echte).toEqual([bericht]);
  });
});
