import type { Reply } from "../proef/client.ts";
import { Adressen } from "./adressen.ts";
import { isBuitenBereik } from "./buiten-bereik.ts";
import { nameOf, type Contract } from "./contracten.ts";
import { codeOf, Controle, type Bevinding, type Uitwisseling } from "./controle.ts";

/** Remembers what was asked and answered, and what was wrong with it. */
export class Opnemer {
  readonly bevindingen = new Map<string, Bevinding>();
  /** Statuses by operation. */
  readonly bezocht = new Map<string, Set<number>>();
  readonly adressen = new Adressen();
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
    if (status >= 300) return;
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

  /** Operations that are documented and never gave a good answer, or never a refusal. */
  get gaten(): Bevinding[] {
    return this.contract.operaties
      .filter(({ api, methode, pad }) => methode !== "HEAD" && !isBuitenBereik(api, pad))
      .flatMap((operatie) => {
        const statuses = [...(this.bezocht.get(nameOf(operatie)) ?? [])];
        const good = statuses.some((status) => status < 300) ? [] : ["no good answer"];
        const bad = statuses.some((status) => status >= 400) ? [] : ["no refusal"];
        const gat = { api: operatie.api, operatie: nameOf(operatie), status: 0, code: "", pointer: "" };
        return [...good, ...bad].map((soort) => ({ ...gat, soort, bericht: soort, waarde: undefined }));
      });
  }

  #add(bevinding: Bevinding): void {
    const { operatie, status, code, pointer, soort } = bevinding;
    this.bevindingen.set([operatie, status, code, pointer, soort].join(" "), bevinding);
  }
}
