import "server-only";

/** A map that forgets what was used longest ago once it holds more than `maximum` entries. */
export class Bewaarplaats<T> {
  readonly #rijen = new Map<string, T>();

  constructor(readonly maximum: number) {}

  find(sleutel: string): T | undefined {
    const waarde = this.#rijen.get(sleutel);
    if (waarde !== undefined) {
      this.#rijen.delete(sleutel);
      this.#rijen.set(sleutel, waarde);
    }
    return waarde;
  }

  set(sleutel: string, waarde: T): void {
    this.#rijen.delete(sleutel);
    this.#rijen.set(sleutel, waarde);
    if (this.#rijen.size > this.maximum) {
      const oudste = this.#rijen.keys().next();
      if (!oudste.done) this.#rijen.delete(oudste.value);
    }
  }

  delete(sleutel: string): void {
    this.#rijen.delete(sleutel);
  }

  get size(): number {
    return this.#rijen.size;
  }
}
