import "server-only";
import { logboek } from "@/lib/logboek/logboek";
import { findTraceId, ZgwError } from "@/lib/zgw";
import type { Melding } from "./melding";
import { PortaalFout, type PortaalFoutSoort } from "./portaal-fout";

type Kern = Omit<Melding, "referentie">;

/** The Dutch sentence for any error: what failed, what the medewerker can do, a reference to quote; logs the cause. */
export function userMessage(fout: unknown, bezigMet: "lezen" | "schrijven" = "lezen"): Melding {
  const referentie = findTraceId();
  logFout(fout, referentie);
  return { ...toKern(fout, bezigMet === "lezen" ? "" : NIETS_OPGESLAGEN), ...(referentie && { referentie }) };
}

// True of every error a write lets out: a use case that cannot know whether it wrote throws "onzeker" instead.
const NIETS_OPGESLAGEN = " Er is niets opgeslagen. Wat u invulde staat er nog.";

/** For the beheerder: facts of the call, never a body, a query or a name. What the portal itself refuses is no fault. */
function logFout(fout: unknown, referentie: string | undefined): void {
  if (fout instanceof PortaalFout) return;
  if (!(fout instanceof ZgwError)) {
    logboek.error(
      { soort: "fout", referentie, stack: fout instanceof Error ? fout.stack : undefined },
      "unexpected error",
    );
    return;
  }
  const { kind, bron, api, method, path, status, client, klokverschilSeconden, cause } = fout;
  const feiten = {
    soort: "fout",
    referentie,
    kind,
    bron,
    api,
    method,
    path,
    status,
    code: fout.fout?.code,
    cause,
  };
  if (fout.isSleutelGeweigerd) {
    logboek.error(
      { ...feiten, ...client },
      `${bron} refuses client ${client?.clientId}: check ${client?.geheimVariabele}`,
    );
  } else if (fout.isKlokOngelijk) {
    logboek.error(
      { ...feiten, klokverschilSeconden },
      `the clocks of the portal and of ${bron} differ: check NTP`,
    );
  } else {
    logboek.warn(feiten, fout.message);
  }
}

function toKern(fout: unknown, gevolg: string): Kern {
  if (fout instanceof PortaalFout) return toPortaalKern(fout);
  if (fout instanceof ZgwError) return toZgwKern(fout, gevolg);
  return {
    status: 500,
    title: "Er ging iets mis in het portaal",
    detail: "Probeer het opnieuw. Blijft het misgaan? Geef de referentie door aan de functioneel beheerder.",
    opnieuw: true,
  };
}

const PORTAAL: Record<PortaalFoutSoort, Pick<Kern, "status" | "title" | "opnieuw">> = {
  "niet-ingelogd": { status: 401, title: "U bent niet meer ingelogd", opnieuw: false },
  "iemand-anders": { status: 401, title: "U bent intussen als iemand anders ingelogd", opnieuw: false },
  "geen-recht": { status: 403, title: "U mag dit niet", opnieuw: false },
  "niet-gevonden": { status: 404, title: "Niet gevonden", opnieuw: false },
  gewijzigd: { status: 409, title: "Iemand anders was u voor", opnieuw: false },
  invoer: { status: 400, title: "Er klopt iets niet in wat u invulde", opnieuw: false },
  onzeker: { status: 502, title: "Het is niet zeker of het is opgeslagen", opnieuw: false },
  half: { status: 502, title: "Het is nog niet helemaal gedaan", opnieuw: false },
};

function toPortaalKern({ soort, message, velden, vervolg }: PortaalFout): Kern {
  return { ...PORTAAL[soort], ...vervolg, detail: message, velden };
}

function toZgwKern(fout: ZgwError, gevolg: string): Kern {
  const { bron, kind, status } = fout;
  const beheer = "Dit kunt u niet zelf oplossen. Geef het door aan de functioneel beheerder.";

  if (fout.isKlokOngelijk) return toKlokKern(fout, beheer);
  if (fout.isSleutelGeweigerd) {
    const detail = `${bron} accepteert client "${fout.client?.clientId ?? "?"}" niet (${fout.fout?.code ?? "403"}). ${beheer}`;
    return { status: 502, title: `${bron} weigert de sleutel van dit portaal`, detail, opnieuw: false };
  }
  if (kind === "timeout") {
    const detail = `${bron} deed te lang over een antwoord.${gevolg} Probeer het over een paar minuten opnieuw.`;
    return { status: 504, title: `${bron} antwoordt niet op tijd`, detail, opnieuw: true };
  }
  if (kind === "network") {
    const detail = `Er kwam geen antwoord van ${bron}.${gevolg} Probeer het over een paar minuten opnieuw.`;
    return { status: 502, title: `${bron} is niet bereikbaar`, detail, opnieuw: true };
  }
  if (kind === "schema") {
    const detail = `Het antwoord van ${bron} had een andere vorm dan de standaard zegt. ${beheer}`;
    return { status: 502, title: `Het portaal begrijpt ${bron} niet`, detail, opnieuw: true };
  }
  if (fout.isNotFound) {
    const detail = `${bron} kent dit niet, of niet meer.${gevolg}`;
    return { status: 404, title: "Niet gevonden", detail, opnieuw: false };
  }
  if (status === 403 || status === 401) {
    const detail = `${bron} staat dit uw profiel niet toe.${gevolg} Klopt dat niet? Vraag de functioneel beheerder.`;
    return { status: 403, title: "U mag dit niet", detail, opnieuw: false };
  }
  if (status === 400) return toValidatieKern(fout, gevolg);
  if (status === 429) {
    const detail = `${bron} krijgt nu te veel vragen.${gevolg} Wacht een minuut en probeer het opnieuw.`;
    return { status: 503, title: `Het is druk bij ${bron}`, detail, opnieuw: true };
  }
  const detail = `${bron} meldt een storing (${status ?? "onbekend"}).${gevolg} Probeer het over een paar minuten opnieuw.`;
  return { status: 502, title: `Storing bij ${bron}`, detail, opnieuw: true };
}

function toKlokKern({ bron, klokverschilSeconden: verschil = 0 }: ZgwError, beheer: string): Kern {
  const hoe = Math.abs(verschil) < 30 ? "" : ` Het verschil is nu ongeveer ${toDuur(Math.abs(verschil))}.`;
  const detail = `De klok van het portaal en die van ${bron} lopen niet gelijk, daarom weigert ${bron} alles.${hoe} ${beheer}`;
  return { status: 502, title: "De klok loopt niet gelijk", detail, opnieuw: false };
}

function toDuur(seconden: number): string {
  return seconden < 120 ? `${seconden} seconden` : `${Math.round(seconden / 60)} minuten`;
}

function toValidatieKern(fout: ZgwError, gevolg: string): Kern {
  const velden = fout.fieldErrors;
  const redenen = Object.values(velden).join(" ") || fout.fout?.detail || fout.fout?.title;
  const uitleg = redenen ? `${fout.bron} zegt: ${redenen}` : `${fout.bron} noemt geen reden.`;
  const detail = `${uitleg}${gevolg}`;
  return { status: 400, title: `${fout.bron} accepteert dit niet`, detail, opnieuw: false, velden };
}
