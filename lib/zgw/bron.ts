import "server-only";
import type { ApiNaam, Bron, ZgwClient } from "@/lib/config/config";
import type { Spreker } from "./jwt";
import { ZgwError } from "./zgw-error";
import { toPadZonderUuid } from "./masker";

/** Everything a call needs to know about where it goes and in whose name. */
export interface Verbinding {
  bron: Bron;
  client: ZgwClient;
  spreker: Spreker;
}

/**
 * The absolute URL of a path under an API root, or of a URL that the source itself gave. Such a URL is an identifier:
 * it is followed only when it lies under the configured root of that API. Throws ZgwError (schema) otherwise.
 */
export function resolveDoel(bron: Bron, api: ApiNaam, doel: string): URL {
  const root = new URL(getRoot(bron, api));
  const url = URL.canParse(doel, root.href) ? new URL(doel, root) : undefined;
  if (
    url?.origin === root.origin &&
    url.pathname.startsWith(root.pathname) &&
    !url.username &&
    !url.password
  ) {
    return url;
  }
  throw new ZgwError({
    kind: "schema",
    bron: bron.naam,
    api,
    method: "GET",
    path: url ? toPadZonderUuid(url) : "?",
    cause: `URL outside the root of ${api}: ${url?.origin ?? "it cannot be read"}`,
  });
}

/** Whether a bron has this API at all. */
export function heeftApi({ bron }: Verbinding, api: ApiNaam): boolean {
  return bron.roots[api] !== undefined;
}

/** The root of an API. Asking a bron for what it does not have is a mistake in our own code: see heeftApi. */
export function getRoot({ id, roots }: Bron, api: ApiNaam): string {
  const root = roots[api];
  if (root === undefined) throw new Error(`bron ${id} has no ${api}`);
  return root;
}

/** The uuid at the end of the URL of a resource; Catalogi, Documenten and Besluiten have no uuid field. */
export function toUuid(url: string): string {
  return url.split(/[?#]/, 1)[0]?.split("/").filter(Boolean).at(-1) ?? "";
}
