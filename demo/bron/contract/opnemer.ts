import type { Reply } from "../proef/client.ts";
import { Adressen } from "./adressen.ts";
import { isBuitenBereik } from "./buiten-bereik.ts";
import { nameOf, type Contract, type Operatie } from "./contracten.ts";
import { codeOf, Controle, type Bevinding, type Uitwisseling } from "./controle.ts";
import { isObject } from "./json.ts";
import { Vulling } from "./vulling.ts";

/** Remembers what was asked and answered, and what was wrong with it. */
export class Opnemer {
  readonly bevindingen = new Map<string, Bevinding>();
  /** Statuses by operation. */
  readonly bezocht = new Map<string, Set<number>>();
  /** Fields of the bodies that were accepted, by operation. */
  readonly verzonden = new Map<string, Set<string>>();
  readonly adressen = new Adressen();
  readonly #controle: Controle;
  readonly #vulling: Vulling;

  constructor(readonly contract: Contract) {
    this.#controle = new Controle(contract);
    this.#vulling = new Vulling(contract);
  }

  record(uitwisseling: Uitwisseling): void {
    const { operatie, bevindingen } = this.#controle.check(uitwisseling);
    for (const bevinding of bevindingen) this.#add(bevinding);
    if (operatie === undefined) return;
    const name = nameOf(operatie);
    const { status } = uitwisseling.antwoord;
    this.bezocht.set(name, (this.bezocht.get(name) ?? new Set()).add(status));
    if (status >= 300) return;
    const { vraag } = uitwisseling;
    if (isObject(vraag))
      this.verzonden.set(name, new Set([...(this.verzonden.get(name) ?? []), ...Object.keys(vraag)]));
    if (operatie.methode === "DELETE") this.adressen.forget(uitwisseling.url.pathname);
    else this.adressen.remember(operatie, uitwisseling.url.pathname);
  }

  /** Notes an answer that is not the one a call should have. */
  expect(call: string, api: string, reply: Reply, ...expected: number[]): void {
    const { status } = reply;
    if (expected.includes(status)) return;
    const bericht = `answers ${status} where ${expected.join(" or ")} is due`;
    const fout = { pointer: "", soort: "expected", bericht, waarde: undefined };
    this.#add({ ...fout, api, operatie: call, status, code: codeOf(reply) });
  }

  /** Operations that are documented and never gave a good answer, or never a refusal; fields that none was made with. */
  get gaten(): Bevinding[] {
    return this.contract.operaties
      .filter(({ api, methode, pad }) => methode !== "HEAD" && !isBuitenBereik(api, pad))
      .flatMap((operatie) => {
        const statuses = [...(this.bezocht.get(nameOf(operatie)) ?? [])];
        const good = statuses.some((status) => status < 300) ? [] : ["no good answer"];
        const bad = statuses.some((status) => status >= 400) ? [] : ["no refusal"];
        const gat = { api: operatie.api, operatie: nameOf(operatie), status: 0, code: "", waarde: undefined };
        return [
          ...[...good, ...bad].map((soort) => ({ ...gat, soort, pointer: "", bericht: soort })),
          ...this.#unsent(operatie).map((name) => ({
            ...gat,
            soort: "never sent",
            pointer: `/${name}`,
            bericht: `never sent ${name}`,
          })),
        ];
      });
  }

  #unsent(operatie: Operatie): string[] {
    const sent = this.verzonden.get(nameOf(operatie));
    if (!["POST", "PUT"].includes(operatie.methode) || sent === undefined) return [];
    return this.#vulling.names(operatie).filter((name) => !sent.has(name));
  }

  #add(bevinding: Bevinding): void {
    const { operatie, status, code, pointer, soort } = bevinding;
    this.bevindingen.set([operatie, status, code, pointer, soort].join(" "), bevinding);
  }
}
