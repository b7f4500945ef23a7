import { createClient, type Client, type InValue, type Row } from "@libsql/client";

export interface Query {
  rows(sql: string, args?: InValue[]): Promise<Row[]>;
}

/**
 * The embedded database. Everything goes in turn: an in-memory database has one connection, which an open
 * transaction holds, and SQLite works synchronously, so nothing is gained by interleaving. It also makes every
 * write request see the ones before it (no two "first" statussen).
 */
export class Db {
  readonly #client: Client;
  readonly #reader: Query;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(client: Client) {
    this.#client = client;
    this.#reader = { rows: async (sql, args = []) => (await client.execute({ sql, args })).rows };
  }

  static async open(file?: string): Promise<Db> {
    const client = createClient({ url: file === undefined ? ":memory:" : `file:${file}`, concurrency: 1 });
    if (file !== undefined) {
      await client.execute("PRAGMA journal_mode = WAL");
      await client.execute("PRAGMA synchronous = NORMAL");
    }
    return new Db(client);
  }

  read<T>(work: (query: Query) => Promise<T>): Promise<T> {
    return this.#inTurn(() => work(this.#reader));
  }

  /** All of the work or none of it. */
  write<T>(work: (query: Query) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      const transaction = await this.#client.transaction("write");
      try {
        const result = await work({
          rows: async (sql, args = []) => (await transaction.execute({ sql, args })).rows,
        });
        await transaction.commit();
        return result;
      } finally {
        transaction.close();
      }
    });
  }

  async close(): Promise<void> {
    await this.#turn;
    this.#client.close();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}
