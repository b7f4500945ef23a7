import Fastify, { type FastifyInstance } from "fastify";
import { Storingen, storingBody } from "./storingen.ts";
import { Telling } from "./telling.ts";

/** The test-only control port: what goes wrong, and what was asked. */
export class Control {
  readonly #storingen = new Storingen();
  readonly #telling = new Telling();

  watch(app: FastifyInstance): void {
    this.#telling.watch(app);
    this.#storingen.watch(app);
  }

  server(): FastifyInstance {
    const app = Fastify({ forceCloseConnections: true });
    app.post("/storingen", async (request, reply) => {
      const parsed = storingBody.safeParse(request.body);
      if (!parsed.success) return reply.code(400).send({ fouten: parsed.error.issues });
      return { id: this.#storingen.add(parsed.data) };
    });
    app.delete("/storingen", async (_request, reply) => {
      this.#storingen.clear();
      return reply.code(204).send();
    });
    app.get("/telling", (_request, reply) => reply.send(this.#telling.toJson()));
    app.delete("/telling", async (_request, reply) => {
      this.#telling.reset();
      return reply.code(204).send();
    });
    return app;
  }
}
