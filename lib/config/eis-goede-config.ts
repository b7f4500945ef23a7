import "server-only";
import { ConfigFout, getConfig } from "./config";

/** Ends the process when the configuration is wrong: a portal that starts is a portal that is set up. */
export function eisGoedeConfig(): void {
  try {
    getConfig();
  } catch (fout) {
    if (!(fout instanceof ConfigFout)) throw fout;
    console.error(fout.message);
    process.exit(1);
  }
}
