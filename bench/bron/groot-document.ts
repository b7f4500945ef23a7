import { createHash, randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { request } from "undici";
import { z } from "zod";
import type { ClientNaam } from "./grote-bron.ts";
import type { Vrager } from "./vrager.ts";

const CATALOGI = "/catalogi/api/v1";
const DOCUMENTEN = "/documenten/api/v1/enkelvoudiginformatieobjecten";
const HAP = 1024 ** 2;

const metUrl = z.object({ url: z.string() });
const metDelen = metUrl.extend({
  lock: z.string(),
  bestandsdelen: z.array(z.object({ url: z.string(), omvang: z.number() })),
});

interface Document {
  url: string;
  bytes: number;
  sha256: string;
}

async function maakType(maak: (pad: string, body: unknown) => Promise<string>): Promise<string> {
  const { url: catalogus } = metUrl.parse(
    JSON.parse(
      await maak(`${CATALOGI}/catalogussen`, {
        domein: "GROOT",
        rsin: "000000012",
        contactpersoonBeheerNaam: "Beheer",
      }),
    ),
  );
  const type = await maak(`${CATALOGI}/informatieobjecttypen`, {
    catalogus,
    omschrijving: "Opname",
    vertrouwelijkheidaanduiding: "openbaar",
    beginGeldigheid: "2020-01-01",
    informatieobjectcategorie: "Beeld",
    omschrijvingGeneriek: {
      informatieobjecttypeOmschrijvingGeneriek: "Opname",
      definitieInformatieobjecttypeOmschrijvingGeneriek: "Bewegend beeld",
      herkomstInformatieobjecttypeOmschrijvingGeneriek: "KING",
      hierarchieInformatieobjecttypeOmschrijvingGeneriek: "Opname",
    },
  });
  const { url } = metUrl.parse(JSON.parse(type));
  await maak(`${url}/publish`, {});
  return url;
}

/** Makes a document of so many bytes that differ all along, part by part as the source asks for them. */
export async function maakDocument(vrager: Vrager<ClientNaam>, bytes: number): Promise<Document> {
  const maak = async (pad: string, body: unknown) =>
    (await vrager.vraag("alles", pad, { method: "POST", body })).tekst;
  const gemaakt = await maak(DOCUMENTEN, {
    informatieobjecttype: await maakType(maak),
    bronorganisatie: "000000012",
    creatiedatum: "2026-01-05",
    titel: "Opname van de raad",
    auteur: "Griffie",
    taal: "nld",
    inhoud: null,
    bestandsomvang: bytes,
  });
  const { url, lock, bestandsdelen } = metDelen.parse(JSON.parse(gemaakt));
  const hash = createHash("sha256");
  for (const deel of bestandsdelen) await stuurDeel(vrager, deel, lock, hash);
  await vrager.vraag("alles", `${url}/unlock`, { method: "POST", body: { lock } });
  return { url, bytes, sha256: hash.digest("hex") };
}

async function stuurDeel(
  { koppen }: Vrager<ClientNaam>,
  { url, omvang }: { url: string; omvang: number },
  lock: string,
  hash: ReturnType<typeof createHash>,
): Promise<void> {
  const grens = "deel-van-een-groot-document";
  const kop = (veld: string) => `--${grens}\r\nContent-Disposition: form-data; name="${veld}"`;
  const begin = Buffer.from(
    `${kop("lock")}\r\n\r\n${lock}\r\n${kop("inhoud")}; filename="deel"\r\nContent-Type: application/octet-stream\r\n\r\n`,
  );
  const einde = Buffer.from(`\r\n--${grens}--\r\n`);
  const hap = randomBytes(HAP);
  function* inhoud() {
    yield begin;
    for (let over = omvang; over > 0; over -= HAP) {
      hap.writeDoubleLE(over, 0);
      const stuk = Buffer.from(hap.subarray(0, Math.min(over, HAP)));
      hash.update(stuk);
      yield stuk;
    }
    yield einde;
  }
  const { statusCode, body } = await request(url, {
    method: "PUT",
    headers: {
      ...koppen("alles"),
      "content-type": `multipart/form-data; boundary=${grens}`,
      "content-length": String(begin.length + omvang + einde.length),
    },
    body: Readable.from(inhoud()),
  });
  const tekst = await body.text();
  if (statusCode !== 200) throw new Error(`PUT of a bestandsdeel: ${statusCode} ${tekst}`);
}

/** Downloads it to the last byte. Throws when it is not what was sent. */
export async function haalDocument(
  { koppen }: Vrager<ClientNaam>,
  { url, bytes, sha256 }: Document,
): Promise<void> {
  const { statusCode, body } = await request(`${url}/download`, { headers: koppen("alles") });
  const hash = createHash("sha256");
  let gehaald = 0;
  for await (const stuk of body as AsyncIterable<Buffer>) {
    gehaald += stuk.length;
    hash.update(stuk);
  }
  if (statusCode !== 200 || gehaald !== bytes || hash.digest("hex") !== sha256)
    throw new Error(`Downloading gave ${statusCode}, ${gehaald} bytes of ${bytes}, or other ones.`);
}
