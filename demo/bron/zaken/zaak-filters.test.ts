import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, listAt, textAt, type Json } from "../proef/client.ts";
import {
  makeCatalogus,
  makeType,
  makeZaak,
  startOpstelling,
  ZAKEN,
  type Opstelling,
  type Type,
} from "../proef/opstelling.ts";
import { alleenOpenZaak } from "../proef/vragen.ts";

let proef: Opstelling;
let type: Type;
let open: string;
let closed: string;

const LOA = "urn:etoegang:core:assurance-class:loa";
const betrokkene = "https://example.com/personen/1";

beforeAll(async () => {
  proef = await startOpstelling();
  type = await makeType(proef.beheer, await makeCatalogus(proef.beheer, "FILTE"), "Filterproef");
  const make = async (more: Json) => (await makeZaak(proef.beheer, type.zaaktype, more)).url;
  const dates = {
    registratiedatum: "2026-01-06",
    einddatumGepland: "2026-03-01",
    publicatiedatum: "2026-01-07",
  };
  open = await make({
    identificatie: `FILTER-${Date.now()}`,
    ...dates,
    uiterlijkeEinddatumAfdoening: "2026-04-01",
  });
  closed = await make({ startdatum: "2026-01-04", registratiedatum: "2026-01-05", publicatiedatum: null });
  await proef.beheer.make(`${ZAKEN}/resultaten`, { zaak: closed, resultaattype: type.resultaattype });
  for (const [zaak, statustype] of [
    [open, type.ontvangen],
    [closed, type.behandeld],
  ])
    await proef.beheer.make(`${ZAKEN}/statussen`, {
      zaak,
      statustype,
      datumStatusGezet: "2026-02-01T10:00:00Z",
    });
  const rol = (zaak: string, roltype: string, more: Json) =>
    proef.beheer.make(`${ZAKEN}/rollen`, { zaak, roltype, roltoelichting: "x", ...more });
  await rol(open, type.behandelaar, { betrokkeneType: "medewerker", betrokkene });
  await rol(open, type.initiator, {
    betrokkeneType: "niet_natuurlijk_persoon",
    betrokkeneIdentificatie: { kvkNummer: "12345678", vestigingsNummer: "000012345678" },
    indicatieMachtiging: "gemachtigde",
    authenticatieContext: { source: "eherkenning", levelOfAssurance: `${LOA}2plus`, actingSubject: "x" },
  });
  await rol(closed, type.initiator, {
    betrokkeneType: "vestiging",
    betrokkeneIdentificatie: { vestigingsNummer: "000087654321", kvkNummer: "87654321" },
  });
});
afterAll(() => proef.bron.stop());

const found = async (query: string) => {
  const reply = await proef.beheer.get(`${ZAKEN}/zaken?zaaktype=${type.zaaktype}&${query}`);
  expect([query, reply.status]).toEqual([query, 200]);
  return listAt(reply.body, "results").map((row) => textAt(row, "url"));
};

const expectAll = async (queries: readonly string[], expected: string[]) => {
  for (const query of queries)
    expect([query, (await found(query)).sort()]).toEqual([query, expected.toSorted()]);
};

