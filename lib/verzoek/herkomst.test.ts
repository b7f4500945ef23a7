import { beforeEach, expect, test } from "vitest";
import { gebruikConfig } from "@/lib/config/test-config.test-helper";
import { isEigenHerkomst } from "./herkomst";

beforeEach(() => void gebruikConfig());

test("only the origin of the portal itself may write", () => {
  expect(isEigenHerkomst(new Headers({ origin: "https://portaal.example" }))).toBe(true);
});

test.each([
  undefined,
  "",
  "null",
  "http://portaal.example",
  "https://portaal.example:8443",
  "https://portaal.example.evil.example",
  "https://evil.example",
  "https://portaal.example/",
])("Origin %j is refused", (origin) => {
  const headers = new Headers({ host: "portaal.example", referer: "https://portaal.example/" });
  if (origin !== undefined) headers.set("origin", origin);
  expect(isEigenHerkomst(headers)).toBe(false);
});
