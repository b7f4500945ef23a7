import { type Bron, urlVan, type Wie, type ZgwRecord } from "./bron.ts";

type Bestandsdeel = { url: string; volgnummer: number; omvang: number };

/** Sends the content of a document in the parts that the source asked for, and unlocks it. */
export async function stuurDelen(bron: Bron, document: ZgwRecord, inhoud: Buffer, wie: Wie): Promise<void> {
  const lock = String(document.lock);
  const delen = [...(document.bestandsdelen as Bestandsdeel[])].sort(
    (een, ander) => een.volgnummer - ander.volgnummer,
  );
  let plek = 0;
  for (const { url, omvang } of delen) {
    const formulier = new FormData();
    formulier.set("lock", lock);
    formulier.set(
      "inhoud",
      new Blob([Uint8Array.from(inhoud.subarray(plek, plek + omvang))]),
      String(document.bestandsnaam),
    );
    await bron.put(url, formulier, wie);
    plek += omvang;
  }
  await bron.postUrl(`${urlVan(document)}/unlock`, { lock }, wie);
}

/** Writes a document again: each time that one does, it is a new versie. */
export async function maakVersie(
  bron: Bron,
  document: ZgwRecord,
  body: ZgwRecord,
  inhoud: Buffer,
  wie: Wie,
): Promise<void> {
  const url = urlVan(document);
  const { lock } = await bron.postUrl(`${url}/lock`, {}, wie);
  const velden = {
    inhoud: inhoud.toString("base64"),
    bestandsomvang: inhoud.length,
    titel: body.titel,
    lock,
  };
  await bron.patch(url, velden, wie, "Nieuwe versie");
  await bron.postUrl(`${url}/unlock`, { lock }, wie);
}

/** Takes off a lock that an earlier run left: nobody knows it any more, so by force. */
export const ontgrendel = (bron: Bron, document: ZgwRecord, wie: Wie): Promise<ZgwRecord> =>
  bron.postUrl(`${urlVan(document)}/unlock`, {}, wie);
