import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startBronProces, WORTEL } from "../bron/grote-bron.ts";
import { haalDocument, maakDocument } from "../bron/groot-document.ts";
import { meetRss } from "../bron/geheugen.ts";
import type { Rij } from "../rij.ts";

const GIB = 1024 ** 3;

/** Guards that a document of any size goes through the source in pieces, on its way in and out. */
export const bronRss: Rij = {
  id: "bron-rss",
  what: "memory of the source while a document of 3 GiB comes in by bestandsdelen and goes out again",
  unit: "MB",
  limit: 150,
  bound: "max",
  soort: "geheugen",
  zwaar: true,
  async meet(opstelling) {
    const map = join(WORTEL, ".bench", "rss");
    rmSync(map, { recursive: true, force: true });
    mkdirSync(map, { recursive: true });
    const { proces, vrager } = await startBronProces(opstelling, "bron-rss", [
      "--bestand",
      join(map, "bron.db"),
      "--deelgrootte",
      String(GIB),
    ]);
    try {
      const rss = await meetRss(proces.pid, async () => {
        const document = await maakDocument(vrager, 3 * GIB);
        await haalDocument(vrager, document);
      });
      return rss / 1e6;
    } finally {
      await proces.stop();
      rmSync(map, { recursive: true, force: true });
    }
  },
};
