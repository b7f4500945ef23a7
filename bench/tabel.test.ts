import { expect, test } from "vitest";
import { toTabel } from "./tabel.ts";

const rest = { unit: "calls", rounds: 7, mad: 0 };

test("toTabel lines the columns up, marks what is broken and adds up", () =>
  expect(
    toTabel([
      { id: "kort", what: "one", value: 1, limit: 1, bound: "max", ok: true, ...rest },
      { id: "veel-langer", what: "two", value: 12.5, limit: 20, bound: "min", ok: false, ...rest },
    ]),
  ).toBe(
    [
      "id                value  bound  mad  rounds          what",
      "kort            1 calls  <= 1     0       7  ok      one",
      "veel-langer  12.5 calls  >= 20    0       7  BROKEN  two",
      "",
      "1 of 2 rows within their bound",
    ].join("\n"),
  ));
