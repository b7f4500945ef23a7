import { parseArgs, type ParseArgsConfig } from "node:util";
import { z } from "zod";
import { MODES, type Mode } from "../frame/mode.ts";
import { vreemdeBronSchema, type VreemdeBron } from "./vreemde-bron-schema.ts";

const APIS = ["zaken", "catalogi", "documenten", "besluiten", "autorisaties", "notificaties"] as const;
const CLIENTS = ["beheer", "vergunningen", "ander"] as const;
const LIJST = ["procestype", "klasse", "klasse-termijn", "klasse-datum", "omschrijving"] as const;
const options: NonNullable<ParseArgsConfig["options"]> = Object.fromEntries(
  ["bron", "als", "ontvanger", "bezorgtijd", ...CLIENTS, ...APIS, ...LIJST].map((name) => [
    name,
    { type: "string" },
  ]),
);
const MANIEREN = ["manieren", "manieren-invoer", "manieren-lijst", "manieren-rechten"];
const TESTS = [
  ...APIS.map((api) => `demo/bron/${api}/`),
  ...MANIEREN.map((name) => `demo/bron/${name}.test.ts`),
];

export interface Argumenten {
  bron: VreemdeBron;
  als: Mode | undefined;
  heeftNotificaties: boolean;
  tests: string[];
}

/** Which arguments are wrong; a name that stands deeper is that of the argument. */
const toFout = ({ issues }: z.ZodError): string => {
  const names = new Set(issues.map(({ path }) => `--${String(path[1] ?? path[0])}`));
  return `${[...names].join(", ")} ontbreekt of klopt niet`;
};

/** What `npm run contract` was asked; throws a sentence when that makes no sense. */
export function readArgumenten(args: string[], sporen: string): Argumenten {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const given = new Map(Object.entries<unknown>(values).map(([name, value]) => [name, String(value)]));
  const bron = given.get("bron")?.replace(/\/$/, "");
  if (bron === undefined) throw new Error("--bron ontbreekt");
  if (!URL.canParse(bron)) throw new Error(`--bron ${bron} is geen URL`);
  const als = z.enum(MODES).optional().safeParse(given.get("als"));
  if (!als.success) throw new Error(`--als is een van ${MODES.join(", ")}`);
  const parsed = vreemdeBronSchema.safeParse({
    adres: Object.fromEntries(APIS.map((api) => [api, given.get(api) ?? `${bron}/${api}/api/v1`])),
    clients: Object.fromEntries(CLIENTS.map((name) => [name, (given.get(name) ?? "").split(/:(.*)/s, 2)])),
    ontvanger: given.get("ontvanger"),
    bezorgtijd: given.get("bezorgtijd"),
    selectielijst: Object.fromEntries(LIJST.map((name) => [name, given.get(name)])),
    sporen,
  });
  if (!parsed.success) throw new Error(toFout(parsed.error));
  return {
    bron: parsed.data,
    als: als.data,
    heeftNotificaties: given.has("notificaties"),
    tests: positionals.length > 0 ? positionals : TESTS,
  };
}
