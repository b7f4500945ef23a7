import { at, listAt, textAt, type Client, type Json } from "../proef/client.ts";
import { BESLUITEN, DOCUMENTEN, ZAKEN } from "../proef/opstelling.ts";

/** A zaak with all that belongs to it, as a client reads it. */
export type Dossier = Record<string, unknown>;

const lijst = async (client: Client, pad: string, veld: string) => listAt((await client.get(pad)).body, veld);

export async function leesDossier(client: Client, url: string): Promise<Dossier> {
  const zaak = (await client.get(url)).body;
  const haal = async (urls: unknown[]) =>
    Promise.all(urls.map(async (een) => (await client.get(String(een))).body));
  const relaties = await client.call("GET", `${ZAKEN}/zaakinformatieobjecten?zaak=${url}`);
  const zaakinformatieobjecten: unknown = JSON.parse(relaties.text);
  const documenten = listAt(zaakinformatieobjecten, "").map((een) => textAt(een, "informatieobject"));
  const objecten = await client.call("GET", `${DOCUMENTEN}/objectinformatieobjecten?object=${url}`);
  return {
    zaak,
    rollen: await haal(listAt(zaak, "rollen")),
    statussen: await lijst(client, `${ZAKEN}/statussen?zaak=${url}`, "results"),
    resultaat: await haal([zaak["resultaat"]]),
    zaakinformatieobjecten,
    documenten: await haal(documenten),
    objectinformatieobjecten: JSON.parse(objecten.text) as unknown,
    besluiten: await lijst(client, `${BESLUITEN}/besluiten?zaak=${url}`, "results"),
    zaakbesluiten: JSON.parse((await client.get(`${url}/besluiten`)).text) as unknown,
  };
}

const zonder = (doc: unknown, ...velden: string[]): Json =>
  Object.fromEntries(Object.entries(doc as Json).filter(([veld]) => !velden.includes(veld)));

/** The same over HTTP, with what a client may send of it. Gives the URL of the new zaak. */
export async function stuurDossier(client: Client, dossier: Dossier, rsin: string): Promise<string> {
  const van = (soort: string) => listAt(dossier, soort);
  const { url: zaak } = await client.make(
    `${ZAKEN}/zaken`,
    zonder(
      dossier["zaak"],
      "identificatie",
      "archiefnominatie",
      "archiefactiedatum",
      "startdatumBewaartermijn",
    ),
  );
  for (const rol of van("rollen"))
    await client.make(`${ZAKEN}/rollen`, { ...zonder(rol, "contactpersoonRol"), zaak });
  for (const document of van("documenten")) {
    const inhoud = Buffer.from((await client.get(textAt(document, "inhoud"))).text).toString("base64");
    const { url: informatieobject } = await client.make(`${DOCUMENTEN}/enkelvoudiginformatieobjecten`, {
      ...zonder(document, "identificatie"),
      bronorganisatie: rsin,
      inhoud,
    });
    await client.make(`${ZAKEN}/zaakinformatieobjecten`, {
      ...zonder(van("zaakinformatieobjecten")[0]),
      zaak,
      informatieobject,
    });
  }
  for (const besluit of van("besluiten"))
    await client.make(`${BESLUITEN}/besluiten`, { ...zonder(besluit, "identificatie"), zaak });
  for (const resultaat of van("resultaat"))
    await client.make(`${ZAKEN}/resultaten`, { ...zonder(resultaat), zaak });
  const moment = (status: unknown) => textAt(status, "datumStatusGezet");
  for (const status of van("statussen").toSorted((een, ander) => (moment(een) < moment(ander) ? -1 : 1)))
    await client.make(`${ZAKEN}/statussen`, { ...zonder(status), zaak });
  return zaak;
}

/** Moments at which the source wrote something, and numbers it gave: another one each time, in the same shape. */
const EIGEN = ["laatstGemuteerd", "registratiedatum", "beginRegistratie", "identificatie"];

/** The dossier with what is its own in every zaak replaced by its shape or its place. */
export function toVorm(dossier: Dossier): unknown {
  const eigen = new Map<string, string>();
  const noem = (doc: unknown, naam: string) => {
    const uuid = textAt(doc, "url").split("/").at(-1) ?? "";
    eigen.set(uuid, naam);
  };
  noem(dossier["zaak"], "zaak");
  for (const soort of Object.keys(dossier).filter((naam) => naam !== "zaak"))
    listAt(dossier, soort).forEach((doc, plek) => {
      noem(doc, `${soort}-${plek}`);
    });
  const tekst = JSON.stringify(dossier, (veld, waarde: unknown) =>
    EIGEN.includes(veld) && typeof waarde === "string" && at(waarde, "length") !== 0
      ? waarde.replace(/\d/g, "9")
      : waarde,
  );
  return JSON.parse([...eigen].reduce((nu, [uuid, naam]) => nu.replaceAll(uuid, naam), tekst)) as unknown;
}
