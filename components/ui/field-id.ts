/** The id of the control of a field: the error summary and the label find it by the name alone. */
export function fieldId(name: string): string {
  return `veld-${name.replace(/[^\w-]+/g, "-")}`;
}

/** The ids for aria-describedby, in reading order: error first, then hint, then counter. */
export function describedBy(
  id: string,
  parts: { error?: unknown; hint?: unknown; counter?: unknown },
): string | undefined {
  const ids = [
    parts.error ? `${id}-fout` : "",
    parts.hint ? `${id}-uitleg` : "",
    parts.counter ? `${id}-teller` : "",
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}
