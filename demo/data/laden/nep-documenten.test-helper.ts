import { createServer, type IncomingMessage } from "node:http";

type Rij = Record<string, unknown> & { url: string };

const leesBody = async (verzoek: IncomingMessage): Promise<Buffer> => {
  const delen: Buffer[] = [];
  for await (const deel of verzoek) delen.push(Buffer.from(deel as Uint8Array));
  return Buffer.concat(delen);
};

/** As little of a Documenten API as shows what the loader sends it; `deelgrootte` 0 is one from before bestandsdelen. */
export async function startNepDocumenten(deelgrootte: number) {
  const documenten: Rij[] = [];
  const relaties: Record<string, unknown>[] = [];
  const rechten: Record<string, unknown>[] = [];
  /** What was sent of the parts, in order. */
  const delen: string[] = [];
  let volgende = 0;

  const maak = (adres: string, body: Record<string, unknown>) => {
    const url = `${adres}/enkelvoudiginformatieobjecten/${++volgende}`;
    const omvang = Number(body["bestandsomvang"]);
    const inDelen = body["inhoud"] === null && deelgrootte > 0;
    const bestandsdelen = Array.from({ length: inDelen ? Math.ceil(omvang / deelgrootte) : 0 }, (_, i) => ({
      url: `${adres}/bestandsdelen/${i + 1}`,
      volgnummer: i + 1,
      omvang: Math.min(deelgrootte, omvang - i * deelgrootte),
    })).reverse();
    const lock = inDelen ? { lock: "slot", locked: true } : { lock: "", locked: false };
    const document = { ...body, url, versie: 1, bestandsdelen, ...lock };
    documenten.push(document);
    return document;
  };

  const antwoord = async (verzoek: IncomingMessage, adres: string): Promise<[number, unknown]> => {
    const { pathname, searchParams } = new URL(verzoek.url ?? "", adres);
    const pad = pathname.replace("/api/v1/", "");
    if (pad === "openapi.json") {
      const met = deelgrootte > 0 ? { "/bestandsdelen/{uuid}": {} } : {};
      return [200, { paths: { "/enkelvoudiginformatieobjecten": {}, "/zaaknotities": {}, ...met } }];
    }
    const rauw = await leesBody(verzoek);
    if (pad.startsWith("bestandsdelen/")) {
      delen.push(rauw.toString("latin1"));
      return [200, {}];
    }
    const body = JSON.parse(rauw.toString() || "{}") as Record<string, unknown>;
    const bron = `${adres}/api/v1`;
    const document = documenten.find(({ url }) =>
      `${url}/`.startsWith(`${bron}/${pad.split("/").slice(0, 2).join("/")}/`),
    );
    if (pad.endsWith("/lock") && document)
      return [200, Object.assign(document, { locked: true, lock: "slot" })];
    if (pad.endsWith("/unlock") && document) return [204, Object.assign(document, { locked: false })];
    if (verzoek.method === "PATCH" && document)
      return [200, Object.assign(document, body, { versie: Number(document["versie"]) + 1 })];
    if (pad === "gebruiksrechten") return [201, { url: `${bron}/r`, n: rechten.push(body) }];
    if (pad === "zaakinformatieobjecten" && verzoek.method === "GET") return [200, relaties];
    if (pad === "zaakinformatieobjecten") return [201, { url: `${bron}/z`, n: relaties.push(body) }];
    const zelfde = (naam: unknown) => documenten.filter(({ identificatie }) => identificatie === naam);
    if (verzoek.method === "GET")
      return [200, { next: null, results: zelfde(searchParams.get("identificatie")) }];
    if (zelfde(body["identificatie"]).length > 0)
      return [
        400,
        {
          invalidParams: [{ name: "identificatie", code: "identificatie-niet-uniek", reason: "Bestaat al." }],
        },
      ];
    return [201, maak(bron, body)];
  };

  const server = createServer((verzoek, res) => {
    void antwoord(verzoek, `http://${verzoek.headers.host ?? ""}`).then(([status, body]) =>
      res.writeHead(status).end(status === 204 ? "" : JSON.stringify(body)),
    );
  });
  await new Promise<void>((klaar) => server.listen(0, "127.0.0.1", klaar));
  const plek = server.address();
  const poort = typeof plek === "object" && plek ? plek.port : 0;
  return {
    wortel: `http://127.0.0.1:${poort}/api/v1`,
    documenten,
    relaties,
    rechten,
    delen,
    stop: () => server.close(),
  };
}
