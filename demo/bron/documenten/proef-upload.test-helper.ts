import type { Client, Json, Reply } from "../proef/client.ts";
import { sign } from "../proef/client.ts";

/** A multipart body with the fields in the order they are given. */
function toForm(fields: Record<string, string | Uint8Array<ArrayBuffer>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    if (typeof value === "string") form.append(name, value);
    else form.append(name, new Blob([value]), "deel.bin");
  return form;
}

export const tokenOf = ({ clientId, secret }: Client) => `Bearer ${sign(clientId, secret)}`;

/** PUT of one bestandsdeel. */
export async function putDeel(
  client: Client,
  url: string,
  fields: Record<string, string | Uint8Array<ArrayBuffer>>,
): Promise<Pick<Reply, "status"> & { body: Json }> {
  const response = await fetch(url, {
    method: "PUT",
    headers: { Authorization: tokenOf(client) },
    body: toForm(fields),
  });
  return { status: response.status, body: (await response.json()) as Json };
}
