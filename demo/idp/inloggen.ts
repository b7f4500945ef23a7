import type { IncomingMessage, ServerResponse } from "node:http";
import { errors, type Provider } from "oidc-provider";
import { findMedewerker, type Medewerker, WACHTWOORD } from "./medewerkers.ts";
import { toFoutPagina, toInlogPagina } from "./paginas.ts";

const MAX_BYTES = 10_000;
const FOUT = "De gebruikersnaam of het wachtwoord klopt niet.";

async function readFormulier(req: IncomingMessage): Promise<URLSearchParams> {
  const delen: Buffer[] = [];
  let bytes = 0;
  for await (const deel of req as AsyncIterable<Buffer>) {
    bytes += deel.length;
    if (bytes > MAX_BYTES) throw new RangeError("The form is too large.");
    delen.push(deel);
  }
  return new URLSearchParams(Buffer.concat(delen).toString());
}

/** Someone from the list needs no password; who types a name does. */
function findInlogger(formulier: URLSearchParams): Medewerker | undefined {
  const gekozen = formulier.get("medewerker");
  if (gekozen !== null) return findMedewerker(gekozen);
  if (formulier.get("password") !== WACHTWOORD) return undefined;
  return findMedewerker((formulier.get("username") ?? "").trim().toLowerCase());
}

/** Shows the sign-in page and takes its forms, for one interaction of the provider. */
export async function handleInloggen(
  provider: Provider,
  req: IncomingMessage,
  res: ServerResponse,
  toon: (status: number, html: string) => void,
): Promise<void> {
  try {
    const { uid } = await provider.interactionDetails(req, res);
    const actie = `/inloggen/${uid}`;
    if (req.method !== "POST") {
      toon(200, toInlogPagina(actie));
      return;
    }
    const formulier = await readFormulier(req);
    const medewerker = findInlogger(formulier);
    const gebruikersnaam = formulier.get("username") ?? "";
    if (medewerker) await provider.interactionFinished(req, res, { login: { accountId: medewerker.id } });
    else toon(200, toInlogPagina(actie, { gebruikersnaam, fout: FOUT }));
  } catch (fout) {
    if (fout instanceof RangeError) toon(413, toFoutPagina("Het formulier is te groot."));
    else if (fout instanceof errors.SessionNotFound) toon(400, toFoutPagina("Deze inlogpoging is verlopen."));
    else throw fout;
  }
}
