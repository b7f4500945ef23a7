import { expect, test } from "vitest";
import { classNames } from "./class-names";

test("keeps the names that hold and drops the rest", () => {
  expect(classNames("a", false, undefined, null, "", "c")).toBe("a c");
});
