import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { Bron } from "./bron.ts";
import { voorElk } from "./parallel.ts";

let sluit = () => {};
afterEach(() => sluit());

async function startBron(antwoord: (req: IncomingMessage, res: ServerResponse, adres: string) => void) {
  const server = createServer((req, res) => antwoord(req, res, `http://${req.headers.host ?? ""}`));
  await new Promise<void>((klaar) => server.listen(0, "127.0.0.1", klaar));
  sluit = () => server.close();
  const poort = (server.address() as { port: number }).port;
  const wortel = `http://127.0.0.1:${poort}/api/v1`;
  const wortels = { zaken: wortel, catalogi: `${wortel}/`, autorisaties: wortel };
  return { wortel, bron: new Bron({ wortels, clientId: "lader", geheim: "geheim" }) };
}

describe("a source", () => {
  test("is spoken to with a JWT that names the medewerker, and with both Crs headers", async () => {
    let koppen: IncomingMessage["headers"] = {};
    const { bron } = await startBron((req, res) => {
      koppen = req.headers;
      res.writeHead(201).end('{"url":"x"}');
    });
    await bron.post("zaken", "zaken", {}, { id: "jdeboer", naam: "Jasmijn de Boer" });
    const [, inhoud = ""] = (koppen.authorization ?? "").split(".");
    expect(JSON.parse(Buffer.from(inhoud, "base64url").toString())).toMatchObject({
      client_id: "lader",
      user_id: "jdeboer",
      user_representation: "Jasmijn de Boer",
    });
    expect([koppen["accept-crs"], koppen["content-crs"]]).toEqual(["EPSG:4326", "EPSG:4326"]);
  });

  test("that refuses is quoted: the call, the code and the fields", async () => {
    const { bron, wortel } = await startBron((_, res) =>
      res.writeHead(400).end(
        JSON.stringify({
          code: "invalid",
          title: "Invalid input.",
          invalidParams: [{ name: "identificatie", code: "identificatie-niet-uniek", reason: "Bestaat al." }],
        }),
      ),
    );
    await expect(bron.post("zaken", "zaken", {})).rejects.toThrow(
      `De bron weigerde POST ${wortel}/zaken met 400. invalid: Invalid input.; identificatie: Bestaat al. (identificatie-niet-uniek)`,
    );
  });

  test("that answers with something else, or not at all, is named too", async () => {
    const { bron } = await startBron((_, res) => res.writeHead(502).end("<h1>Bad gateway</h1>"));
    await expect(bron.list("catalogi", "zaaktypen")).rejects.toThrow("met 502. <h1>Bad gateway</h1>");
    const weg = new Bron({
      wortels: { zaken: "http://127.0.0.1:9", catalogi: "", autorisaties: "" },
      clientId: "c",
      geheim: "g",
    });
    await expect(weg.list("zaken", "rollen")).rejects.toThrow(
      "De bron antwoordt niet op GET http://127.0.0.1:9/rollen",
    );
  });

  test("with pages is read to the last one, and one that does not page is read as it is", async () => {
    const { bron } = await startBron((req, res, adres) => {
      const url = new URL(req.url ?? "", adres);
      const bladzijde = Number(url.searchParams.get("page") ?? 1);
      const next = bladzijde < 3 ? `${adres}${url.pathname}?page=${bladzijde + 1}` : null;
      const rijen = [{ bladzijde }];
      res.end(JSON.stringify(url.pathname.endsWith("rollen") ? { results: rijen, next } : rijen));
    });
    expect(await bron.list("zaken", "rollen")).toEqual([
      { bladzijde: 1 },
      { bladzijde: 2 },
      { bladzijde: 3 },
    ]);
    expect(await bron.list("zaken", "zaken/1/zaakeigenschappen")).toEqual([{ bladzijde: 1 }]);
  });
});

describe("in parallel", () => {
  test("never more at a time than allowed, and every item once", async () => {
    let nu = 0;
    let meeste = 0;
    const gezien: number[] = [];
    await voorElk([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      meeste = Math.max(meeste, ++nu);
      await new Promise((verder) => setTimeout(verder, 5));
      gezien.push(item);
      nu--;
    });
    expect(meeste).toBe(3);
    expect(gezien.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test("a failure is passed on and nothing new begins", async () => {
    const begonnen: number[] = [];
    const werk = voorElk([1, 2, 3, 4, 5, 6], 2, async (item) => {
      begonnen.push(item);
      await new Promise((verder) => setTimeout(verder, 5));
      if (item === 1) throw new Error("geweigerd");
    });
    await expect(werk).rejects.toThrow("geweigerd");
    await new Promise((verder) => setTimeout(verder, 30));
    expect(begonnen.length).toBeLessThanOrEqual(3);
  });
});
