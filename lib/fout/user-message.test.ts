import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { logboek } from "@/lib/logboek/logboek";
import { runMetTrace, Trace, ZgwError } from "@/lib/zgw";
import type { ZgwErrorFeiten } from "@/lib/zgw/zgw-error";
import { PortaalFout, type PortaalFoutSoort } from "./portaal-fout";
import { userMessage } from "./user-message";

const zgw = (feiten: Partial<ZgwErrorFeiten> = {}) =>
  new ZgwError({
    kind: "http",
    bron: "Proefbron",
    api: "zaken",
    method: "GET",
    path: "/zaken/:uuid",
    ...feiten,
  });
const met = (status: number, code = "", extra: Partial<ZgwErrorFeiten> = {}) =>
  zgw({ status, fout: { code, title: "", detail: "", instance: "", invalidParams: [] }, ...extra });

const warn = vi.spyOn(logboek, "warn");
const error = vi.spyOn(logboek, "error");
beforeEach(() => {
  warn.mockReturnValue();
  error.mockReturnValue();
});
afterEach(() => void vi.clearAllMocks());

test.each<[string, unknown, number, boolean, RegExp]>([
  ["network", zgw({ kind: "network" }), 502, true, /niet bereikbaar/],
  ["time-out", zgw({ kind: "timeout" }), 504, true, /niet op tijd/],
  ["schema", zgw({ kind: "schema" }), 502, true, /begrijpt Proefbron niet/],
  ["400", met(400, "invalid"), 400, false, /accepteert dit niet/],
  ["401", met(401), 403, false, /mag dit niet/],
  ["403", met(403, "permission_denied"), 403, false, /mag dit niet/],
  ["404", met(404, "not_found"), 404, false, /Niet gevonden/],
  ["410", met(410), 404, false, /Niet gevonden/],
  ["429", met(429), 503, true, /druk bij Proefbron/],
  ["500", met(500), 502, true, /Storing bij Proefbron/],
  ["503", met(503), 502, true, /Storing bij Proefbron/],
  ["a wrong key", met(403, "invalid-jwt-signature"), 502, false, /weigert de sleutel/],
  ["a clock that is off", met(403, "jwt-expired"), 502, false, /klok/],
  ["an own error", new TypeError("x is not a function"), 500, true, /ging iets mis/],
  ["what is no error", undefined, 500, true, /ging iets mis/],
])("%s becomes a Dutch sentence with what to do", (_, fout, status, opnieuw, titel) => {
  const melding = userMessage(fout);
  expect(melding).toMatchObject({ status, opnieuw });
  expect(melding.title).toMatch(titel);
  expect(melding.detail).toMatch(/^[A-Z].*[.]$/s);
  expect(melding.title + melding.detail).not.toMatch(/undefined|null|\bNaN\b|:uuid|TypeError|is not a/);
});

test.each<[PortaalFoutSoort, number]>([
  ["niet-ingelogd", 401],
  ["iemand-anders", 401],
  ["geen-recht", 403],
  ["niet-gevonden", 404],
  ["gewijzigd", 409],
  ["invoer", 400],
  ["onzeker", 502],
])("what the portal itself refuses (%s) keeps its words, and is no fault to log", (soort, status) => {
  expect(userMessage(new PortaalFout(soort, "Dit is de uitleg.", { veld: "Zo." }))).toMatchObject({
    status,
    title: expect.stringMatching(/^[A-Z]/) as string,
    detail: "Dit is de uitleg.",
    velden: { veld: "Zo." },
    opnieuw: false,
  });
  expect(warn).not.toHaveBeenCalled();
  expect(error).not.toHaveBeenCalled();
});

test.each(["network", "timeout", "http"] as const)(
  "a write that failed (%s) says that nothing was saved; a read does not",
  (kind) => {
    const feiten = { kind, ...(kind === "http" && { status: 500 }) };
    expect(userMessage(zgw(feiten), "schrijven").detail).toMatch(
      /Er is niets opgeslagen\. Wat u invulde staat er nog\./,
    );
    expect(userMessage(zgw(feiten)).detail).not.toContain("opgeslagen");
  },
);

test("reasons of the source land on their fields and in the sentence", () => {
  const invalidParams = [{ name: "statustype", code: "x", reason: "Hoort niet bij het zaaktype." }];
  const fout = zgw({
    status: 400,
    method: "POST",
    fout: { code: "invalid", title: "", detail: "", instance: "", invalidParams },
  });
  const melding = userMessage(fout);
  expect(melding.velden).toEqual({ statustype: "Hoort niet bij het zaaktype." });
  expect(melding.detail).toContain("Proefbron zegt: Hoort niet bij het zaaktype.");
});

test("a refused key names the client, and for the beheerder the variable; never a secret", () => {
  const client = { clientId: "vergunningen", geheimVariabele: "ZGW_GEHEIM_VERGUNNINGEN" };
  const melding = userMessage(met(403, "invalid-jwt-signature", { client }));
  expect(melding.detail).toContain('"vergunningen"');
  expect(melding.detail).toContain("functioneel beheerder");
  expect(error).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ ...client, code: "invalid-jwt-signature", bron: "Proefbron" }),
    expect.stringContaining("ZGW_GEHEIM_VERGUNNINGEN"),
  );
});

test.each([
  [600, "ongeveer 10 minuten"],
  [-95, "ongeveer 95 seconden"],
  [3, undefined],
])("a clock that is %i seconds off says so, on screen and in the log", (klokverschilSeconden, woorden) => {
  const { detail } = userMessage(met(403, "jwt-expired", { klokverschilSeconden }));
  expect(detail).toMatch(/klok/);
  if (woorden) expect(detail).toContain(woorden);
  else expect(detail).not.toContain("verschil");
  expect(error).toHaveBeenCalledWith(
    expect.objectContaining({ klokverschilSeconden }),
    expect.stringContaining("clock"),
  );
});

test("the reference is the id of the request, and stands in the log as well", () => {
  const trace = new Trace();
  expect(runMetTrace(trace, () => userMessage(met(500))).referentie).toBe(trace.id);
  expect(warn).toHaveBeenCalledWith(
    expect.objectContaining({ referentie: trace.id, status: 500 }),
    expect.any(String),
  );
  expect(userMessage(met(500))).not.toHaveProperty("referentie");
});

test("what the source wrote in its problem does not reach the log", () => {
  const fout = {
    code: "invalid",
    title: "t",
    detail: "burger 999990019",
    instance: "",
    invalidParams: [{ name: "bsn", code: "", reason: "999990019" }],
  };
  userMessage(zgw({ status: 400, fout }));
  expect(JSON.stringify(warn.mock.calls)).toContain("invalid");
  expect(JSON.stringify(warn.mock.calls)).not.toContain("999990019");
});
