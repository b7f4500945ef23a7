import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wacht } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import { z } from "zod";
import type { Omgeving } from "./omgeving.ts";

export const WORTEL = fileURLToPath(new URL("../../", import.meta.url));

/** The parts of the configuration that tests change. */
const configSchema = z.looseObject({
  gemeente: z.looseObject({ thema: z.string() }),
  portaal: z.looseObject({ adres: z.string() }),
  login: z.looseObject({ issuer: z.string() }),
  bronnen: z.array(z.looseObject({ zaken: z.string(), timeoutSeconden: z.number().optional() })),
  profielen: z.array(
    z.looseObject({
      bronnen: z.record(z.string(), z.object({ clientId: z.string(), geheimVariabele: z.string() })),
    }),
  ),
});
export type PortaalConfig = z.output<typeof configSchema>;

export interface PortaalOpties {
  config?: (config: PortaalConfig) => void;
  /** On top of the secrets of the environment. */
  env?: Record<string, string>;
}

export interface Portaal {
  adres: string;
  /** Folder of its configuration file. */
  map: string;
  /** All it wrote so far. */
  log: () => string;
  stop: () => Promise<void>;
}

export function leesConfig({ configPad }: NonNullable<Omgeving["eigen"]>): PortaalConfig {
  return configSchema.parse(parse(readFileSync(configPad, "utf8")));
}

/**
 * The same build once more, on a port of its own, with another configuration and cold caches. A session of the first
 * portal is good here too: the key is the same, and cookies know no ports.
 */
export async function startTweedePortaal(
  eigen: NonNullable<Omgeving["eigen"]>,
  { config: pasAan, env }: PortaalOpties,
): Promise<Portaal> {
  const poort = await vrijePoort();
  const adres = `http://localhost:${poort}`;
  const map = mkdtempSync(join(tmpdir(), "zaaktafel-e2e-"));
  const configPad = join(map, "zaaktafel.yaml");
  const config = leesConfig(eigen);
  config.portaal.adres = adres;
  pasAan?.(config);
  writeFileSync(configPad, stringify(config));

  let uitvoer = "";
  const next = ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(poort)];
  const kind = spawn(process.execPath, next, {
    cwd: WORTEL,
    env: { ...process.env, ...eigen.geheimen, NODE_ENV: "production", ZAAKTAFEL_CONFIG: configPad, ...env },
  });
  for (const stroom of [kind.stdout, kind.stderr])
    stroom.on("data", (deel: Buffer) => (uitvoer += deel.toString()));
  const einde = new Promise<void>((klaar) => kind.once("close", () => klaar()));
  const portaal: Portaal = {
    adres,
    map,
    log: () => uitvoer,
    stop: async () => {
      kind.kill();
      await einde;
      rmSync(map, { recursive: true, force: true });
    },
  };
  try {
    await antwoordt(`${adres}/inloggen`);
    return portaal;
  } catch (fout) {
    await portaal.stop();
    throw new Error(`The second portal does not start:\n${uitvoer}`, { cause: fout });
  }
}

export async function vrijePoort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((klaar) => server.listen(0, "127.0.0.1", klaar));
  const { port } = server.address() as AddressInfo;
  await new Promise((klaar) => server.close(klaar));
  return port;
}

async function antwoordt(url: string): Promise<void> {
  const einde = Date.now() + 20_000;
  for (;;) {
    const status = await fetch(url).then(
      (antwoord) => antwoord.status,
      () => 0,
    );
    if (status === 200) return;
    if (Date.now() > einde) throw new Error(`${url} answers ${status}`);
    await wacht(50);
  }
}
