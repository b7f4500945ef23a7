/*
 * Holds every answer of the source to the official OpenAPI documents. ZGW_OAS names the folder that has them
 * (openzaak-1.30/*.yaml, standaard/**); without it there is nothing to hold to, and the suite is skipped.
 *
 *   ZGW_OAS=<folder> npx vitest run demo/bron/contract
 *   CONTRACT_API=documenten        only what is found in this API (the walks over all of them still run)
 *   CONTRACT_ALS=openzaak-1.30     only this mode
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startOpstelling, type Opstelling } from "../proef/opstelling.ts";
import { explains } from "./afwijking.ts";
import { deviationsOf } from "./afwijkingen.ts";
import { APIS, Contract, type Als } from "./contracten.ts";
import { Oas } from "./oas.ts";
import { Opnemer } from "./opnemer.ts";
import { toWandeling } from "./wandeling.ts";
import { WALKS } from "./walks.ts";
import { walkVragen } from "./walk-vragen.ts";
import { walkZoeken } from "./walk-zoeken.ts";
import { walkWeigeringen } from "./walk-weigeringen.ts";

const { ZGW_OAS, CONTRACT_API, CONTRACT_ALS } = process.env;
const MODES: readonly Als[] = ["openzaak-1.30", "zgw-1.7"];

const modes = ZGW_OAS === undefined ? [] : MODES.filter((als) => als === (CONTRACT_ALS ?? als));
const apis = APIS.filter((api) => api === (CONTRACT_API ?? api));

/** Fails with the lines themselves, one by one, instead of a difference between two lists. */
function none(what: string, lines: readonly string[]): void {
  if (lines.length > 0) expect.fail(`${lines.length} ${what}:\n${[...lines].sort().join("\n")}`);
}

describe.skipIf(ZGW_OAS !== undefined)("contract", () => {
  it.skip("is not held to the OpenAPI documents: ZGW_OAS does not name a folder that has them");
});

describe.each(modes)("contract of %s", (als) => {
  const contract = new Contract(new Oas(ZGW_OAS ?? ""), als);
  const afwijkingen = deviationsOf(als);
  const opnemer = new Opnemer(contract);
  let proef: Opstelling;
  beforeAll(async () => {
    proef = await startOpstelling({ als });
  });
  afterAll(() => proef.bron.stop());

  it.each(Object.entries(WALKS))("walks over %s", async (_api, walk) => {
    await walk(toWandeling(als, proef, opnemer));
  });
  it.each(APIS)(
    "asks and is refused in %s",
    async (api) => {
      await walkZoeken(toWandeling(als, proef, opnemer), api);
      await walkVragen(toWandeling(als, proef, opnemer), api);
      await walkWeigeringen(toWandeling(als, proef, opnemer), api);
    },
    60_000,
  );

  it.each(apis)("%s answers as documented", (api) => {
    const found = [...opnemer.bevindingen.values()]
      .filter((bevinding) => bevinding.api === api)
      .filter((bevinding) => !afwijkingen.some((afwijking) => explains(afwijking, bevinding)))
      .map(({ operatie, status, code, pointer, soort, bericht, waarde }) =>
        [
          operatie,
          status,
          code,
          pointer,
          soort,
          bericht,
          waarde === undefined ? "" : JSON.stringify(waarde).slice(0, 60),
        ].join(" | "),
      );
    none("findings", found);
  });

  it.each(apis)("%s was visited whole, with good calls and bad ones", (api) => {
    const missing = opnemer.gaten.filter(
      (gat) => gat.api === api && !afwijkingen.some((afwijking) => explains(afwijking, gat)),
    );
    none(
      "operations",
      missing.map(({ operatie, bericht }) => `${operatie}: ${bericht}`),
    );
  });

  it.skipIf(CONTRACT_API !== undefined)("has no deviation that is not needed", () => {
    const found = [...opnemer.bevindingen.values(), ...opnemer.gaten];
    const unused = afwijkingen.filter(
      (afwijking) => !found.some((bevinding) => explains(afwijking, bevinding)),
    );
    none(
      "unused deviations",
      unused.map(({ reden }) => reden),
    );
  });
});
