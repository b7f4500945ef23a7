import { expect, it } from "vitest";
import { isVreemd } from "../proef/vreemde-bron.ts";
import { wachtMs } from "./bezorger.ts";

// A unit of our own.
it.skipIf(isVreemd)("waits between tries as Open Notificaties does", () => {
  const waits = [0, 1, 2, 3, 4, 5, 6].map((poging) => wachtMs(poging, 25_000) / 1000);
  expect(waits).toEqual([25, 100, 400, 1600, 6400, 25_600, 52_000]);
});
