import { execFile } from "node:child_process";
import path from "node:path";
import { inspect, promisify } from "node:util";
import { expect, test } from "vitest";
import { ConfigFout, getConfig, loadConfig } from "./config";
import type { ConfigBestand } from "./config.schema";
import { gebruikConfig, GEHEIMEN, schrijfConfig, toConfigBestand } from "./test-config.test-helper";

const laad = (inhoud: ConfigBestand | string, env: Record<string, string> = GEHEIMEN) =>
  loadConfig({ ...env, NODE_ENV: "test", ZAAKTAFEL_CONFIG: schrijfConfig(inhoud) });

function vangFout(doe: () => unknown): ConfigFout {
  try {
    doe();
  } catch (fout) {
    if (fout instanceof ConfigFout) return fout;
    throw fout;
  }
  throw new Error("this configuration had to be refused");
}

test("the configuration of the demo, which is the example as well, is right", () => {
  const namen = [
    "ZAAKTAFEL_GEHEIM",
    "OIDC_GEHEIM",
    "ZGW_GEHEIM_TEAMLEIDING",
    "ZGW_GEHEIM_VERGUNNINGEN",
    "ZGW_GEHEIM_JURIDISCH",
    "ZGW_GEHEIM_SOCIAAL",
    "ZGW_GEHEIM_PUBLIEKSZAKEN",
    "ZGW_GEHEIM_HANDHAVING",
    "ZGW_GEHEIM_RAADPLEGEN",
  ];
  const env = Object.fromEntries(namen.map((naam) => [naam, `${naam}-`.padEnd(40, "x")]));
  const map = path.resolve(import.meta.dirname, "../../demo");
  const config = loadConfig({ ...env, NODE_ENV: "test", ZAAKTAFEL_CONFIG: path.join(map, "zaaktafel.yaml") });
  expect(config.themaMap).toBe(path.resolve(map, "../public/themas/zaaktafel"));
  expect(config.profielen.map(({ rol }) => rol)).toEqual([
    "teamleider",
    ...Array<string>(5).fill("behandelaar"),
    "raadpleger",
  ]);
  expect(config.profielen[0]?.clients.get("voorbeeld")?.geheim.onthul()).toBe(env["ZGW_GEHEIM_TEAMLEIDING"]);
});

test("units and defaults: seconds, milliseconds, a slash behind every root, empty lists", () => {
  const { gemeente, portaal, login, profielen, bronnen } = toConfigBestand();
  const bron = { ...bronnen[0], zaken: "https://bron.example/zaken/api/v1", timeoutSeconden: undefined };
  const config = laad(JSON.stringify({ gemeente, portaal, login, profielen, bronnen: [bron] }));
  expect(config.bronnen[0]).toMatchObject({ roots: { zaken: `${bron.zaken}/` }, timeoutMs: 10_000 });
  expect(config.portaal).toMatchObject({ inactiefSeconden: 3600, maximaalSeconden: 36_000 });
  expect([config.teams, config.medewerkers, config.gelijkgesteldeDagen]).toEqual([[], [], []]);
});

test("every wrong value is named by its path, all at once and in Dutch", () => {
  const fout = vangFout(() =>
    laad(`
gemeente: { naam: "", rsin: "123456789", thema: voorbeeld, wapen: leeuw }
portaal: { adres: "ftp://x", geheimVariabele: kleine-letters, sessie: { inactiefMinuten: 1, maximaalUren: 99 } }
login: { issuer: nergens, clientId: a, geheimVariabele: LOGIN, scope: openid, claims: { id: sub, naam: name } }
bronnen: [{ id: Met Spatie, naam: B, zaken: /zaken, catalogi: https://b.example/c, autorisaties: https://b.example/a, timeoutSeconden: 0 }]
profielen: [{ id: p, naam: P, groep: g, rol: baas, bronnen: { b: { clientId: c, geheimVariabele: "1" } } }]
teams: [{ id: "een-identificatie-van-meer-dan-24", naam: T }]
gelijkgesteldeDagen: [15-5-2026]
`),
  );
  expect(new Set(fout.problemen.map(({ pad }) => pad))).toEqual(
    new Set([
      "gemeente.naam", "gemeente.rsin", "gemeente", "portaal.adres", "portaal.geheimVariabele",
      "portaal.sessie.inactiefMinuten", "portaal.sessie.maximaalUren", "login.issuer", "login.claims.groepen", "login.geheimVariabele",
      "bronnen.0.id", "bronnen.0.zaken", "bronnen.0.timeoutSeconden", "profielen.0.rol",
      "profielen.0.bronnen.b.geheimVariabele", "profielen.0.bronnen.b", "teams.0.id", "gelijkgesteldeDagen.0",
    ]),
  ); // prettier-ignore
  for (const { pad, melding } of fout.problemen) expect(fout.message).toContain(`  - ${pad}: ${melding}`);
  expect(fout.message).toMatch(/gemeente: .*wapen/);
  expect(fout.message).not.toMatch(/expected|received|invalid|required/i);
});

