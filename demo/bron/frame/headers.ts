import { createHash } from "node:crypto";
import { Problem } from "./problem.ts";

type Headers = Readonly<Record<string, string | string[] | undefined>>;

export const CRS = "EPSG:4326";

const notAcceptable = (detail?: string) =>
  new Problem(406, "not_acceptable", "Kan niet voldoen aan de opgegeven Accept header.", detail);

/** The coordinate system has to be named: Accept-Crs always, Content-Crs when something is sent. */
export function requireCrs(headers: Headers, method: string): void {
  const sends = ["POST", "PUT", "PATCH"].includes(method);
  for (const name of ["Accept-Crs", ...(sends ? ["Content-Crs"] : [])]) {
    const value = headers[name.toLowerCase()];
    if (value === undefined)
      throw new Problem(412, "precondition_failed", "Precondition failed", `'${name}' header ontbreekt`);
    if (value !== CRS) throw notAcceptable(`CRS '${String(value)}' is niet ondersteund`);
  }
}

const HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;

export const isHost = (host: string) => HOST.test(host) && URL.canParse(`http://${host}`);

/** The URLs of an answer are made of it. */
export function requireHost(host: string | undefined): void {
  if (host !== undefined && !isHost(host))
    throw new Problem(400, "invalid", "Invalid input.", "De header Host is ongeldig.");
}

const ACCEPTED = ["*/*", "application/*", "application/json", "application/problem+json"];

/** The answer is JSON: a client that cannot take that is told so. */
export function requireAccept(accept: string | undefined): void {
  if (accept === undefined || accept.trim() === "") return;
  const ranges = accept.split(",").map((range) => range.split(";", 1).join("").trim().toLowerCase());
  if (!ranges.some((range) => ACCEPTED.includes(range))) throw notAcceptable();
}

export const etagOf = (text: string) => `"${createHash("md5").update(text).digest("hex")}"`;

export const matchesEtag = (header = "", etag: string): boolean =>
  header
    .split(",")
    .map((candidate) => candidate.trim().replace(/^W\//, ""))
    .some((bare) => bare === "*" || bare === etag);
