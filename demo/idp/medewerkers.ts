export type Medewerker = { id: string; naam: string; groepen: string[]; wie: string };

export const WACHTWOORD = "demo";

export const medewerkers: readonly Medewerker[] = [
  {
    id: "jdeboer",
    naam: "Jasmijn de Boer",
    groepen: ["zaaktafel-vergunningen"],
    wie: "behandelaar in Team Vergunningen",
  },
  {
    id: "abakker",
    naam: "Amir Bakker",
    groepen: ["zaaktafel-juridisch"],
    wie: "behandelaar in Team Juridische zaken",
  },
  {
    id: "mvisser",
    naam: "Marieke Visser",
    groepen: ["zaaktafel-teamleiding"],
    wie: "teamleider van alle teams",
  },
  {
    id: "kdewit",
    naam: "Karin de Wit",
    groepen: ["zaaktafel-sociaal"],
    wie: "behandelaar in Team Sociaal domein",
  },
  {
    id: "lvanbeek",
    naam: "Linda van Beek",
    groepen: ["zaaktafel-publiekszaken"],
    wie: "behandelaar in Team Publiekszaken",
  },
  {
    id: "ostevens",
    naam: "Orlando Stevens",
    groepen: ["zaaktafel-handhaving"],
    wie: "behandelaar in Team Toezicht en handhaving",
  },
  { id: "rjansen", naam: "Ruud Jansen", groepen: ["zaaktafel-raadplegen"], wie: "mag alleen raadplegen" },
  { id: "nkoster", naam: "Noor Koster", groepen: [], wie: "heeft nog geen rechten" },
];

export const findMedewerker = (id: string): Medewerker | undefined => medewerkers.find((m) => m.id === id);
