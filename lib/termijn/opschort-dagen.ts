import { toDatumKort } from "./datum";

/** The days of a standstill as they are filled in; ISO, and empty when they are not. */
export interface OpschortDagen {
  gevraagdOp: string;
  hervatOp?: string | undefined;
  verwachtOp?: string | undefined;
}

export interface DagGrenzen {
  startdatum: string;
  vandaag: string;
}

/** What is wrong with the days of a standstill, per field. The browser asks it, and the server again. */
export function findDagFouten(
  { gevraagdOp, hervatOp, verwachtOp }: OpschortDagen,
  { startdatum, vandaag }: DagGrenzen,
): Partial<Record<keyof OpschortDagen, string>> {
  const gevraagd = findGevraagdFout(gevraagdOp, startdatum, vandaag);
  const hervat = hervatOp ? findHervatFout(hervatOp, gevraagdOp, vandaag) : undefined;
  const verwacht = verwachtOp ? findVerwachtFout(verwachtOp, gevraagdOp) : undefined;
  return {
    ...(gevraagd && { gevraagdOp: gevraagd }),
    ...(hervat && { hervatOp: hervat }),
    ...(verwacht && { verwachtOp: verwacht }),
  };
}

const NOG_NIET_GEWEEST = "Deze dag is nog niet geweest. Kies vandaag of een eerdere dag.";

function findGevraagdFout(gevraagdOp: string, startdatum: string, vandaag: string): string | undefined {
  if (gevraagdOp > vandaag) return NOG_NIET_GEWEEST;
  return gevraagdOp < startdatum
    ? `De zaak begon op ${toDatumKort(startdatum)}. Kies die dag of een latere.`
    : undefined;
}

function findHervatFout(hervatOp: string, gevraagdOp: string, vandaag: string): string | undefined {
  if (hervatOp > vandaag) return NOG_NIET_GEWEEST;
  return hervatOp < gevraagdOp ? "Deze dag ligt voor de dag van het verzoek." : undefined;
}

function findVerwachtFout(verwachtOp: string, gevraagdOp: string): string | undefined {
  if (verwachtOp <= gevraagdOp) return "Kies een dag na het verzoek.";
  const jaarLater = `${String(Number(gevraagdOp.slice(0, 4)) + 1).padStart(4, "0")}${gevraagdOp.slice(4)}`;
  return verwachtOp > jaarLater ? "Kies een dag binnen een jaar na het verzoek." : undefined;
}

/** The first day on which the clock stands still (Awb 4:15 lid 1). Without Temporal: the page of a zaak shows it at once. */
export function toDagErna(dag: string): string {
  const datum = new Date(`${dag}T00:00:00Z`);
  datum.setUTCDate(datum.getUTCDate() + 1);
  return datum.toISOString().slice(0, 10);
}

/** How many days the clock has stood still up to today, when it does not go on today. */
export function countDagenTot(vandaag: string, gevraagdOp: string): number {
  return Math.max(0, Math.round((Date.parse(vandaag) - Date.parse(gevraagdOp)) / 86_400_000) - 1);
}
