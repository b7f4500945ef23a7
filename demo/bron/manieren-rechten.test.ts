import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, Client, sign, type Json } from "./proef/client.ts";
import { toEigenNaam } from "./proef/eigen.ts";
import {
  AUTORISATIES,
  BESLUITEN,
  CATALOGI,
  DOCUMENTEN,
  NOTIFICATIES,
  startOpstelling,
  ZAKEN,
  type Opstelling,
} from "./proef/opstelling.ts";

let proef: Opstelling;

beforeAll(async () => {
  proef = await startOpstelling();
});
afterAll(() => proef.bron.stop());

const NU = () => Math.floor(Date.now() / 1000);
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
const encode = (value: Json) => Buffer.from(JSON.stringify(value)).toString("base64url");
const none = () => `${encode({ alg: "none" })}.${encode({ client_id: proef.beheer.clientId })}.`;
const own = (claims: Json = {}, secret = proef.beheer.secret) => sign(proef.beheer.clientId, secret, claims);

describe("a token", () => {
  it.each<[string, () => Json, string]>([
    ["is absent", () => ({ Authorization: "" }), "permission_denied"],
    ["is of another scheme", () => ({ Authorization: "Basic YTpi" }), "permission_denied"],
    ["is empty", () => ({ Authorization: "Bearer " }), "permission_denied"],
    ["is no token", () => bearer("abc"), "jwt-decode-error"],
    ["has a body that is no JSON", () => bearer("e30.YWJj.YWJj"), "jwt-decode-error"],
    ["is not signed", () => bearer(none()), "jwt-decode-error"],
    ["is signed with another secret", () => bearer(own({}, "geraden")), "invalid-jwt-signature"],
    ["is of nobody", () => bearer(sign(toEigenNaam("wie"), "x")), "invalid-client-identifier"],
    ["has no client", () => bearer(own({ client_id: undefined })), "missing-client-identifier"],
    ["has no iat", () => bearer(own({ iat: undefined })), "jwt-missing-iat-claim"],
    ["is an hour old", () => bearer(own({ iat: NU() - 3600 })), "jwt-expired"],
  ])("that %s is refused everywhere, with 403", async (_how, headers, code) => {
    for (const path of [`${ZAKEN}/zaken`, `${CATALOGI}/zaaktypen`, `${AUTORISATIES}/applicaties`]) {
      const reply = await proef.beheer.get(path, headers() as Record<string, string>);
      expect([path, reply.status, reply.body["code"]]).toEqual([path, 403, code]);
      expect(reply.headers.get("content-type")).toContain("application/problem+json");
      expect(reply.headers.get("api-version")).not.toBeNull();
    }
  });

  it("comes before the body, the CRS and the existence of what is asked for", async () => {
    const stranger = new Client(proef.beheer.adres, proef.beheer.clientId, "geraden");
    expect((await stranger.post(`${ZAKEN}/zaken`, {})).status).toBe(403);
    expect((await stranger.get(`${ZAKEN}/zaken`, { "Accept-Crs": "" })).status).toBe(403);
    expect((await stranger.get(`${ZAKEN}/zaken/00000000-0000-4000-8000-000000000000`)).status).toBe(403);
  });
});

describe("a scope of one API", () => {
  const LEZEN: [string, string, string][] = [
    ["zrc", "zaken.lezen", `${ZAKEN}/zaken`],
    ["ztc", "catalogi.lezen", `${CATALOGI}/zaaktypen`],
    ["drc", "documenten.lezen", `${DOCUMENTEN}/enkelvoudiginformatieobjecten`],
    ["brc", "besluiten.lezen", `${BESLUITEN}/besluiten`],
    ["ac", "autorisaties.lezen", `${AUTORISATIES}/applicaties`],
    ["nrc", "notificaties.consumeren", `${NOTIFICATIES}/kanaal`],
  ];
  const type: Record<string, Json> = {
    zrc: { zaaktype: "https://example.com/1", maxVertrouwelijkheidaanduiding: "openbaar" },
    drc: { informatieobjecttype: "https://example.com/1", maxVertrouwelijkheidaanduiding: "openbaar" },
    brc: { besluittype: "https://example.com/1" },
  };

  it("opens that API for reading and no other, and nothing for writing", async () => {
    let url = "";
    for (const [component, scope, own] of LEZEN) {
      const autorisaties = [{ component, scopes: [scope], ...type[component] }];
      if (url === "") url = await proef.grant(proef.ander, autorisaties);
      else await proef.beheer.patch(url, { autorisaties });
      for (const [, , path] of LEZEN) {
        const { status } = await proef.ander.get(path);
        expect([scope, path, status]).toEqual([scope, path, path === own ? 200 : 403]);
        const written = (await proef.ander.post(path, {})).status;
        expect([scope, path, written]).toEqual([scope, path, 403]);
      }
    }
  });

  it("is asked for by name: another scope of the same component is not enough", async () => {
    await proef.grant(proef.ander, [{ component: "ztc", scopes: ["catalogi.schrijven"] }]);
    expect((await proef.ander.get(`${CATALOGI}/zaaktypen`)).status).toBe(403);
    expect((await proef.ander.post(`${CATALOGI}/zaaktypen`, {})).status).toBe(400);
  });
});

describe("an Accept that cannot be met", () => {
  it("is 406; one that leaves room for JSON is not", async () => {
    for (const accept of ["text/html", "application/xml, text/plain;q=0.5"]) {
      const reply = await proef.beheer.get(`${ZAKEN}/zaken`, { Accept: accept });
      expect([accept, reply.status, at(reply.body, "code")]).toEqual([accept, 406, "not_acceptable"]);
    }
    for (const accept of ["*/*", "application/json; indent=2", "text/html, application/*;q=0.1", ""])
      expect([accept, (await proef.beheer.get(`${ZAKEN}/zaken`, { Accept: accept })).status]).toEqual([
        accept,
        200,
      ]);
  });
});

it("takes the headers of NLX, and remembers nothing of them", async () => {
  const headers = {
    "X-NLX-Logrecord-ID": "1d0c4a1e",
    "X-NLX-Request-Application-Id": "portaal",
    "X-NLX-Request-Process-Id": "verstrekken",
    "X-NLX-Request-User-Id": "jdeboer",
  };
  expect((await proef.beheer.get(`${ZAKEN}/zaken`, headers)).status).toBe(200);
});
