import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeBesluit, makeBesluitType } from "../proef/besluit.ts";
import { aWhile, abonnementBody, Ontvanger, until } from "../proef/ontvanger.ts";
import { NOTIFICATIES, startOpstelling, type Opstelling } from "../proef/opstelling.ts";
import { alleenEigen } from "../proef/vragen.ts";

const WACHT = "hoe lang een bron wacht met opnieuw bezorgen, stelt de beheerder in";

let proef: Opstelling;
let ontvanger: Ontvanger;
let besluittype: string;
let abonnement: string;
let map: string;

const start = (herhaalMs: number) => startOpstelling({ herhaalMs, bestand: join(map, "bron.db") });

beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), "zgw-notificaties-"));
  ontvanger = await Ontvanger.start();
});
afterEach(async () => {
  await proef.bron.stop();
  await ontvanger.stop();
  await rm(map, { recursive: true });
});

async function startMetAbonnement(herhaalMs: number): Promise<void> {
  proef = await start(herhaalMs);
  besluittype = (await makeBesluitType(proef.beheer, "HERHA")).besluittype;
  const path = `${NOTIFICATIES}/abonnement`;
  abonnement = (await proef.beheer.make(path, abonnementBody(ontvanger, "besluiten"))).url;
}

const newBesluit = async () => (await makeBesluit(proef.beheer, besluittype)).url;

describe("a notificatie that does not arrive", alleenEigen(WACHT), () => {
  it("comes again, later each time, until it arrives", async () => {
    await startMetAbonnement(5);
    ontvanger.antwoorden.push(500, 404, 302);
    const besluit = await newBesluit();
    await until(() => ontvanger.echte.length === 4);
    await aWhile();
    expect(ontvanger.echte).toHaveLength(4);
    for (const bericht of ontvanger.echte) expect(bericht).toMatchObject({ resourceUrl: besluit });
  });

  it("comes seven times again, and then no more", async () => {
    await startMetAbonnement(0);
    ontvanger.antwoorden.push(...Array<number>(20).fill(500));
    await newBesluit();
    await until(() => ontvanger.echte.length === 8);
    await aWhile();
    expect(ontvanger.echte).toHaveLength(8);
  });

  it("stops when the abonnement goes", async () => {
    await startMetAbonnement(50);
    ontvanger.antwoorden.push(500, 500);
    await newBesluit();
    await until(() => ontvanger.echte.length === 1);
    await proef.beheer.delete(abonnement);
    await aWhile();
    expect(ontvanger.echte).toHaveLength(1);
  });

  it("is still there after a restart", async () => {
    await startMetAbonnement(200);
    ontvanger.antwoorden.push(500);
    const besluit = await newBesluit();
    await until(() => ontvanger.echte.length === 1);
    await proef.bron.stop();
    await aWhile();
    await aWhile();
    expect(ontvanger.echte).toHaveLength(1);
    proef = await start(200);
    await until(() => ontvanger.echte.length === 2);
    expect(ontvanger.echte[1]).toEqual(ontvanger.echte[0]);
    expect(ontvanger.echte[1]).toMatchObject({ kanaal: "besluiten", resource: "besluit" });
    expect(String(ontvanger.echte[1]?.["resourceUrl"])).toBe(besluit);
  });
});

describe("a subscriber that never answers", alleenEigen(WACHT), () => {
  it("keeps up no write, no other subscriber, and no stop", async () => {
    await startMetAbonnement(60_000);
    const other = await Ontvanger.start();
    try {
      await proef.beheer.make(`${NOTIFICATIES}/abonnement`, abonnementBody(other, "besluiten"));
      ontvanger.antwoorden.push(...Array<"hang">(20).fill("hang"));
      for (let number = 0; number < 10; number++) await newBesluit();
      await until(() => other.echte.length === 10);
      expect(ontvanger.echte.length).toBeLessThan(10);
      const before = Date.now();
      await proef.bron.stop();
      expect(Date.now() - before).toBeLessThan(2000);
      ontvanger.antwoorden.splice(0);
      ontvanger.berichten.splice(0);
      proef = await start(60_000);
      await until(() => ontvanger.echte.length === 10);
    } finally {
      await other.stop();
    }
  });
});
