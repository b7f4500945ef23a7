export type MedewerkerOpzet = { voorletters: string; voorvoegsel: string; achternaam: string; naam: string };

/** The medewerkers and teams of demo/zaaktafel.yaml, with the parts of the name that a rol carries. */
export const medewerkers: Readonly<Record<string, MedewerkerOpzet>> = {
  jdeboer: { voorletters: "J.", voorvoegsel: "de", achternaam: "Boer", naam: "Jasmijn de Boer" },
  pmulder: { voorletters: "P.", voorvoegsel: "", achternaam: "Mulder", naam: "Pieter Mulder" },
  abakker: { voorletters: "A.", voorvoegsel: "", achternaam: "Bakker", naam: "Amir Bakker" },
  shendriks: { voorletters: "S.", voorvoegsel: "", achternaam: "Hendriks", naam: "Sanne Hendriks" },
  mvisser: { voorletters: "M.", voorvoegsel: "", achternaam: "Visser", naam: "Marieke Visser" },
};

/** `intake` is who registers what comes in and does the first steps of a zaak that nobody has yet. */
export const teams: Readonly<Record<string, { naam: string; intake: string }>> = {
  vergunningen: { naam: "Team Vergunningen", intake: "pmulder" },
  juridisch: { naam: "Team Juridische zaken", intake: "abakker" },
  "openbare-ruimte": { naam: "Team Openbare ruimte", intake: "shendriks" },
};
