import { z } from "zod";
import { optionalText, text } from "../velden/fields.ts";
import { NON_FIELD } from "../frame/problem.ts";

const FORMATEN = ["tekst", "getal", "datum", "datum_tijd"] as const;

const isWhole = (value: string) => /^\d+$/.test(value);

/** What the length of a value has to be for its formaat (ztc-015 for the dates), and how that is said. */
const LENGTE: Record<(typeof FORMATEN)[number], { fits: (lengte: string) => boolean; reason: string }> = {
  tekst: {
    fits: (lengte) => isWhole(lengte) && Number(lengte) <= 255,
    reason: "Bij formaat tekst is de lengte een getal van 0 tot en met 255.",
  },
  getal: {
    fits: (lengte) => /^\d+([.,]\d+)?$/.test(lengte),
    reason: "Bij formaat getal is de lengte een getal, eventueel met een komma.",
  },
  datum: { fits: (lengte) => Number(lengte) === 8, reason: "Bij formaat datum is de lengte 8." },
  datum_tijd: { fits: (lengte) => Number(lengte) === 14, reason: "Bij formaat datum_tijd is de lengte 14." },
};

const coded = (message: string) => ({ message, params: { code: "invalid" } });

export const specificatie = z
  .object({
    groep: optionalText(32).refine(
      (value) => /^\w*$/.test(value),
      coded("Alleen letters, cijfers en liggende streepjes zijn toegestaan."),
    ),
    formaat: z.enum(FORMATEN),
    lengte: text(14),
    kardinaliteit: text(3).refine(
      (value) => value === "N" || (isWhole(value) && Number(value) >= 1),
      coded("De kardinaliteit is een getal groter dan 0, of N."),
    ),
    waardenverzameling: z.array(text(100)).default([]),
  })
  .check((context) => {
    const { formaat, lengte } = context.value;
    const { fits, reason } = LENGTE[formaat];
    if (!fits(lengte))
      context.issues.push({
        code: "custom",
        input: context.value,
        path: [NON_FIELD],
        message: reason,
        params: { code: "invalid" },
      });
  });
