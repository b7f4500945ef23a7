import { expect, test } from "vitest";
import { toOmvang } from "./omvang";

test.each([
  [0, "0 bytes"],
  [999, "999 bytes"],
  [1000, "1,0 kB"],
  [1_234_567, "1,2 MB"],
  [12_345_678, "12 MB"],
  [3_221_225_472, "3,2 GB"],
])("%i: %s", (bytes, woorden) => {
  expect(toOmvang(bytes)).toBe(woorden);
});
