// A reference to a resource of this source is stored without a host: the host comes from the request that reads it.
// The mark is NUL, which input may not contain (as Django refuses it), so no text of a user can pass for a reference.
export const REF_MARK = "\u0000";

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

export type Doc = Record<string, unknown>;

/** A value of SQL or JSON that is known to be text. */
export const asText = (value: unknown): string => (typeof value === "string" ? value : "");

export const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

export const isDoc = (value: unknown): value is Doc =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isRef = (value: unknown): value is string =>
  typeof value === "string" && value.startsWith(REF_MARK);

/** Walks to every value at a dotted path, through lists, and puts back what `change` makes of it; undefined removes. */
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
  const { [field]: found, ...others } = value;
  const changed = mapAt(found, rest, change, at ? `${at}.${field}` : field);
  return changed === undefined ? others : { ...value, [field]: changed };
}

/** A document without the fields at some dotted paths; a list at the end of a path goes as a whole. */
export const without = (paths: readonly string[] = [], doc: Doc): Doc =>
  paths.reduce((rest, path) => {
    const fields = path.split(".");
    const last = fields.pop() ?? "";
    const changed = mapAt(rest, fields, (value) => (isDoc(value) ? omit(value, last) : value));
    return isDoc(changed) ? changed : rest;
  }, doc);

const omit = (doc: Doc, field: string): Doc =>
  Object.fromEntries(Object.entries(doc).filter(([name]) => name !== field));

/** The uuid a reference ends in. */
export const uuidOf = (ref: string) => ref.slice(ref.lastIndexOf("/") + 1);

/** A path with each uuid replaced by `:uuid`: what a resource is known by. */
export const patternOf = (path: string) => path.replace(UUID, ":uuid");

/** Serialises an answer with every reference made absolute for the host that was asked. */
export const toText = (body: unknown, origin: string) =>
  JSON.stringify(body).replaceAll('"\\u0000/', `"${origin}/`);
