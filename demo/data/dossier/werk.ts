import { teams } from "../medewerkers.ts";
import { createToeval, kies } from "../toeval.ts";
import type { ZaakKern } from "../zaken.ts";

export type NotitieGegevens = {
  onderwerp: string;
  tekst: string;
  /** id of a medewerker. */
  door: string;
  status: "concept" | "definitief";
};

/** A change of the zaak by a medewerker, with why. */
export type WijzigingGegevens = { velden: Readonly<Record<string, unknown>>; door: string; waarom: string };

const NOTITIES = [
  ["Gebeld", "Gebeld met de aanvrager: die stuurt morgen de ontbrekende gegevens."],
  ["Overleg met collega", "Besproken in het werkoverleg; we volgen de lijn van vorig jaar."],
  ["Afspraak gemaakt", "Afspraak gemaakt voor een gesprek op het gemeentehuis, donderdag om tien uur."],
  ["Let op de termijn", "De termijn is krap. Als het advies niet komt, dan verlengen."],
  ["Vervanging", "Ik ben volgende week vrij; een collega kijkt naar de post."],
] as const;

const AANVULLINGEN = [
  ["De aanvrager is het best te bereiken na vijf uur.", "Aangevuld na een telefoongesprek"],
  ["De aanvrager wil post op papier.", "Voorkeur van de aanvrager vastgelegd"],
  ["Er is overleg geweest met het wijkteam.", "Overleg vastgelegd"],
  ["De aanvrager heeft gevraagd om een spoedige beslissing.", "Verzoek om spoed vastgelegd"],
] as const;

/** Whoever of the team is not the one who does the zaak. */
function kiesCollega({ team, uitvoerder, intake }: ZaakKern, toeval: () => number): string {
  const anderen = (teams[team]?.leden ?? []).filter((id) => id !== uitvoerder);
  return intake === uitvoerder || anderen.length === 0 ? uitvoerder : kies(anderen, toeval);
}

/** What colleagues wrote to each other about a zaak that is being worked on. */
export function toNotities(zaak: ZaakKern): NotitieGegevens[] {
  const toeval = createToeval(`notities ${zaak.identificatie}`);
  if (zaak.opzet.status === 0 || zaak.opzet.afgehandeld || toeval() > 0.4) return [];
  const eerste = Math.floor(toeval() * NOTITIES.length);
  return NOTITIES.slice(eerste, eerste + 1 + Math.floor(toeval() * 2)).map(([onderwerp, tekst], i) => ({
    onderwerp,
    tekst,
    door: i === 0 ? zaak.uitvoerder : kiesCollega(zaak, toeval),
    status: toeval() < 0.3 ? "concept" : "definitief",
  }));
}

const MET_LEGES: ReadonlySet<string> = new Set(["OMGEVINGSVERGUNNING", "EVENEMENTENVERGUNNING", "PARKEREN"]);

export const heeftLeges = ({ zaaktype }: Pick<ZaakKern, "zaaktype">): boolean =>
  MET_LEGES.has(zaaktype.identificatie);

/** Changes of the zaak itself while it was open, by more than one medewerker. */
export function toWijzigingen(zaak: ZaakKern): WijzigingGegevens[] {
  const toeval = createToeval(`wijzigingen ${zaak.identificatie}`);
  if (zaak.opzet.status < 2) return [];
  const wijzigingen: WijzigingGegevens[] = [];
  if (toeval() < 0.4) {
    const [zin, waarom] = kies(AANVULLINGEN, toeval);
    const toelichting = [zaak.opzet.toelichting, zin].filter(Boolean).join(" ");
    wijzigingen.push({ velden: { toelichting }, door: kiesCollega(zaak, toeval), waarom });
  }
  const betaald = zaak.statussen[1]?.datumStatusGezet;
  if (heeftLeges(zaak) && betaald && toeval() < 0.7)
    wijzigingen.push({
      velden: { betalingsindicatie: "geheel", laatsteBetaaldatum: betaald },
      door: zaak.uitvoerder,
      waarom: "Leges betaald",
    });
  return wijzigingen;
}
