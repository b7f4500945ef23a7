import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, type Reply } from "../proef/client.ts";
import {
  makeZaak,
  startOpstelling,
  zaakBody,
  ZAKEN,
  type Opstelling,
  type Type,
} from "../proef/opstelling.ts";
import { makeMetRecht, status } from "./samen.test-helper.ts";

let proef: Opstelling;
let type: Type;

beforeAll(async () => {
  proef = await startOpstelling();
  type = await makeMetRecht(proef, "GELIJ", ["zaken.aanmaken"]);
});
afterAll(() => proef.bron.stop());

/** The same at once: one comes through, and why the others do not. */
async function atOnce(send: (index: number) => Promise<Reply>) {
  const replies = await Promise.all([0, 1, 2, 3].map(send));
  const refused = replies.filter(({ status: answered }) => answered !== 201);
  expect(refused).toHaveLength(3);
  return new Set(refused.map(({ body }) => at(body, "invalidParams.0.code") ?? at(body, "code")));
}

describe("writes at the same time", () => {
  it("set one first status, give one resultaat, and make one zaak of an identificatie", async () => {
    const { url: zaak } = await makeZaak(proef.vergunningen, type.zaaktype);
    const first = (index: number) =>
      proef.vergunningen.post(`${ZAKEN}/statussen`, {
        zaak,
        ...status(type.ontvangen, `2026-01-06T10:00:0${index}Z`),
      });
    expect(await atOnce(first)).toEqual(new Set(["permission_denied"]));
    const resultaat = () =>
      proef.beheer.post(`${ZAKEN}/resultaten`, { zaak, resultaattype: type.resultaattype });
    expect(await atOnce(resultaat)).toEqual(new Set(["unique"]));
    const identificatie = `GELIJK-${Date.now()}`;
    const made = () => proef.beheer.post(`${ZAKEN}/zaken`, zaakBody(type.zaaktype, { identificatie }));
    expect(await atOnce(made)).toEqual(new Set(["identificatie-niet-uniek"]));
  });

  it("give every new zaak a number of its own", async () => {
    const zaken = await Promise.all(Array.from({ length: 6 }, () => makeZaak(proef.beheer, type.zaaktype)));
    expect(new Set(zaken.map(({ identificatie }) => identificatie)).size).toBe(6);
  });
});
