import { createHash } from "node:crypto";
import { Problem } from "./problem.ts";

type Headers = Readonly<Record<string, string | string[] | undefined>>;

export const CRS = "EPSG:4326";

/** The coordinate system has to be named: Accept-Crs always, Content-Crs when something is sent. */
export function requireCrs(headers: Headers, method: string): void {
  checkCrs(headers, "Accept-Crs");
  if (["POST", "PUT", "PATCH"].includes(method)) checkCrs(headers, "Content-Crs");
}

function checkCrs(headers: Headers, name: string): void {
  const value = headers[name.toLowerCase()];
  if (value === undefined)
    throw new Problem(412, "precondition_failed", "Precondition failed", `'${name}' header ontbreekt`);
  if (value !== CRS)
    throw new Problem(
      406,
      "not_acceptable",
      "Kan niet voldoen aan de opgegeven Accept header.",
      `CRS '${String(value)}' is niet ondersteund`,
    );
}

export const etagOf = (text: string) => `"${createHash("md5").update(text).digest("hex")}"`;

export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(",").some((candidate) => {
    const bare = candidate.trim().replace(/^W\//, "");
    return bare === "*" || bare === etag;
  });
}
