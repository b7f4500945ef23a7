import { randomUUID } from "node:crypto";

export interface InvalidParam {
  name: string;
  code: string;
  reason: string;
}

/** A refusal, as it goes over the wire in application/problem+json. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail = "",
    readonly invalidParams?: readonly InvalidParam[],
  ) {
    super(`${status} ${code}: ${title}`);
  }

  toBody(origin: string) {
    return {
      type: `${origin}/ref/fouten/${this.code}/`,
      code: this.code,
      title: this.title,
      status: this.status,
      detail: this.detail,
      instance: `urn:uuid:${randomUUID()}`,
      ...(this.invalidParams && { invalidParams: this.invalidParams }),
    };
  }
}

export const NON_FIELD = "nonFieldErrors";

export const invalid = (params: readonly InvalidParam[]) =>
  new Problem(400, "invalid", "Invalid input.", "", params);

/** The same fault at each of these fields. */
export const faultsAt = (names: readonly string[], code: string, reason: string): InvalidParam[] =>
  names.map((name) => ({ name, code, reason }));

export const invalidParam = (name: string, code: string, reason: string) =>
  invalid(faultsAt([name], code, reason));

export const forbidden = (
  code = "permission_denied",
  detail = "Je hebt geen toestemming om deze actie uit te voeren.",
) => new Problem(403, code, "Je hebt geen toestemming om deze actie uit te voeren.", detail);

export const unsupportedMedia = () =>
  new Problem(415, "unsupported_media_type", "Ongeldige media type in de aanvraag.");

export const notFound = (detail = "Niet gevonden.") =>
  new Problem(404, "not_found", "Niet gevonden.", detail);