describe("filters of zaken", () => {
  it("find zaken that are open and zaken that are closed", async () => {
    await expectAll(
      [
        "einddatum__isnull=true",
        "einddatumGepland=2026-03-01",
        "uiterlijkeEinddatumAfdoening__gt=2026-03-31&uiterlijkeEinddatumAfdoening__lt=2026-04-02",
        "registratiedatum__gt=2026-01-05",
        "archiefactiedatum__isnull=true",
        `rol__betrokkene=${betrokkene}`,
        "startdatum__gte=2026-01-05",
      ],
      [open],
    );
    await expectAll(
      [
        "einddatum=2026-02-01",
        "einddatum__gt=2026-01-31&einddatum__lt=2026-02-02",
        "einddatum__isnull=false",
        "registratiedatum__lt=2026-01-06",
        "archiefnominatie=vernietigen",
        "archiefactiedatum=2036-02-01",
        "archiefactiedatum__lt=2036-02-02&archiefactiedatum__gt=2036-01-31",
        "rol__betrokkeneType=vestiging",
        "rol__betrokkeneIdentificatie__vestiging__vestigingsNummer=000087654321",
        "startdatum__lte=2026-01-04",
      ],
      [closed],
    );
  });

  it("find them by what only Open Zaak filters on", alleenOpenZaak, async () => {
    await expectAll(
      [
        "identificatie__icontains=filter-",
        `status__statustype=${type.ontvangen}`,
        "rol__machtiging=gemachtigde",
        `rol__machtiging__loa=${LOA}3`,
        "rol__betrokkeneIdentificatie__nietNatuurlijkPersoon__kvkNummer=12345678",
        "rol__betrokkeneIdentificatie__nietNatuurlijkPersoon__vestigingsNummer=000012345678",
      ],
      [open],
    );
    await expectAll(
      [
        `resultaat__resultaattype=${type.resultaattype}`,
        `status__statustype=${type.behandeld}`,
        "rol__betrokkeneType=vestiging&rol__machtiging=eigen",
        "rol__betrokkeneIdentificatie__vestiging__kvkNummer=87654321",
      ],
      [closed],
    );
    await expectAll(["zaaktype__omschrijving=filterPROEF"], [open, closed]);
    await expectAll(
      [
        `rol__machtiging__loa=${LOA}2`,
        "rol__machtiging__loa=urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI",
      ],
      [],
    );
  });

  it("find both, or neither", async () => {
    await expectAll(["archiefstatus__in=nog_te_archiveren,overgedragen"], [open, closed]);
    await expectAll(
      [`rol__betrokkene=${betrokkene}&rol__betrokkeneType=vestiging`, "archiefstatus=overgedragen"],
      [],
    );
  });

  it("sort by each date and by identificatie, both ways", async () => {
    for (const [field, first] of [
      ["startdatum", closed],
      ["einddatum", closed],
      ["publicatiedatum", open],
      ["archiefactiedatum", closed],
      ["registratiedatum", closed],
      ["identificatie", open],
    ]) {
      const second = first === open ? closed : open;
      expect([field, await found(`ordering=${field}`)]).toEqual([field, [first, second]]);
      expect([field, await found(`ordering=-${field}`)]).toEqual([field, [second, first]]);
    }
  });
});

describe("expand of Open Zaak", alleenOpenZaak, () => {
  it("has each of the paths, for hoofdzaak and deelzaken as well, and no other", async () => {
    const own = [
      "zaaktype",
      "status.statustype",
      "resultaat.resultaattype",
      "rollen.roltype",
      "zaakobjecten",
    ];
    const paths = [
      ...own,
      "zaakinformatieobjecten",
      "eigenschappen.eigenschap",
      ...["hoofdzaak", "deelzaken"].flatMap((other) => own.map((path) => `${other}.${path}`)),
    ];
    const { body, status } = await proef.beheer.get(`${closed}?expand=${paths.join(",")}`);
    expect(status).toBe(200);
    expect(at(body, "_expand.status._expand.statustype.url")).toBe(type.behandeld);
    expect(at(body, "_expand.resultaat._expand.resultaattype.url")).toBe(type.resultaattype);
    expect(at(body, "_expand.rollen.0._expand.roltype.url")).toBe(type.initiator);
    expect(body["_expand"]).toMatchObject({ hoofdzaak: null, deelzaken: [], eigenschappen: [] });
    for (const path of ["zaaktype.catalogus", "rollen.statussen", "zaakinformatieobjecten.informatieobject"])
      expect([path, (await proef.beheer.get(`${closed}?expand=${path}`)).status]).toEqual([path, 400]);
  });
});
