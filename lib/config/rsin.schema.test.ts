import fc from "fast-check";
import { expect, test } from "vitest";
import { isElfproef, rsinSchema } from "./rsin.schema";

const DIGITS = Array.from("0123456789");
const achtCijfers = fc
  .array(fc.constantFrom(...DIGITS), { minLength: 8, maxLength: 8 })
  .map((cijfers) => cijfers.join(""));

test.each(["000000012", "517439943", "111222333", "123456782"])("%s passes", (rsin) => {
  expect(isElfproef(rsin)).toBe(true);
});

test.each(["000000011", "123456789", "12345678", "1234567820", "12345678x", " 123456782", ""])(
  "%j fails",
  (rsin) => {
    expect(isElfproef(rsin)).toBe(false);
    expect(rsinSchema.safeParse(rsin).error?.issues[0]?.message).toContain("11-proef");
  },
);

test("at most one control digit fits, and none only when the rest would be ten", () => {
  fc.assert(
    fc.property(achtCijfers, (begin) => {
      const passend = DIGITS.filter((cijfer) => isElfproef(begin + cijfer));
      const rest =
        Array.from(begin).reduce((som, cijfer, plaats) => som + Number(cijfer) * (9 - plaats), 0) % 11;
      expect(passend).toEqual(rest === 10 ? [] : [String(rest)]);
    }),
  );
});

test("two digits that change places are noticed", () => {
  fc.assert(
    fc.property(achtCijfers, fc.integer({ min: 0, max: 6 }), (begin, plaats) => {
      const [een = "", ander = ""] = begin.slice(plaats, plaats + 2);
      fc.pre(een !== ander);
      const controle = DIGITS.find((cijfer) => isElfproef(begin + cijfer)) ?? "";
      fc.pre(controle !== "");
      expect(isElfproef(begin.slice(0, plaats) + ander + een + begin.slice(plaats + 2) + controle)).toBe(
        false,
      );
    }),
  );
});
