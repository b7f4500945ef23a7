import "server-only";
import { ConfigFout, loadConfig } from "./config";

// `npm run config:check`: says what a start would say, without starting.
try {
  const { gemeente, bronnen, profielen } = loadConfig(process.env);
  console.log(
    `De configuratie klopt: ${gemeente.naam}, ${bronnen.length} bron(nen), ${profielen.length} profiel(en).`,
  );
} catch (fout) {
  if (!(fout instanceof ConfigFout)) throw fout;
  console.error(fout.message);
  process.exitCode = 1;
}
