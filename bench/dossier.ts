import type { startOmgeving } from "../demo/omgeving.mjs";
import { Client, listAt, textAt, type Json } from "../demo/bron/proef/client.ts";
import type { Bladzijde } from "./bladzijden.ts";

type Omgeving = Awaited<ReturnType<typeof startOmgeving>>;

const BEHEER = "demo-beheer";
const RSIN = "000000012";
const ROLLEN = 20;
const BESLUITEN = 5;
const STATUSSEN = 10;
const UUR_MS = 3_600_000;

interface Typen {
  zaaktype: string;
  statustype: string;
  roltype: string;
  informatieobjecttype: string;
  besluittype: string;
}

/**
 * A full zaak at the source, of a zaaktype that this client may see all of: 20 rollen, 5 besluiten, 10 statussen and so
 * many documents. Gives its page in the portaal.
 */
export async function maakDossier(
  { bron: adres, clients }: Pick<Omgeving, "bron" | "clients">,
  clientId: string,
  documenten: number,
): Promise<Bladzijde> {
  const bron = new Client(adres, BEHEER, clients[BEHEER] ?? "");
  const typen = await kiesTypen(bron, clientId);
  const zaak = await bron.make("/zaken/api/v1/zaken", {
    zaaktype: typen.zaaktype,
    bronorganisatie: RSIN,
    verantwoordelijkeOrganisatie: RSIN,
    omschrijving: `Dossier met ${documenten} documenten`,
    startdatum: "2026-01-05",
    vertrouwelijkheidaanduiding: "openbaar",
  });
  const bij = (velden: Json): Json => ({ zaak: zaak.url, ...velden });
  for (let nummer = 0; nummer < STATUSSEN; nummer += 1) {
    const datumStatusGezet = new Date(Date.now() - (STATUSSEN - nummer) * UUR_MS).toISOString();
    await bron.make("/zaken/api/v1/statussen", bij({ statustype: typen.statustype, datumStatusGezet }));
  }
  for (let nummer = 0; nummer < ROLLEN; nummer += 1)
    await bron.make(
      "/zaken/api/v1/rollen",
      bij({
        roltype: typen.roltype,
        roltoelichting: "Betrokken",
        betrokkeneType: "natuurlijk_persoon",
        betrokkeneIdentificatie: { geslachtsnaam: `Betrokkene ${nummer}` },
      }),
    );
  for (let nummer = 0; nummer < BESLUITEN; nummer += 1)
    await bron.make(
      "/besluiten/api/v1/besluiten",
      bij({
        besluittype: typen.besluittype,
        verantwoordelijkeOrganisatie: RSIN,
        datum: "2026-01-12",
        ingangsdatum: "2026-01-19",
      }),
    );
  for (let nummer = 0; nummer < documenten; nummer += 1) {
    const { url } = await bron.make("/documenten/api/v1/enkelvoudiginformatieobjecten", {
      informatieobjecttype: typen.informatieobjecttype,
      bronorganisatie: RSIN,
      creatiedatum: "2026-01-05",
      titel: `Document ${nummer}`,
      auteur: "Bench",
      taal: "dut",
      vertrouwelijkheidaanduiding: "openbaar",
    });
    await bron.make("/zaken/api/v1/zaakinformatieobjecten", bij({ informatieobject: url }));
  }
  return { pad: `/zaken/voorbeeld/${textAt(zaak, "uuid")}`, bewijs: textAt(zaak, "identificatie") };
}

/** The first zaaktype of this client that knows documents and besluiten which the client may see as well. */
async function kiesTypen(bron: Client, clientId: string): Promise<Typen> {
  const lijst = async (pad: string) => listAt((await bron.get(pad)).body, "results");
  const [applicatie] = await lijst(`/autorisaties/api/v1/applicaties?clientIds=${clientId}`);
  const toegestaan = (component: string, veld: string) =>
    listAt(applicatie, "autorisaties")
      .filter((regel) => textAt(regel, "component") === component)
      .map((regel) => textAt(regel, veld));
  const [documenttypen, besluittypen] = [
    toegestaan("drc", "informatieobjecttype"),
    toegestaan("brc", "besluittype"),
  ];
  for (const zaaktype of toegestaan("zrc", "zaaktype")) {
    const zoek = `?zaaktype=${encodeURIComponent(zaaktype)}`;
    const [type, statustypen, roltypen, relaties] = await Promise.all([
      bron.get(zaaktype),
      lijst(`/catalogi/api/v1/statustypen${zoek}`),
      lijst(`/catalogi/api/v1/roltypen${zoek}`),
      lijst(`/catalogi/api/v1/zaaktype-informatieobjecttypen${zoek}`),
    ]);
    const statustype = statustypen.find((rij) => textAt(rij, "volgnummer") === "1");
    const roltype = roltypen.find(
      (rij) => !/initiator|behandelaar|coordinator/.test(textAt(rij, "omschrijvingGeneriek")),
    );
    const informatieobjecttype = relaties
      .map((rij) => textAt(rij, "informatieobjecttype"))
      .find((url) => documenttypen.includes(url));
    const besluittype = listAt(type.body, "besluittypen")
      .map(String)
      .find((url) => besluittypen.includes(url));
    if (!statustype || !roltype || !informatieobjecttype || !besluittype) continue;
    return {
      zaaktype,
      statustype: textAt(statustype, "url"),
      roltype: textAt(roltype, "url"),
      informatieobjecttype,
      besluittype,
    };
  }
  throw new Error(`${clientId} has no zaaktype with documents and besluiten to measure on.`);
}
