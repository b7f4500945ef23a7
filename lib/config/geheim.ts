import "server-only";
import { inspect } from "node:util";

/** A secret that cannot be printed, logged or serialised by accident: only `onthul()` gives it away. */
export class Geheim {
  readonly #waarde: string;

  constructor(waarde: string) {
    this.#waarde = waarde;
  }

  onthul(): string {
    return this.#waarde;
  }

  toString(): string {
    return "[geheim]";
  }

  toJSON(): string {
    return "[geheim]";
  }

  [inspect.custom](): string {
    return "[geheim]";
  }
}
