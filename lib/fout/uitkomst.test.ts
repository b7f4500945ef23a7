import { expect, test, vi } from "vitest";
import { logboek } from "@/lib/logboek/logboek";
import { ZgwError } from "@/lib/zgw";
import { toUitkomst } from "./uitkomst";

test("what came is the content, also when it is empty", async () => {
  expect(await toUitkomst(Promise.resolve([]))).toEqual({ gelukt: true, inhoud: [] });
});

test("a failure becomes what to say, is logged, and does not fail the rest", async () => {
  const warn = vi.spyOn(logboek, "warn").mockReturnValue();
  const fout = new ZgwError({ kind: "http", status: 500, bron: "B", api: "zaken", method: "GET", path: "/" });
  expect(await toUitkomst(Promise.reject(fout))).toMatchObject({
    gelukt: false,
    melding: { status: 502, title: "Storing bij B", opnieuw: true },
  });
  expect(warn).toHaveBeenCalledOnce();
});
