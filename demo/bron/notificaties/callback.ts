import { invalidParam, NON_FIELD } from "../frame/problem.ts";

const PATIENCE_MS = 10_000;

const PROEFBERICHT = JSON.stringify({
  kanaal: "test",
  hoofdObject: "http://example.com/hoofdobject",
  resource: "test",
  resourceUrl: "http://example.com/resource",
  actie: "create",
  aanmaakdatum: "2026-01-01T12:00:00Z",
  kenmerken: {},
});

/** Sends a bericht, and gives the status it was answered with; undefined: there was no answer. */
export async function post(
  callbackUrl: string,
  auth: string | undefined,
  bericht: string,
  signal?: AbortSignal,
): Promise<number | undefined> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  try {
    const response = await fetch(callbackUrl, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...(auth !== undefined && { Authorization: auth }) },
      body: bericht,
      redirect: "manual",
      signal: signal ? AbortSignal.any([patience, signal]) : patience,
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    // No host, no connection, too slow, or an Authorization that no header can hold: all of them no answer.
    return undefined;
  }
}

/** A callback has to ask for authorisation, and to take a bericht that brings it. */
export async function checkCallback(callbackUrl: string, auth: string): Promise<void> {
  const without = await post(callbackUrl, undefined, PROEFBERICHT);
  if (without !== 401 && without !== 403)
    throw invalidParam(
      "callbackUrl",
      "no-auth-on-callback-url",
      "De opgegeven callback URL is niet beveiligd met autorisatie.",
    );
  const status = await post(callbackUrl, auth, PROEFBERICHT);
  if (status === undefined || status < 200 || status > 209)
    throw invalidParam(
      NON_FIELD,
      "invalid-callback-url",
      "De opgegeven callback URL kan geen notificaties ontvangen.",
    );
}
