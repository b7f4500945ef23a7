import "server-only";

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** The path of a URL without host, query and uuids: fit for a log line or an error. */
export function toPadZonderUuid(url: URL): string {
  return url.pathname.replace(UUID, ":uuid");
}
