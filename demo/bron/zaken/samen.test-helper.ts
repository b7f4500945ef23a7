import { at, textAt, type Client, type Json, type Reply } from "../proef/client.ts";
import {
  makeCatalogus,
  makeType,
  medewerkerRol,
  ZAKEN,
  type Opstelling,
  type Type,
} from "../proef/opstelling.ts";

/** A type, and a client with these scopes for it. */
export async function makeMetRecht(proef: Opstelling, domein: string, scopes: string[]): Promise<Type> {
  const type = await makeType(proef.beheer, await makeCatalogus(proef.beheer, domein), domein);
  await grantFor(proef, proef.vergunningen, type, scopes);
  return type;
}

export const grantFor = (proef: Opstelling, client: Client, { zaaktype }: Type, scopes: string[]) =>
  proef.grant(client, [
    {
      component: "zrc",
      scopes: ["zaken.lezen", ...scopes],
      zaaktype,
      maxVertrouwelijkheidaanduiding: "zeer_geheim",
    },
  ]);

/** A rol without its zaak. */
export function losseRol(roltype: string, identificatie: string, more: Json = {}): Json {
  return { ...medewerkerRol("", roltype, identificatie), zaak: undefined, ...more };
}

export const status = (statustype: string, datumStatusGezet = "2026-01-06T10:00:00Z"): Json => ({
  statustype,
  datumStatusGezet,
});

/** What a refusal is about: [status, name, code]. */
export const refusalOf = ({ status: answered, body }: Reply) => [
  answered,
  at(body, "invalidParams.0.name"),
  at(body, "invalidParams.0.code"),
];

export const countOf = async (client: Client, path: string) =>
  Number(textAt((await client.get(`${ZAKEN}/${path}`)).body, "count"));
