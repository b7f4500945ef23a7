import { pick } from "./ref.ts";
import type { Resource } from "./resource.ts";

/** What the source behaves as: Open Zaak, the newest standard, or an old supplier (no expand, no Open Zaak extras). */
export const MODES = ["openzaak-1.30", "zgw-1.7", "zgw-1.4"] as const;
export type Mode = (typeof MODES)[number];

export const OPENZAAK: readonly Mode[] = ["openzaak-1.30"];
export const ZGW_NIEUW: readonly Mode[] = ["zgw-1.7"];
export const STANDAARD: readonly Mode[] = ["zgw-1.7", "zgw-1.4"];
export const NIET_OUD: readonly Mode[] = ["openzaak-1.30", "zgw-1.7"];

export type InModes = Readonly<Record<string, readonly Mode[]>>;

/** Says of a list of names which modes know them. */
export const only = (modes: readonly Mode[], ...names: string[]): InModes =>
  Object.fromEntries(names.map((name) => [name, modes]));

/** A declaration as one mode has it; undefined when that mode has no such resource. */
export function inMode(resource: Resource, mode: Mode): Resource | undefined {
  if (resource.onlyIn?.includes(mode) === false) return undefined;
  const { modes = {}, expand, ordering, withEtag, versions, ...rest } = resource;
  const knows = (name: string) => modes[name]?.includes(mode) ?? true;
  const knowsQuery = (name: string) => knows(`?${name}`);
  return {
    ...rest,
    endpoints: resource.endpoints.filter(knows),
    derived: pick(resource.derived ?? {}, knows),
    filters: pick(resource.filters ?? {}, knowsQuery),
    ...(resource.search && { search: pick(resource.search, knowsQuery) }),
    ...(resource.actions && { actions: resource.actions.filter(({ path }) => knows(path)) }),
    ...(ordering && knowsQuery("ordering") ? { ordering } : {}),
    ...expandIn(mode, expand, knowsQuery("expand")),
    hidden: Object.keys(modes).filter((name) => !knows(name) && !name.startsWith("?")),
    required: resource.requiredIn?.[mode] ?? [],
    // Only Open Zaak has it, but for a resource that says otherwise.
    pageSize: modes["?pageSize"]?.includes(mode) ?? mode === "openzaak-1.30",
    ...(withEtag && knows("etag") ? { withEtag } : {}),
    ...(versions && knows("versions") ? { versions } : {}),
  };
}

/** Open Zaak offers the paths it names, the standard since 1.6 any path, and older suppliers none. */
function expandIn(mode: Mode, paths: Resource["expand"], offered: boolean): Pick<Resource, "expand"> {
  if (!offered || mode === "zgw-1.4") return {};
  if (mode === "zgw-1.7") return { expand: "any" };
  return paths === undefined ? {} : { expand: paths };
}
