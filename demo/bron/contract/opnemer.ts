import { Client, type Reply } from "../proef/client.ts";
import { codeOf, Controle, type Bevinding, type Uitwisseling } from "./controle.ts";
import { nameOf, type Contract, type Operatie } from "./contracten.ts";

const ONBEKEND = "00000000-0000-4000-8000-000000000000";

/** Remembers what was asked and answered, and what was wrong with it. */
export class Opnemer {
  readonly bevindingen = new Map<string, Bevinding>();
  /** Statuses by operation. */
  readonly bezocht = new Map<string, Set<number>>();
  /** What is there to ask for, by API and collection. */
  readonly #uuids = new Map<string, Set<string>>();
  readonly #controle: Controle;

  constructor(readonly contract: Contract) {
    this.#controle = new Controle(contract);
  }

  record(uitwisseling: Uitwisseling): void {
    const { operatie, bevindingen } = this.#controle.check(uitwisseling);
    for (const bevinding of bevindingen) this.#add(bevinding);
    if (operatie === undefined) return;
    const name = nameOf(operatie);
    const { status } = uitwisseling.antwoord;
    this.bezocht.set(name, (this.bezocht.get(name) ?? new Set()).add(status));
    const [, collection, uuid] = /\/([^/]+)\/([0-9a-f-]{36})$/.exec(uitwisseling.url.pathname) ?? [];
    if (collection === undefined || uuid === undefined) return;
    const known = this.#uuids.get(`${operatie.api}/${collection}`) ?? new Set();
    if (operatie.methode === "GET" && status === 200) known.add(uuid);
    if (operatie.methode === "DELETE" && status === 204) known.delete(uuid);
    this.#uuids.set(`${operatie.api}/${collection}`, known);
  }

  /** Notes an answer that is not the one a call should have. */
  expect(call: string, api: string, reply: Reply, ...expected: number[]): void {
    const { status } = reply;
    if (expected.includes(status)) return;
    const bericht = `answers ${status} where ${expected.join(" or ")} is due`;
    const fout = { pointer: "", soort: "expected", bericht, waarde: undefined };
    this.#add({ ...fout, api, operatie: call, status, code: codeOf(reply) });
  }

  /** An address of the operation: of something that is there, or that is not. */
  address({ api, pad }: Operatie, onbekend = false): string | undefined {
    const parts = pad.split("/");
    const filled = parts.map((part, index) => {
      if (!part.startsWith("{")) return part;
      if (onbekend && part === "{uuid}") return ONBEKEND;
      return [...(this.#uuids.get(`${api}/${parts[index - 1] ?? ""}`) ?? [])].at(-1);
    });
    return filled.includes(undefined) ? undefined : `/${api}/api/v1${filled.join("/")}`;
  }

  #add(bevinding: Bevinding): void {
    const { operatie, status, code, pointer, soort } = bevinding;
    this.bevindingen.set([operatie, status, code, pointer, soort].join(" "), bevinding);
  }
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
}
