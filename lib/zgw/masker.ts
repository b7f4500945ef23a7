import "server-only";

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** Every uuid replaced by `:uuid`: fit for a log line or an error. */
export function maskeerUuids(pad: string): string {
  return pad.replace(UUID, ":uuid");
}

/** The path of a URL without host, query and uuids. */
export function toPadZonderUuid(url: URL): string {
  return maskeerUuids(url.pathname);
}