test("what only shows in the whole: double ids, references to nothing, variables that are not set", () => {
  const bestand = toConfigBestand();
  const [bron] = bestand.bronnen;
  const [leiding, behandelen] = bestand.profielen;
  const { "bron-1": client } = leiding?.bronnen ?? {};
  const fout = vangFout(() =>
    laad(
      JSON.stringify({
        ...bestand,
        bronnen: [bron, bron],
        profielen: [
          { ...leiding, bronnen: { weg: client } },
          { ...behandelen, id: leiding?.id, bronnen: {} },
        ],
        teams: [
          { id: "a", naam: "A" },
          { id: "a", naam: "B" },
        ],
        medewerkers: [
          { id: "x", naam: "X", teams: ["a", "nergens"] },
          { id: "x", naam: "Y", teams: [] },
        ],
      }),
      { PROEF_PORTAAL: "te-kort" },
    ),
  );
  expect(fout.problemen.map(({ pad }) => pad).sort()).toEqual([
    "bronnen.1.id",
    "login.geheimVariabele",
    "medewerkers.0.teams.1",
    "medewerkers.1.id",
    "portaal.geheimVariabele",
    "profielen.0.bronnen.weg",
    "profielen.0.bronnen.weg.geheimVariabele",
    "profielen.1.bronnen",
    "profielen.1.id",
    "teams.1.id",
  ]);
  expect(fout.message).toContain("omgevingsvariabele PROEF_LOGIN is niet gezet");
  expect(fout.message).toContain("PROEF_PORTAAL moet minstens 32 tekens zijn");
  expect(fout.message).not.toContain("te-kort");
});

test.each([
  ["a bracket that stays open", "gemeente:\n  naam: [Proef"],
  ["a key that comes twice", "gemeente: {}\ngemeente: {}"],
  ["an alias to nothing", "gemeente: *nergens"],
])("%s is no YAML, and the line is named", (_, tekst) => {
  const fout = vangFout(() => laad(tekst));
  expect(fout.problemen[0]?.pad).toMatch(/^(regel \d+|\(bestand\))$/);
  expect(fout.message).toContain("geen geldige YAML");
});

test.each(["", "[]", "tekst", "42"])("a file that holds %j is wrong as a whole", (tekst) => {
  expect(vangFout(() => laad(tekst)).problemen.map(({ pad }) => pad)).toEqual(["(bestand)"]);
});

test("a file that is not there, or a variable that names none, is said so", () => {
  const weg = vangFout(() => loadConfig({ NODE_ENV: "test", ZAAKTAFEL_CONFIG: "/bestaat/niet.yaml" }));
  expect(weg.message).toMatch(/\/bestaat\/niet\.yaml[^]*ENOENT/);
  expect(vangFout(() => loadConfig({ NODE_ENV: "test" })).problemen[0]?.pad).toBe("ZAAKTAFEL_CONFIG");
});

test("no secret in the configuration can be printed, logged or serialised", () => {
  const config = laad(toConfigBestand());
  const alles =
    inspect(config, { depth: 20, showHidden: true }) +
    JSON.stringify(config) +
    inspect([...(config.profielen[0]?.clients ?? [])], { depth: 20 });
  for (const geheim of Object.values(GEHEIMEN)) expect(alles).not.toContain(geheim);
  expect(config.login).not.toHaveProperty("geheimVariabele");
  expect(config.portaal.geheim.onthul()).toBe(GEHEIMEN.PROEF_PORTAAL);
});

test("a theme is a folder seen from the file, or one that ships; one that is not there is named", () => {
  const bestand = toConfigBestand();
  const met = (thema: string) => laad({ ...bestand, gemeente: { ...bestand.gemeente, thema } });
  expect(met("zaaktafel").themaMap).toBe(path.resolve("public/themas/zaaktafel"));
  expect(path.basename(met("./").themaMap)).toMatch(/^zaaktafel-proef-/);
  for (const thema of ["bestaat-niet", "./huisstijl"]) {
    expect(vangFout(() => met(thema)).problemen.map(({ pad }) => pad)).toEqual(["gemeente.thema"]);
  }
});

test("the configuration is read once in a process", () => {
  expect(gebruikConfig()).toBe(getConfig());
});

test("config:check says every problem and fails; a good file passes; neither prints a secret", async () => {
  const npmRun = (inhoud: ConfigBestand) =>
    promisify(execFile)(
      process.execPath,
      ["--conditions=react-server", "--import", "tsx", "lib/config/config-check.ts"],
      {
        env: { ...process.env, ...GEHEIMEN, ZAAKTAFEL_CONFIG: schrijfConfig(inhoud) },
      },
    );
  const goed = toConfigBestand();
  const fout = { ...goed, gemeente: { ...goed.gemeente, rsin: "1" }, gelijkgesteldeDagen: ["morgen"] };
  const [gelukt, mislukt] = await Promise.allSettled([npmRun(goed), npmRun(fout)]);
  expect(gelukt).toMatchObject({
    status: "fulfilled",
    value: { stdout: expect.stringContaining("Gemeente Proef") as string },
  });
  expect(mislukt).toMatchObject({
    status: "rejected",
    reason: { code: 1, stderr: expect.stringMatching(/gemeente\.rsin[^]*gelijkgesteldeDagen\.0/) as string },
  });
  for (const geheim of Object.values(GEHEIMEN))
    expect(JSON.stringify([gelukt, mislukt])).not.toContain(geheim);
});
