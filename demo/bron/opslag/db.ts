import Database from "libsql";

export type InValue = string | number | bigint | boolean | Uint8Array | null;
export type Row = Readonly<Record<string, string | number | bigint | ArrayBuffer | null>>;

export interface Query {
  rows(sql: string, args?: readonly InValue[]): Promise<Row[]>;
}

const KEPT_STATEMENTS = 500;
/** Pages of the database kept by SQLite itself, in KiB; the rest is for the cache of the system. */
const CACHE_KIB = 16 * 1024;

/** Whole numbers as INTEGER: libSQL stores every number of JavaScript as REAL, which takes 8 bytes in every index. */
function toSql(value: InValue): Exclude<InValue, boolean> {
  if (typeof value === "boolean") return value ? 1n : 0n;
  return typeof value === "number" && Number.isSafeInteger(value) ? BigInt(value) : value;
}

type Statement = ReturnType<Database.Database["prepare"]>;

/**
 * The embedded database. Everything goes in turn over one connection: SQLite works synchronously, so nothing is gained
 * by interleaving, and every write request sees the ones before it (no two "first" statussen). Statements are kept:
 * preparing one costs more than most of them take.
 */
export class Db {
  readonly #connection: Database.Database;
  readonly #statements = new Map<string, Statement>();
  readonly #query: Query = {
    rows: (sql, args = []) =>
      new Promise((resolve) => {
        resolve(this.#rows(sql, args));
      }),
  };
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(connection: Database.Database) {
    this.#connection = connection;
  }

  static open(file?: string): Promise<Db> {
    const connection = new Database(file ?? ":memory:");
    const db = new Db(connection);
    connection.exec(`PRAGMA cache_size = -${CACHE_KIB}; PRAGMA temp_store = MEMORY`);
    if (file !== undefined) {
      connection.prepare("PRAGMA journal_mode = WAL").all();
      connection.exec("PRAGMA synchronous = NORMAL; PRAGMA journal_size_limit = 67108864");
    }
    return Promise.resolve(db);
  }

  read<T>(work: (query: Query) => Promise<T>): Promise<T> {
    return this.#inTurn(() => work(this.#query));
  }

  /** All of the work or none of it. */
  write<T>(work: (query: Query) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      this.#connection.exec("BEGIN IMMEDIATE");
      try {
        const result = await work(this.#query);
        this.#connection.exec("COMMIT");
        return result;
      } catch (error) {
        if (this.#connection.inTransaction) this.#connection.exec("ROLLBACK");
        throw error;
      }
    });
  }

  /** The file then holds all of it, without a log beside it; unless somebody else has it open too. */
  async close(): Promise<void> {
    await this.#turn;
    this.#statements.clear();
    try {
      this.#connection.prepare("PRAGMA journal_mode = DELETE").all();
    } catch {
      // In use: what is in the log stays there, and counts.
    }
    this.#connection.close();
  }

  #rows(sql: string, args: readonly InValue[]): Row[] {
    const statement = this.#prepare(sql);
    const values = args.map(toSql);
    if (statement.reader) return statement.all(values) as Row[];
    statement.run(values);
    return [];
  }

  #prepare(sql: string): Statement {
    const statement = this.#statements.get(sql) ?? this.#connection.prepare(sql);
    // The one that was used longest ago stands first, and goes first.
    this.#statements.delete(sql);
    this.#statements.set(sql, statement);
    const [oldest = sql] = this.#statements.keys();
    if (this.#statements.size > KEPT_STATEMENTS) this.#statements.delete(oldest);
    return statement;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}
