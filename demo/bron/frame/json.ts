import { invalidParam, Problem } from "./problem.ts";
import { isDoc } from "./ref.ts";

/** Nobody nests deeper than this, and what is stored has to come out again. */
const MAX_DEPTH = 200;

/** NUL is the mark of a reference, and PostgreSQL under Open Zaak cannot keep it. */
export function refuseNul(name: string, value: unknown): unknown {
  if (typeof value === "string" && value.includes("\u0000"))
    throw invalidParam(name, "null_characters_not_allowed", "Null-tekens zijn niet toegestaan.");
  return value;
}

function refuseDepth(value: unknown, left = MAX_DEPTH): void {
  if (left === 0) throw new RangeError("nested too deeply");
  const inside = Array.isArray(value) ? value : isDoc(value) ? Object.values(value) : [];
  for (const item of inside) refuseDepth(item, left - 1);
}

/** A body as JSON in UTF-8; undefined when there is none. */
export function parseJson(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const parsed: unknown = JSON.parse(text, text.includes("\\u0000") ? refuseNul : undefined);
    refuseDepth(parsed);
    return parsed;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(400, "parse_error", "Ongeldige samenstelling.", `JSON parse error - ${String(error)}`);
  }
}
