import type { Opstelling } from "../proef/opstelling.ts";
import type { Als } from "./contracten.ts";
import { OpnemendeClient } from "./opnemende-client.ts";
import type { Opnemer } from "./opnemer.ts";
import { Vulling } from "./vulling.ts";

/** What a walk over the endpoints has at hand; all its calls are held to the contract. */
export interface Wandeling {
  als: Als;
  proef: Opstelling;
  opnemer: Opnemer;
  vulling: Vulling;
  /** May do everything. */
  beheer: OpnemendeClient;
  /** May do nothing. */
  ander: OpnemendeClient;
}

export const toWandeling = (als: Als, proef: Opstelling, opnemer: Opnemer): Wandeling => ({
  als,
  proef,
  opnemer,
  vulling: new Vulling(opnemer.contract),
  beheer: new OpnemendeClient(proef.beheer, opnemer),
  ander: new OpnemendeClient(proef.ander, opnemer),
});
