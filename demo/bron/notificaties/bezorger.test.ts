import { expect, it } from "vitest";
import { wachtMs } from "./bezorger.ts";
import { alleenEigen } from "../proef/vragen.ts";

it(
  "waits between tries as Open Notificaties does",
  alleenEigen("een onderdeel van onze eigen bron, zonder HTTP"),
  () => {
    const waits = [0, 1, 2, 3, 4, 5, 6].map((poging) => wachtMs(poging, 25_000) / 1000);
    expect(waits).toEqual([25, 100, 400, 1600, 6400, 25_600, 52_000]);
  },
);
