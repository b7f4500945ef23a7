// A reference to a resource of this source is stored without a host: the host comes from the request that reads it.
// The mark is NUL, which input may not contain (as Django refuses it), so no text of a user can pass for a reference.
export const REF_MARK = "\u0000";

export type Doc = Record<string, unknown>;

/** A value of SQL or JSON that is known to be text. */
export const asText = (value: unknown): string => (typeof value === "string" ? value : "");

export const isDoc = (value: unknown): value is Doc =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isRef = (value: unknown): value is string =>
  typeof value === "string" && value.startsWith(REF_MARK);

/** Walks to every value at a dotted path, through lists, and puts back what `change` makes of it. */
export function mapAt(
  value: unknown,
  path: readonly string[],
  change: (value: unknown, at: string) => unknown,
  at = "",
): unknown {
  if (Array.isArray(value))
    return value.map((item, index) => mapAt(item, path, change, at ? `${at}.${index}` : String(index)));
  const [field, ...rest] = path;
  if (field === undefined) return change(value, at);
  if (!isDoc(value) || !(field in value)) return value;
  return { ...value, [field]: mapAt(value[field], rest, change, at ? `${at}.${field}` : field) };
}

/** A document without the fields at some dotted paths; a list at the end of a path goes as a whole. */
export const without = (paths: readonly string[] = [], doc: Doc): Doc =>
  paths.reduce((rest, path) => {
    const fields = path.split(".");
    const last = fields.pop() ?? "";
    const changed = mapAt(rest, fields, (value) =>
      isDoc(value) ? pick(value, (name) => name !== last) : value,
    );
    return isDoc(changed) ? changed : rest;
  }, doc);

/** The fields whose names pass. */
export const pick = <T>(record: Readonly<Record<string, T>>, test: (name: string) => boolean) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => test(name)));

/** The uuid a reference ends in. */
export const uuidOf = (ref: string) => ref.slice(ref.lastIndexOf("/") + 1);

/** Serialises an answer with every reference made absolute for the host that was asked. */
export const toText = (body: unknown, origin: string) =>
  JSON.stringify(body).replaceAll('"\\u0000/', `"${origin}/`);
