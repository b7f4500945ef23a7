import type { Mode } from "../frame/mode.ts";
import { Client, listAt, textAt, type Reply } from "./client.ts";
import { abonnementBody, Ontvanger } from "./ontvanger.ts";
import { AUTORISATIES, makeCatalogus, makeType, NOTIFICATIES, ZAKEN } from "./opstelling.ts";
import type { VreemdeBron } from "./vreemde-bron-schema.ts";

/** Why nothing can be asked; the sentence is for who gave the command. */
export class Kan extends Error {}

const PROBE: Record<string, string> = {
  zaken: "zaken",
  catalogi: "catalogussen",
  documenten: "enkelvoudiginformatieobjecten",
  besluiten: "besluiten",
  autorisaties: "applicaties",
  notificaties: "kanaal",
};

const reasonOf = (error: unknown): string => {
  const { cause } = error instanceof Error ? error : {};
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return code || (error instanceof Error ? error.message : String(error));
};

async function ask(client: Client, path: string): Promise<Reply> {
  try {
    return await client.get(path);
  } catch (error) {
    throw new Kan(`${client.url(path)} is niet te bereiken (${reasonOf(error)}).`);
  }
}

/** A client that is unknown, or has another secret, is told so whatever its rights are. */
function checkClient({ clientId }: Client, url: string, { status, body }: Reply): void {
  if (body["code"] === "invalid-jwt-signature")
    throw new Kan(`${url} kent client ${clientId} met een ander geheim.`);
  if (status === 401 || body["code"] === "invalid-client-identifier")
    throw new Kan(`${url} kent client ${clientId} niet.`);
}

async function checkApi(beheer: Client, api: string): Promise<Reply> {
  const path = `/${api}/api/v1/${PROBE[api] ?? ""}`;
  const url = beheer.url(path);
  const reply = await ask(beheer, path);
  checkClient(beheer, url, reply);
  if (reply.status === 403) throw new Kan(`${url}: client ${beheer.clientId} mag daar niet lezen.`);
  const { results } = reply.body;
  if (reply.status !== 200 || !(Array.isArray(results) || Array.isArray(reply.body)))
    throw new Kan(`${url} antwoordt met ${reply.status}, niet als een API van ${api}: klopt het adres?`);
  return reply;
}

/** Which kind of supplier a version of the Zaken API is taken for; Open Zaak stayed at 1.5. */
export function toMode(versie: string): Mode | undefined {
  const minor = Number(/^1\.(\d+)/.exec(versie)?.[1]);
  if (Number.isNaN(minor)) return undefined;
  if (minor === 5) return "openzaak-1.30";
  return minor > 5 ? "zgw-1.7" : "zgw-1.4";
}

/** The tests give the two clients rights in an applicatie of their own: one that others share is not theirs to remove. */
async function checkApplicaties(beheer: Client, clients: readonly Client[]): Promise<void> {
  const path = `${AUTORISATIES}/applicaties`;
  const own = await ask(beheer, `${path}/consumer?clientId=${beheer.clientId}`);
  const [applicatie] = Array.isArray(own.body) ? (own.body as unknown[]) : [own.body];
  if (own.status !== 200 || textAt(applicatie, "heeftAlleAutorisaties") !== "true")
    throw new Kan(
      `Client ${beheer.clientId} heeft niet alle autorisaties: geef --beheer een client die alles mag.`,
    );
  for (const { clientId } of clients)
    for (const found of listAt((await ask(beheer, `${path}?clientIds=${clientId}`)).body, "results"))
      if (listAt(found, "clientIds").length > 1 || textAt(found, "label") !== clientId)
        throw new Kan(
          `Client ${clientId} heeft al een applicatie (${textAt(found, "label")}); de proef zou haar verwijderen. Geef clients zonder applicatie.`,
        );
}

async function checkTypen(beheer: Client): Promise<void> {
  try {
    await makeType(beheer, await makeCatalogus(beheer, "PROEF"), "proef");
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    if (/selectielijst|resultaattypeomschrijving/i.test(text))
      throw new Kan(
        "De bron leest waar typen naar verwijzen in een selectielijst: geef --procestype, --klasse, --klasse-termijn, --klasse-datum en --omschrijving.",
      );
    throw new Kan(`Er is geen zaaktype te maken en te publiceren: ${text.slice(0, 400)}`);
  }
}

/** Why nothing can be asked about notificaties; undefined when it can. */
async function whyNoNotificaties(beheer: Client, heeftRoot: boolean): Promise<string | undefined> {
  try {
    await checkApi(beheer, "notificaties");
  } catch (error) {
    if (heeftRoot || !(error instanceof Kan) || / kent client | mag daar /.test(error.message)) throw error;
    return `er is geen API van notificaties op ${beheer.url(NOTIFICATIES)}; geef --notificaties URL`;
  }
  const ontvanger = await Ontvanger.start();
  try {
    const made = await beheer.post(`${NOTIFICATIES}/abonnement`, abonnementBody(ontvanger, "zaken"));
    if (made.status !== 201)
      return `de bron bezorgt niet op ${ontvanger.callbackUrl} (${made.status}); geef met --ontvanger een adres van deze machine`;
    await beheer.delete(textAt(made.body, "url"));
    return undefined;
  } finally {
    await ontvanger.stop();
  }
}

/** Asks a source what has to be known before it is tested: whether it is there, which kind it is, and what it lacks. */
export async function vooraf(
  { adres, clients }: VreemdeBron,
  als: Mode | undefined,
  heeftNotificaties: boolean,
): Promise<{ versie: string; als: Mode; zonderNotificaties: string | undefined }> {
  const toClient = (name: keyof typeof clients) => new Client(adres, ...clients[name]);
  const [beheer, ...anderen] = [toClient("beheer"), toClient("vergunningen"), toClient("ander")];
  const versie = (await checkApi(beheer, "zaken")).headers.get("api-version") ?? "";
  const mode = als ?? toMode(versie);
  if (mode === undefined)
    throw new Kan(
      `De bron noemt geen versie van de Zaken API (${versie || "leeg"}): zeg met --als wat zij is.`,
    );
  for (const api of ["catalogi", "documenten", "besluiten", "autorisaties"]) await checkApi(beheer, api);
  for (const client of anderen)
    checkClient(client, client.url(`${ZAKEN}/zaken`), await ask(client, `${ZAKEN}/zaken`));
  await checkApplicaties(beheer, anderen);
  const zonderNotificaties = await whyNoNotificaties(beheer, heeftNotificaties);
  await checkTypen(beheer);
  return { versie, als: mode, zonderNotificaties };
}
