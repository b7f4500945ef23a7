import { Client, sign, type Json, type Reply } from "../proef/client.ts";
import { isObject } from "./json.ts";
import type { Opnemer } from "./opnemer.ts";

async function toReply(response: Response): Promise<Reply> {
  const text = await response.text();
  const body: unknown =
    response.headers.get("content-type")?.includes("json") && text ? JSON.parse(text) : {};
  return { status: response.status, headers: response.headers, body: isObject(body) ? body : {}, text };
}

/** A client of which every call is held to the contract. */
export class OpnemendeClient extends Client {
  constructor(
    client: Client,
    readonly opnemer: Opnemer,
  ) {
    super(client.adres, client.clientId, client.secret);
  }

  override async call(
    methode: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    const antwoord = await super.call(methode, path, body, headers);
    this.opnemer.record({ methode, url: new URL(this.url(path)), vraag: body, antwoord });
    return antwoord;
  }

  /** A call without the headers that a well-behaved client sends, or with a form as body. */
  async bare(methode: string, path: string, vraag?: Json | FormData): Promise<Reply> {
    const isForm = vraag instanceof FormData;
    const response = await fetch(this.url(path), {
      method: methode,
      headers: {
        Authorization: `Bearer ${sign(this.clientId, this.secret)}`,
        ...(vraag && !isForm && { "Content-Type": "application/json" }),
      },
      ...(vraag && { body: isForm ? vraag : JSON.stringify(vraag) }),
    });
    const antwoord = await toReply(response);
    this.opnemer.record({ methode, url: new URL(this.url(path)), vraag, antwoord });
    return antwoord;
  }
}
