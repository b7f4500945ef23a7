import { inspect } from "node:util";
import { jwtVerify } from "jose";
import { expect, test } from "vitest";
import { z } from "zod";
import { zgwFetch } from "./http";
import { GEHEIM, startTestBron, vangFout } from "./test-bron.test-helper";

const UUID = "6f3f0c8e-5c1b-4d57-9a67-3a5b1c2d3e4f";
const schema = z.object({ naam: z.string() });
const goed = () => ({ json: { naam: "Dakkapel" } });

test("a read carries the token and the query, and nothing it was not asked to send", async () => {
  const bron = await startTestBron(goed);
  const query = { status: "open & klaar", leeg: undefined, page: 2 };
  expect(await zgwFetch(bron.verbinding(), { api: "zaken", doel: "zaken", query, schema })).toEqual({
    naam: "Dakkapel",
  });
  const [vraag] = bron.verzoeken;
  expect(vraag?.method).toBe("GET");
  expect(vraag?.url.href).toBe(`${bron.roots.zaken}zaken?status=open+%26+klaar&page=2`);
  expect(vraag?.headers).not.toHaveProperty("accept-crs");
  expect(vraag?.headers).not.toHaveProperty("content-crs");
  expect(vraag?.headers).not.toHaveProperty("accept-encoding"); // an answer is read as it comes
  const token = /^Bearer (.+)$/.exec(vraag?.headers.authorization ?? "")?.[1] ?? "";
  const { payload } = await jwtVerify(token, new TextEncoder().encode(GEHEIM));
  expect(payload).toMatchObject({ client_id: "portaal", user_id: "jdeboer" });
});

test("the zaak resource gets Accept-Crs, and Content-Crs when there is a body", async () => {
  const bron = await startTestBron(goed);
  const verbinding = bron.verbinding();
  await zgwFetch(verbinding, { api: "zaken", doel: "zaken", schema, crs: true });
  await zgwFetch(verbinding, {
    api: "zaken",
    doel: "zaken",
    schema,
    crs: true,
    method: "POST",
    body: { a: "é" },
  });
  const [lezen, schrijven] = bron.verzoeken;
  expect(lezen?.headers["accept-crs"]).toBe("EPSG:4326");
  expect(lezen?.headers).not.toHaveProperty("content-crs");
  expect(schrijven?.headers).toMatchObject({
    "accept-crs": "EPSG:4326",
    "content-crs": "EPSG:4326",
    "content-type": "application/json",
  });
  expect(JSON.parse(schrijven?.body ?? "")).toEqual({ a: "é" });
});

test("unknown fields are left out and unknown values of a field are accepted", async () => {
  const bron = await startTestBron(() => ({ json: { naam: "vervallen_waarde", morgen: { nieuw: 1 } } }));
  expect(await zgwFetch(bron.verbinding(), { api: "zaken", doel: "zaken", schema })).toEqual({
    naam: "vervallen_waarde",
  });
});

test("an answer of another form is a schema error that names the field and quotes nothing of it", async () => {
  const bron = await startTestBron(() => ({ json: { naam: { geheim: "burger 999990019" } } }));
  const fout = await vangFout(zgwFetch(bron.verbinding(), { api: "zaken", doel: `zaken/${UUID}`, schema }));
  expect(fout).toMatchObject({
    kind: "schema",
    status: 200,
    path: "/zaken/api/v1/zaken/:uuid",
    cause: "naam: invalid_type",
  });
  expect(JSON.stringify(fout) + String(fout)).not.toMatch(/burger|999990019/);
});

test("no error holds the token, the secret, the body or the query", async () => {
  const bron = await startTestBron((_, nummer) =>
    nummer === 1
      ? { status: 400, json: { code: "invalid" } }
      : nummer === 2
        ? { breekt: true }
        : { tekst: "{kapot" },
  );
  for (const kind of ["http", "network", "schema"]) {
    const fout = await vangFout(
      zgwFetch(bron.verbinding(), {
        api: "zaken",
        doel: `zaken/${UUID}`,
        query: { rol__betrokkeneIdentificatie__inpBsn: "999990019" },
        method: "POST",
        body: { omschrijving: "vertrouwelijk-verhaal" },
        schema,
      }),
    );
    expect(fout).toMatchObject({ kind });
    const alles = inspect(fout, { depth: 9, showHidden: true }) + JSON.stringify(fout) + String(fout.stack);
    for (const verboden of [UUID, "999990019", "inpBsn", "vertrouwelijk-verhaal", GEHEIM, "Bearer", "eyJ"]) {
      expect(alles).not.toContain(verboden);
    }
  }
  expect(bron.verzoeken).toHaveLength(3);
});

test("many calls share a few connections that stay open", async () => {
  const bron = await startTestBron(goed);
  const verbinding = bron.verbinding();
  for (let keer = 0; keer < 12; keer += 1)
    await zgwFetch(verbinding, { api: "zaken", doel: `${keer}`, schema });
  expect(bron.verzoeken).toHaveLength(12);
  expect(bron.countVerbindingen()).toBeLessThanOrEqual(2);
});
