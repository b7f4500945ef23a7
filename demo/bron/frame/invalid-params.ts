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
  const fault = (code: string, reason: string) => ({ code, reason });
  if (issue.code === "custom") return fault(String(issue.params?.["code"] ?? "invalid"), issue.message);
  if (value === undefined && issue.path.length > 0) return fault("required", "Dit veld is vereist.");
  if (value === null) return fault("null", "Dit veld mag niet leeg zijn.");
  if (value === "" && issue.code === "too_small") return fault("blank", "Dit veld mag niet leeg zijn.");
  switch (issue.code) {
    case "too_big":
      return issue.origin === "string"
        ? fault("max_length", `Zorg ervoor dat dit veld niet meer dan ${issue.maximum} karakters bevat.`)
        : fault("max_value", `Zorg ervoor dat deze waarde kleiner is dan of gelijk is aan ${issue.maximum}.`);
    case "too_small":
      return issue.origin === "string"
        ? fault("min_length", `Zorg ervoor dat dit veld minimaal ${issue.minimum} karakters bevat.`)
        : fault("min_value", `Zorg ervoor dat deze waarde groter is dan of gelijk is aan ${issue.minimum}.`);
    case "invalid_value":
    case "invalid_union":
      return fault("invalid_choice", `"${JSON.stringify(value)}" is een ongeldige keuze.`);
    case "invalid_type":
      return issue.expected === "array"
        ? fault("not_a_list", "Verwachtte een lijst met items.")
        : fault("invalid", `Ongeldige waarde: verwachtte ${issue.expected}.`);
    default:
      return fault("invalid", "Voer een geldige waarde in.");
  }
}
