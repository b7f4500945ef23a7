// The boundaries of the house: dependency-cruiser over the whole tree. Fails as well when it read fewer modules than
// the tree has, because a check that sees nothing must not pass.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { z } from "zod";

const KAMERS = ["app", "components", "lib", "demo", "bench", "e2e"].filter((kamer) => existsSync(kamer));
const LOS = ["proxy.ts", "instrumentation.ts"];

const inDeBoom = [
  ...LOS,
  ...KAMERS.flatMap((kamer) =>
    readdirSync(kamer, { recursive: true, encoding: "utf8" }).map(
      (pad) => `${kamer}/${pad.replaceAll("\\", "/")}`,
    ),
  ),
].filter((pad) => /\.(ts|tsx|mjs)$/.test(pad) && !/^(bench\/out|e2e\/uitvoer)\//.test(pad));

const cruiser = [
  "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
  "-c",
  ".dependency-cruiser.mjs",
];
const { stdout, stderr } = spawnSync(process.execPath, [...cruiser, "-T", "json", ...KAMERS, ...LOS], {
  encoding: "utf8",
  maxBuffer: 256 * 1024 * 1024,
});
if (!stdout) throw new Error(`dependency-cruiser gave no answer: ${stderr}`);

const { modules, summary } = z
  .object({
    modules: z.array(z.object({ source: z.string() })),
    summary: z.object({
      violations: z.array(
        z.object({ rule: z.object({ name: z.string() }), from: z.string(), to: z.string() }),
      ),
    }),
  })
  .parse(JSON.parse(stdout));
const gelezen = new Set(modules.map(({ source }) => source));
const ongezien = inDeBoom.filter((pad) => !gelezen.has(pad));

for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} -> ${to}`);
for (const pad of ongezien) console.error(`not read: ${pad}`);
console.log(
  `${inDeBoom.length - ongezien.length} of ${inDeBoom.length} modules read, ${summary.violations.length} violations`,
);
process.exit(summary.violations.length + ongezien.length > 0 ? 1 : 0);
