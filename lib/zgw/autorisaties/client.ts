import "server-only";
import type { Verbinding } from "../bron";
import { zgwFetch } from "../http";
import { consumerSchema, type Applicatie } from "./autorisaties.schema";

/** The application this connection speaks for, with its rights. Kept as reference data. Throws ZgwError. */
export function getConsumer(verbinding: Verbinding): Promise<Applicatie> {
  return zgwFetch(verbinding, {
    api: "autorisaties",
    doel: "applicaties/consumer",
    query: { clientId: verbinding.client.clientId },
    schema: consumerSchema,
    bewaren: "rechten",
  });
}
