import { makeInformatieobjecttype } from "../documenten/proef-documenten.test-helper.ts";
import { at, textAt, type Client, type Json } from "../proef/client.ts";
import { CATALOGI, makeZaak, zaaktypeBody, ZAKEN } from "../proef/opstelling.ts";
import { toSelectielijst } from "../proef/selectielijst.ts";

export interface ArchiefType {
  zaaktype: string;
  ontvangen: string;
  behandeld: string;
  /** An eigenschap named einddatum. */
  eigenschap: string;
  besluittype: string;
  informatieobjecttype: string;
  resultaattypen: Record<string, string>;
}

/** How the brondatum of a resultaattype is found, and what else the type says. */
type Procedures = Record<string, Json & { resultaattype?: Json }>;

const resultaattypeBody = (
  omschrijving: string,
  { resultaattype, ...procedure }: Procedures[string] = {},
) => ({
  omschrijving,
  ...toSelectielijst(procedure["afleidingswijze"] ?? omschrijving),
  archiefnominatie: "vernietigen",
  archiefactietermijn: "P5Y",
  brondatumArchiefprocedure: {
    afleidingswijze: omschrijving,
    datumkenmerk: "",
    einddatumBekend: false,
    objecttype: "",
    registratie: "",
    procestermijn: null,
    ...procedure,
  },
  ...resultaattype,
});

/** A published zaaktype with a resultaattype for each of the procedures, found by the name it has here. */
export async function makeArchiefType(
  beheer: Client,
  catalogus: string,
  identificatie: string,
  procedures: Procedures,
  more: Json = {},
): Promise<ArchiefType> {
  const { url: besluittype } = await beheer.make(`${CATALOGI}/besluittypen`, {
    catalogus,
    omschrijving: `Besluit ${identificatie}`,
    publicatieIndicatie: false,
    informatieobjecttypen: [],
    beginGeldigheid: "2020-01-01",
  });
  await beheer.post(`${besluittype}/publish`, undefined);
  const informatieobjecttype = await makeInformatieobjecttype(beheer, catalogus, `Document ${identificatie}`);
  const { url: zaaktype } = await beheer.make(`${CATALOGI}/zaaktypen`, {
    ...zaaktypeBody(catalogus, identificatie),
    besluittypen: [besluittype],
    ...more,
  });
  const part = async (path: string, body: Json) =>
    (await beheer.make(`${CATALOGI}/${path}`, { zaaktype, ...body })).url;
  const resultaattypen: Record<string, string> = {};
  for (const [name, procedure] of Object.entries(procedures))
    resultaattypen[name] = await part("resultaattypen", resultaattypeBody(name, procedure));
  await part("zaaktype-informatieobjecttypen", { informatieobjecttype, volgnummer: 1, richting: "inkomend" });
  await part("roltypen", { omschrijving: "Behandelaar", omschrijvingGeneriek: "behandelaar" });
  const type = {
    zaaktype,
    ontvangen: await part("statustypen", { omschrijving: "Ontvangen", volgnummer: 1 }),
    behandeld: await part("statustypen", { omschrijving: "Behandeld", volgnummer: 2 }),
    eigenschap: await part("eigenschappen", {
      naam: "einddatum",
      definitie: "Laatste dag",
      specificatie: { formaat: "datum", lengte: "8", kardinaliteit: "1" },
    }),
    besluittype,
    informatieobjecttype,
    resultaattypen,
  };
  const published = await beheer.post(`${zaaktype}/publish`, undefined);
  if (published.status !== 200) throw new Error(published.text);
  return type;
}

/** A zaak with a resultaat of that name. */
export async function makeMetResultaat(
  beheer: Client,
  type: ArchiefType,
  resultaat: string,
  more: Json = {},
): Promise<string> {
  const { url: zaak } = await makeZaak(beheer, type.zaaktype, more);
  const resultaattype = type.resultaattypen[resultaat];
  await beheer.make(`${ZAKEN}/resultaten`, { zaak, resultaattype });
  return zaak;
}

/** Sets a status; the answer is its code when it was refused, and "gezet" when not. */
export async function zetStatus(beheer: Client, zaak: string, statustype: string, datumStatusGezet: string) {
  const { status, body } = await beheer.post(`${ZAKEN}/statussen`, { zaak, statustype, datumStatusGezet });
  return status === 201 ? "gezet" : textAt(body, "invalidParams.0.code");
}

export const sluit = (beheer: Client, type: ArchiefType, zaak: string, moment = "2026-02-01T12:00:00Z") =>
  zetStatus(beheer, zaak, type.behandeld, moment);

/** What the archive knows of a zaak: [startdatumBewaartermijn, archiefactiedatum, archiefnominatie]. */
export async function archiefVan(beheer: Client, zaak: string) {
  const { body } = await beheer.get(zaak);
  return ["startdatumBewaartermijn", "archiefactiedatum", "archiefnominatie"].map((name) => at(body, name));
}
