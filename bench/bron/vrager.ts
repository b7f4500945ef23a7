import { request } from "undici";
import { sign } from "../../demo/bron/proef/client.ts";

export interface Antwoord {
  tekst: string;
  /** From asking to the last byte. */
  ms: number;
}

export type Vrager<N extends string = string> = ReturnType<typeof createVrager<N>>;

/** Asks a source things as one of its clients. Throws on any answer but a good one: then nothing was measured. */
export function createVrager<N extends string>(adres: string, clients: Readonly<Record<N, string>>) {
  const koppen = (client: N) => ({
    authorization: `Bearer ${sign(client, clients[client])}`,
    "accept-crs": "EPSG:4326",
    "content-crs": "EPSG:4326",
  });

  async function vraag(
    client: N,
    pad: string,
    opties: { method?: "POST" | "DELETE"; body?: unknown } = {},
  ): Promise<Antwoord> {
    const url = pad.startsWith("http") ? pad : adres + pad;
    const begin = performance.now();
    const { statusCode, body } = await request(url, {
      method: opties.method ?? "GET",
      headers: {
        ...koppen(client),
        ...(opties.body !== undefined && { "content-type": "application/json" }),
      },
      ...(opties.body !== undefined && { body: JSON.stringify(opties.body) }),
    });
    const tekst = await body.text();
    const ms = performance.now() - begin;
    if (statusCode >= 300) throw new Error(`${pad}: ${statusCode} ${tekst.slice(0, 300)}`);
    return { tekst, ms };
  }
  return { adres, koppen, vraag };
}
