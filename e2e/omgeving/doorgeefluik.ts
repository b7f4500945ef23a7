import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";

/** A source that can be stopped for one portal alone: what comes in goes on to the real one, until it is stopped. */
export class Doorgeefluik {
  #server: Server | undefined;
  readonly #open = new Set<Socket>();
  #poort = 0;

  constructor(private readonly naar: URL) {}

  get host(): string {
    return `localhost:${this.#poort}`;
  }

  async start(): Promise<void> {
    const server = createServer((inkomend) => {
      const uitgaand = connect(Number(this.naar.port), "127.0.0.1");
      for (const [een, ander] of [
        [inkomend, uitgaand],
        [uitgaand, inkomend],
      ] as const) {
        this.#open.add(een);
        een.once("close", () => this.#open.delete(een));
        een.on("error", () => ander.destroy());
        een.pipe(ander);
      }
    });
    await new Promise<void>((klaar) => server.listen(this.#poort, "127.0.0.1", klaar));
    this.#poort = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** From now on a connection is refused, as with a source that is not running. */
  async stop(): Promise<void> {
    const dicht = new Promise((klaar) => this.#server?.close(klaar));
    for (const socket of this.#open) socket.destroy();
    await dicht;
  }
}
