import { laadAlles } from "./laden/alles.ts";

function lees(naam: string): string {
  const waarde = process.env[naam];
  if (waarde) return waarde;
  console.error(`De omgevingsvariabele ${naam} ontbreekt.`);
  return process.exit(1);
}

const { LADEN_DOCUMENTEN: documenten, LADEN_BESLUITEN: besluiten } = process.env;

try {
  const { zaken, nieuw, overgeslagen } = await laadAlles({
    wortels: {
      zaken: lees("LADEN_ZAKEN"),
      catalogi: lees("LADEN_CATALOGI"),
      autorisaties: lees("LADEN_AUTORISATIES"),
      ...(documenten ? { documenten } : {}),
      ...(besluiten ? { besluiten } : {}),
    },
    clientId: lees("LADEN_CLIENT_ID"),
    geheim: lees("LADEN_GEHEIM"),
  });
  console.log(`${zaken} zaken, waarvan ${nieuw} nieuw geladen.`);
  if (overgeslagen.length > 0) console.log(`Deze bron heeft dit niet: ${overgeslagen.join(", ")}.`);
} catch (fout) {
  console.error(fout instanceof Error ? fout.message : fout);
  process.exitCode = 1;
}
