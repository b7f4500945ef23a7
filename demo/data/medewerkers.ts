export type MedewerkerOpzet = { voorletters: string; voorvoegsel: string; achternaam: string; naam: string };

const toMedewerker = (naam: string, voorvoegsel = ""): MedewerkerOpzet => ({
  naam,
  voorletters: `${naam.charAt(0)}.`,
  voorvoegsel,
  achternaam: naam.slice(naam.indexOf(" ") + 1 + (voorvoegsel ? voorvoegsel.length + 1 : 0)),
});

/** The medewerkers of demo/zaaktafel.yaml, with the parts of the name that a rol carries. A test holds them equal. */
export const medewerkers: Readonly<Record<string, MedewerkerOpzet>> = {
  jdeboer: toMedewerker("Jasmijn de Boer", "de"),
  pmulder: toMedewerker("Pieter Mulder"),
  abakker: toMedewerker("Amir Bakker"),
  shendriks: toMedewerker("Sanne Hendriks"),
  mvisser: toMedewerker("Marieke Visser"),
  rjansen: toMedewerker("Ruud Jansen"),
  kvermeer: toMedewerker("Kim Vermeer"),
  tdehaan: toMedewerker("Tom de Haan", "de"),
  esmeets: toMedewerker("Esther Smeets"),
  bwillems: toMedewerker("Bas Willems"),
  nouali: toMedewerker("Naima Ouali"),
  dkoning: toMedewerker("Dirk Koning"),
  yarslan: toMedewerker("Yasin Arslan"),
  fboersma: toMedewerker("Froukje Boersma"),
  kdewit: toMedewerker("Karin de Wit", "de"),
  mjonker: toMedewerker("Mo Jonker"),
  rvandam: toMedewerker("Roel van Dam", "van"),
  sbouzid: toMedewerker("Samira Bouzid"),
  hkramer: toMedewerker("Hanna Kramer"),
  ivanloon: toMedewerker("Iris van Loon", "van"),
  lvanbeek: toMedewerker("Linda van Beek", "van"),
  cmaas: toMedewerker("Chantal Maas"),
  wpronk: toMedewerker("Wim Pronk"),
  ostevens: toMedewerker("Orlando Stevens"),
  tbrink: toMedewerker("Tessa Brink"),
};

/** `intake` is who registers what comes in and does the first steps of a zaak that nobody has yet. */
export const teams: Readonly<Record<string, { naam: string; intake: string; leden: readonly string[] }>> = {
  vergunningen: {
    naam: "Team Vergunningen",
    intake: "pmulder",
    leden: ["jdeboer", "pmulder", "kvermeer", "tdehaan"],
  },
  juridisch: {
    naam: "Team Juridische zaken",
    intake: "abakker",
    leden: ["abakker", "esmeets", "bwillems", "nouali"],
  },
  "openbare-ruimte": {
    naam: "Team Openbare ruimte",
    intake: "shendriks",
    leden: ["shendriks", "dkoning", "yarslan", "fboersma", "tbrink"],
  },
  "sociaal-domein": {
    naam: "Team Sociaal domein",
    intake: "kdewit",
    leden: ["kdewit", "mjonker", "rvandam", "sbouzid", "ivanloon"],
  },
  "onderwijs-subsidies": {
    naam: "Team Onderwijs en subsidies",
    intake: "hkramer",
    leden: ["hkramer", "ivanloon"],
  },
  publiekszaken: { naam: "Team Publiekszaken", intake: "lvanbeek", leden: ["lvanbeek", "cmaas", "wpronk"] },
  handhaving: { naam: "Team Toezicht en handhaving", intake: "ostevens", leden: ["ostevens", "tbrink"] },
};
