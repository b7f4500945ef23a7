import "server-only";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { ZgwError, type Verbinding } from "@/lib/zgw";

interface Schrijven<T> {
  verbinding: Verbinding;
  /** What is written, as the sentence has it: "de status". */
  wat: string;
  /** One write. */
  schrijf: () => Promise<T>;
  /** Reads the source again: what the write made, when it did after all; undefined when it is not there. */
  vindTerug: () => Promise<T | undefined>;
  /** Fields of the form by the names the source has for them: a 400 lands where it belongs. */
  velden?: Record<string, string>;
}

/**
 * Sends a write once. An answer that leaves it open whether it was done makes the source be read again, never written
 * again. Throws PortaalFout (invoer: the source refuses; onzeker: it cannot be known), ZgwError when nothing was saved.
 */
export async function schrijfEenmaal<T>({
  verbinding,
  wat,
  schrijf,
  vindTerug,
  velden = {},
}: Schrijven<T>): Promise<T> {
  try {
    return await schrijf();
  } catch (fout) {
    if (!(fout instanceof ZgwError)) throw fout;
    if (fout.status === 400) throw toInvoerFout(fout, velden);
    if (!fout.isUitkomstOnzeker) throw fout;
    const gevonden = await zoekTerug(verbinding, wat, vindTerug);
    if (gevonden !== undefined) return gevonden;
    // The source itself said that it failed: then nothing was saved. Without its word it may still be busy.
    if (fout.status === 500 || fout.status === 503) throw fout;
    throw onzeker(verbinding, wat);
  }
}

async function zoekTerug<T>(
  verbinding: Verbinding,
  wat: string,
  vindTerug: () => Promise<T | undefined>,
): Promise<T | undefined> {
  try {
    return await vindTerug();
  } catch {
    throw onzeker(verbinding, wat);
  }
}

/** What the source says of its fields, on the fields of the form; what has no field there is said above it. */
function toInvoerFout(fout: ZgwError, velden: Record<string, string>): PortaalFout {
  const redenen = fout.fieldErrors;
  const opVeld = Object.entries(velden).flatMap(([naam, veld]) =>
    redenen[naam] ? [[veld, redenen[naam]] as const] : [],
  );
  const overig = Object.entries(redenen).filter(([naam]) => !(naam in velden));
  const alles = [...opVeld, ...overig].map(([, reden]) => reden).join(" ");
  return new PortaalFout(
    "invoer",
    `${fout.bron} accepteert dit niet: ${alles || fout.fout?.detail || "geen reden"}`,
    Object.fromEntries(opVeld),
  );
}

function onzeker({ bron }: Verbinding, wat: string): PortaalFout {
  const zin = `${bron.naam} gaf geen duidelijk antwoord, en ${wat} is daar nu niet te zien.`;
  return new PortaalFout(
    "onzeker",
    `${zin} Wat u invulde staat er nog. Kijk na een minuut in de zaak of het er staat, voor u het opnieuw doet.`,
  );
}
