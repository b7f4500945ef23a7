import type { Db } from "../opslag/db.ts";
import { post } from "./callback.ts";
import { deleteZending, findNextMoment, listDue, postpone, type Zending } from "./wachtrij.ts";

/** As Open Notificaties is set up: seven times again, four times as long apart each time, about a day in all. */
const HERHAAL_MS = 25_000;
const FACTOR = 4;
const MAX_HERHAAL = 7;
const MAX_WACHT_MS = 52_000_000;

/** At most this many at a time to one abonnement. */
const PER_ABONNEMENT = 4;

/** How long to wait after so many times that failed before. */
export const wachtMs = (poging: number, herhaalMs: number): number =>
  Math.min(herhaalMs * FACTOR ** poging, MAX_WACHT_MS);

/** Brings notificaties to subscribers, apart from the requests that they tell of. At least once, in any order. */
export class Bezorger {
  readonly #db: Db;
  readonly #herhaalMs: number;
  readonly #underway = new Map<number, Promise<void>>();
  readonly #stopping = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  #lookAgain = false;

  constructor(db: Db, herhaalMs = HERHAAL_MS) {
    this.#db = db;
    this.#herhaalMs = herhaalMs;
  }

  /** There may be something to bring. */
  wake(): void {
    if (this.#stopping.signal.aborted) return;
    this.#lookAgain = true;
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined;
      if (this.#lookAgain) this.wake();
    });
  }

  /** What is not there yet stays in the queue, for the next start. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    clearTimeout(this.#timer);
    await this.#looking;
    await Promise.all(this.#underway.values());
  }

  async #look(): Promise<void> {
    while (this.#lookAgain && !this.#stopping.signal.aborted) {
      this.#lookAgain = false;
      const now = Date.now();
      for (const zending of await this.#db.read((q) => listDue(q, now, PER_ABONNEMENT)))
        if (!this.#underway.has(zending.id)) this.#send(zending);
      this.#wakeAt(await this.#db.read((q) => findNextMoment(q, now)));
    }
  }

  #wakeAt(moment: number | undefined): void {
    clearTimeout(this.#timer);
    if (moment === undefined || this.#stopping.signal.aborted) return;
    this.#timer = setTimeout(() => this.wake(), moment - Date.now());
  }

  #send(zending: Zending): void {
    const sent = this.#bring(zending).finally(() => {
      this.#underway.delete(zending.id);
      this.wake();
    });
    this.#underway.set(zending.id, sent);
  }

  async #bring({ id, bericht, poging, callbackUrl, auth }: Zending): Promise<void> {
    const { signal } = this.#stopping;
    const status = await post(callbackUrl, auth, bericht, signal);
    if (signal.aborted) return;
    const arrived = status !== undefined && status >= 200 && status < 300;
    await this.#db.write((q) =>
      arrived || poging >= MAX_HERHAAL
        ? deleteZending(q, id)
        : postpone(q, id, Date.now() + wachtMs(poging, this.#herhaalMs)),
    );
  }
}
