import { expect, test } from "vitest";
import { classNames } from "./class-names";

test("keeps the names that hold and drops the rest", () => {
  const wide: boolean = false;
  expect(classNames("a", wide && "b", undefined, null, "", "c")).toBe("a c");
});
