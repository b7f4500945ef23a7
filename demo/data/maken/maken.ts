import { teams } from "../medewerkers.ts";
import type { ZaakOpzet, ZaaktypeOpzet } from "../model.ts";
import { createToeval } from "../toeval.ts";
import { createHulp, type Hulp } from "./hulp.ts";
import { type Situatie, toDagen, toStand, VERLOOP } from "./situatie.ts";

/** What a recipe thinks up; the rest of a zaak follows from the situation it is put in. */
export type Schets = Pick<
  ZaakOpzet,
  | "omschrijving"
  | "toelichting"
  | "aanvrager"
  | "andereRollen"
  | "eigenschappen"
  | "vertrouwelijkheid"
  | "gaatOver"
>;

export type Recept = {
  zaaktype: ZaaktypeOpzet;
  team: string;
  aantal: number;
  schrijf: (hulp: Hulp) => Schets;
  opschorten: readonly string[];
  verlengen: readonly string[];
  /** resultaat and what is written with it. */
  afloop: readonly (readonly [string, string])[];
};

const POGINGEN = 200;
/** A working day may lie this much earlier than the day that was meant. */
const SPELING = 3;

/** A zaaktype that cannot wait or take longer has no such zaken. */
function toSituatie(gewenst: Situatie, { opschorting, verlengingstermijn }: ZaaktypeOpzet): Situatie {
  if (gewenst === "opgeschort" && !opschorting) return "dezeWeek";
  if (gewenst === "verlengd" && verlengingstermijn === undefined) return "straks";
  return gewenst;
}

/** Thinks up `aantal` zaken in all situations. The same recipe gives the same zaken; no two have the same omschrijving. */
export function maakZaken({ zaaktype, team, aantal, schrijf, ...recept }: Recept): ZaakOpzet[] {
  const leden = teams[team]?.leden ?? [];
  const toeval = createToeval(`${zaaktype.identificatie} ${team}`);
  const gebruikt = new Set<string>();
  return Array.from({ length: aantal }, (_, i): ZaakOpzet => {
    const situatie = toSituatie(VERLOOP[i % VERLOOP.length] ?? "gesloten", zaaktype);
    const { getal, kies } = createHulp(toeval, { begin: 0, eind: 0, status: 0 });
    const { uiterlijk, dagenGeleden, status, zonderBehandelaar } = toStand(situatie, zaaktype, getal);
    const begin = toBegin(zaaktype, situatie, uiterlijk) - SPELING;
    const hulp = createHulp(toeval, {
      begin,
      eind: dagenGeleden === undefined ? uiterlijk : -dagenGeleden,
      status,
    });
    const schets = eenmalig(() => schrijf(hulp), gebruikt);
    const [resultaat, toelichting] = kies(recept.afloop);
    return {
      ...schets,
      termijn: { uiterlijk },
      status,
      ...(zonderBehandelaar ? {} : { behandelaar: kies(leden) }),
      ...(situatie === "opgeschort" ? { opgeschort: kies(recept.opschorten) } : {}),
      ...(situatie === "verlengd" ? { verlengd: kies(recept.verlengen) } : {}),
      ...(dagenGeleden === undefined ? {} : { afgehandeld: { resultaat, dagenGeleden, toelichting } }),
    };
  });
}

function toBegin({ doorlooptijd, verlengingstermijn }: ZaaktypeOpzet, situatie: Situatie, uiterlijk: number) {
  const extra = situatie === "verlengd" && verlengingstermijn ? toDagen(verlengingstermijn) : 0;
  return uiterlijk - toDagen(doorlooptijd) - extra;
}

function eenmalig(schrijf: () => Schets, gebruikt: Set<string>): Schets {
  for (let poging = 0; poging < POGINGEN; poging++) {
    const schets = schrijf();
    if (gebruikt.has(schets.omschrijving)) continue;
    gebruikt.add(schets.omschrijving);
    return schets;
  }
  throw new Error("A recipe thinks of too few different zaken.");
}
