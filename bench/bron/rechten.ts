import { z } from "zod";
import type { ClientNaam } from "./grote-bron.ts";
import type { Vrager } from "./vrager.ts";

export const lijst = z.object({ count: z.number(), results: z.array(z.looseObject({ url: z.string() })) });

const ZAKEN = { component: "zrc", scopes: ["zaken.lezen"], maxVertrouwelijkheidaanduiding: "vertrouwelijk" };
const APPLICATIES = "/autorisaties/api/v1/applicaties";

/** Gives the two clients that may see a part their part; what they had from an earlier run goes first. */
export async function geefRechten({ vraag }: Vrager<ClientNaam>): Promise<void> {
  const typen = lijst.parse(JSON.parse((await vraag("alles", "/catalogi/api/v1/zaaktypen")).tekst)).results;
  const delen: [ClientNaam, number][] = [
    ["helft", typen.length / 2],
    ["een", 1],
  ];
  for (const [client, aantal] of delen) {
    const eerder = await vraag("alles", `${APPLICATIES}?clientIds=${client}`);
    for (const { url } of lijst.parse(JSON.parse(eerder.tekst)).results)
      await vraag("alles", url, { method: "DELETE" });
    const opZaken = typen.slice(0, aantal).map(({ url }) => ({ ...ZAKEN, zaaktype: url }));
    const autorisaties = [...opZaken, { component: "ztc", scopes: ["catalogi.lezen"] }];
    await vraag("alles", APPLICATIES, {
      method: "POST",
      body: { clientIds: [client], label: client, autorisaties },
    });
  }
}
