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
