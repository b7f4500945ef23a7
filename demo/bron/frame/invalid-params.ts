import type { z } from "zod";
import { NON_FIELD, type InvalidParam } from "./problem.ts";

type Issue = z.core.$ZodIssue;

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );

/** Zod's findings in the codes and names a ZGW supplier answers with. */
export function toInvalidParams(error: z.ZodError, input: unknown, prefix: string[] = []): InvalidParam[] {
  return error.issues.map((issue) => ({
    name: [...prefix, ...issue.path.map(String)].join(".") || NON_FIELD,
    ...explain(issue, valueAt(input, issue.path)),
  }));
}

function explain(issue: Issue, value: unknown): { code: string; reason: string } {
  if (issue.code === "custom")
    return { code: String(issue.params?.["code"] ?? "invalid"), reason: issue.message };
  if (value === undefined && issue.path.length > 0)
    return { code: "required", reason: "Dit veld is vereist." };
  if (value === null) return { code: "null", reason: "Dit veld mag niet leeg zijn." };
  switch (issue.code) {
    case "too_big":
      return issue.origin === "string"
        ? {
            code: "max_length",
            reason: `Zorg ervoor dat dit veld niet meer dan ${issue.maximum} karakters bevat.`,
          }
        : {
            code: "max_value",
            reason: `Zorg ervoor dat deze waarde kleiner is dan of gelijk is aan ${issue.maximum}.`,
          };
    case "too_small":
      if (issue.origin !== "string")
        return {
          code: "min_value",
          reason: `Zorg ervoor dat deze waarde groter is dan of gelijk is aan ${issue.minimum}.`,
        };
      return value === ""
        ? { code: "blank", reason: "Dit veld mag niet leeg zijn." }
        : {
            code: "min_length",
            reason: `Zorg ervoor dat dit veld minimaal ${issue.minimum} karakters bevat.`,
          };
    case "invalid_value":
    case "invalid_union":
      return { code: "invalid_choice", reason: `"${JSON.stringify(value)}" is een ongeldige keuze.` };
    case "invalid_type":
      return issue.expected === "array"
        ? { code: "not_a_list", reason: "Verwachtte een lijst met items." }
        : { code: "invalid", reason: `Ongeldige waarde: verwachtte ${issue.expected}.` };
    default:
      return { code: "invalid", reason: "Voer een geldige waarde in." };
  }
}
