// Starts the whole demo: `npm run demo`, or `npm run demo -- --poort 4000`. Only modules of Node itself are used
// here and in what this imports: it also has to run before anything is installed, and to explain itself on an old Node.
import { isNodeNieuwGenoeg } from "./start/welkom.mjs";

if (isNodeNieuwGenoeg(process.versions.node)) {
  const { voerUit } = await import("./start/opdracht.mjs");
  process.exit(await voerUit(process.argv.slice(2)));
}
console.error(`Zaaktafel heeft Node.js 20.9 of nieuwer nodig; dit is ${process.versions.node}.`);
process.exit(1);
