import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, type Json } from "../proef/client.ts";
import {
  makeZaak,
  medewerkerRol,
  startOpstelling,
  zaakBody,
  ZAKEN,
  type Opstelling,
  type Type,
} from "../proef/opstelling.ts";
import { grantFor, makeMetRecht, status } from "./samen.test-helper.ts";
import { isOud } from "../proef/vreemde-bron.ts";

let proef: Opstelling;
let type: Type;

beforeAll(async () => {
  proef = await startOpstelling();
  type = await makeMetRecht(proef, "SCOPE", []);
});
afterAll(() => proef.bron.stop());

async function newZaak(more: { closed?: boolean } = {}): Promise<string> {
  const { url: zaak } = await makeZaak(proef.beheer, type.zaaktype);
  if (more.closed !== true) return zaak;
  await proef.beheer.make(`${ZAKEN}/resultaten`, { zaak, resultaattype: type.resultaattype });
  await proef.beheer.make(`${ZAKEN}/statussen`, { zaak, ...status(type.behandeld) });
  return zaak;
}

/** Which an old supplier has not. */
const NOTITIE = isOud ? [] : ["notitie"];

/** Every way to write to a zaak, by name. */
const writes = (client: Client, zaak: string): Record<string, () => Promise<{ status: number }>> => {
  const post = (path: string, body: Json) => () => client.post(`${ZAKEN}/${path}`, body);
  return {
    zaak: () => client.patch(zaak, { toelichting: "x" }),
    rol: post("rollen", medewerkerRol(zaak, type.behandelaar, "x")),
    eigenschap: () =>
      client.post(`${zaak}/zaakeigenschappen`, { zaak, eigenschap: type.eigenschap, waarde: "x" }),
    object: post("zaakobjecten", { zaak, objectType: "besluit", object: "https://example.com/1" }),
    ...(!isOud && { notitie: post("zaaknotities", { gerelateerdAan: zaak, onderwerp: "x", tekst: "x" }) }),
    status: post("statussen", { zaak, ...status(type.ontvangen, "2026-01-07T10:00:00Z") }),
  };
};

async function allowed(zaak: string, ...scopes: string[]): Promise<string[]> {
  await grantFor(proef, proef.vergunningen, type, scopes);
  const found: string[] = [];
  for (const [name, write] of Object.entries(writes(proef.vergunningen, zaak)))
    if ((await write()).status !== 403) found.push(name);
  return found;
}

describe("scopes on a zaak that is open", () => {
  it("let zaken.aanmaken make a zaak with its first status and objects, not with rollen", async () => {
    expect(await allowed(await newZaak(), "zaken.aanmaken")).toEqual(["object", "status"]);
    const made = await proef.vergunningen.post(`${ZAKEN}/zaken`, zaakBody(type.zaaktype));
    expect(made.status).toBe(201);
  });

  it("keep changing the zaak, setting its status and deleting it apart", async () => {
    const bijwerken = ["zaak", "rol", "eigenschap", "object", ...NOTITIE];
    expect(await allowed(await newZaak(), "zaken.bijwerken")).toEqual(bijwerken);
    expect(await allowed(await newZaak(), "zaken.geforceerd-bijwerken")).toEqual(
      bijwerken.filter((name) => name !== "notitie"),
    );
    expect(await allowed(await newZaak(), "zaken.statussen.toevoegen")).toEqual(["status"]);
    expect(await allowed(await newZaak(), "zaken.heropenen")).toEqual(["status"]);
    const zaak = await newZaak();
    expect(await allowed(zaak, "zaken.verwijderen")).toEqual([]);
    expect((await proef.vergunningen.delete(zaak)).status).toBe(204);
  });

  it("let none of them write without the right to that type", async () => {
    expect(await allowed(await newZaak())).toEqual([]);
    await proef.grant(proef.ander, [{ component: "ztc", scopes: ["catalogi.lezen"] }]);
    expect((await proef.ander.get(`${ZAKEN}/zaken`)).status).toBe(403);
  });
});

describe("scopes on a zaak that is closed", () => {
  it("change nothing without zaken.geforceerd-bijwerken", async () => {
    const closed = await newZaak({ closed: true });
    // A notitie is no part of the dossier: its right does not change with the zaak.
    expect(await allowed(closed, "zaken.bijwerken", "zaken.aanmaken", "zaken.statussen.toevoegen")).toEqual(
      NOTITIE,
    );
    expect(await allowed(closed, "zaken.geforceerd-bijwerken")).toEqual([
      "zaak",
      "rol",
      "eigenschap",
      "object",
    ]);
    expect((await proef.vergunningen.get(closed)).body["einddatum"]).toBe("2026-01-06");
  });

  it("reopen it with zaken.heropenen, and with that alone change nothing else", async () => {
    const closed = await newZaak({ closed: true });
    await grantFor(proef, proef.vergunningen, type, ["zaken.heropenen"]);
    const { zaak, status: reopen } = writes(proef.vergunningen, closed);
    expect((await zaak?.())?.status).toBe(403);
    expect((await reopen?.())?.status).toBe(201);
    expect((await proef.vergunningen.get(closed)).body["einddatum"]).toBeNull();
  });
});
