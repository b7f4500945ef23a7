import { listTestnummers } from "./elfproef.ts";

export type Betrokkene = {
  betrokkeneType: "natuurlijk_persoon" | "niet_natuurlijk_persoon";
  betrokkeneIdentificatie: Readonly<Record<string, string>>;
};

type Geslacht = "v" | "m" | "o";

/** Key: voornamen, voorvoegsel, geslachtsnaam, geslachtsaanduiding, geboortedatum. All invented. */
const PERSONEN: Readonly<Record<string, readonly [string, string, string, Geslacht, string]>> = {
  aydin: ["Elif", "", "Aydin", "v", "19870412"],
  bos: ["Hendrik Jan", "", "Bos", "m", "19520903"],
  brouwer: ["Willemijn", "", "Brouwer", "v", "19790118"],
  chen: ["Lin", "", "Chen", "v", "19910627"],
  dekker: ["Bram", "", "Dekker", "m", "19830530"],
  dijk: ["Saskia", "van", "Dijk", "v", "19680214"],
  elfrink: ["Theo", "", "Elfrink", "m", "19471105"],
  fransen: ["Lotte", "", "Fransen", "v", "19950821"],
  groot: ["Karel", "de", "Groot", "m", "19710309"],
  haddad: ["Yusuf", "el", "Haddad", "m", "19890716"],
  hoek: ["Marja", "van der", "Hoek", "v", "19610428"],
  jacobs: ["Tim", "", "Jacobs", "m", "19981201"],
  kaya: ["Deniz", "", "Kaya", "o", "19930219"],
  kuiper: ["Anneke", "", "Kuiper", "v", "19560607"],
  linden: ["Wouter", "van der", "Linden", "m", "19760923"],
  martina: ["Shanice", "", "Martina", "v", "19900511"],
  meijer: ["Gerard", "", "Meijer", "m", "19641030"],
  nguyen: ["Minh", "", "Nguyen", "m", "19850125"],
  oosterhof: ["Ineke", "", "Oosterhof", "v", "19590812"],
  peters: ["Roos", "", "Peters", "v", "20010403"],
  postma: ["Sjoerd", "", "Postma", "m", "19730617"],
  ramdin: ["Ravi", "", "Ramdin", "m", "19810908"],
  schouten: ["Femke", "", "Schouten", "v", "19880226"],
  smit: ["Cornelis", "", "Smit", "m", "19491214"],
  veen: ["Nadia", "van", "Veen", "v", "19840701"],
  vos: ["Jeroen", "", "Vos", "m", "19780520"],
  wal: ["Trudy", "van der", "Wal", "v", "19550316"],
  yildiz: ["Emre", "", "Yildiz", "m", "19920929"],
};

/** Key: statutaireNaam, innRechtsvorm. All invented. */
const ORGANISATIES: Readonly<Record<string, readonly [string, string]>> = {
  bakkerij: ["Bakkerij De Gouden Korst B.V.", "besloten_vennootschap"],
  bouwbedrijf: ["Bouwbedrijf Hamerslag B.V.", "besloten_vennootschap"],
  buurtvereniging: ["Buurtvereniging Lindekwartier", "vereniging"],
  commissie: ["Stichting Adviescommissie Bezwaarschriften Voorbeeld", "stichting"],
  horeca: ["Eetcafé Het Anker V.O.F.", "vennootschap_onder_firma"],
  kerk: ["Stichting Orgelconcerten Oude Kerk", "stichting"],
  oranje: ["Oranjevereniging Voorbeeld", "vereniging"],
  school: ["Stichting Basisonderwijs De Waterlelie", "stichting"],
  sportclub: ["Sportclub De Vaart", "vereniging"],
  theater: ["Stichting Straattheater Voorbeeld", "stichting"],
  veiligheid: ["Veiligheidsregio Voorbeeldland", "publiekrechtelijke_rechtspersoon"],
  welstand: ["Stichting Welstand en Monumenten Voorbeeld", "stichting"],
  woningcorporatie: ["Woningstichting Thuis in Voorbeeld", "stichting"],
  zonnepark: ["Zonnepark De Hoge Akker B.V.", "besloten_vennootschap"],
};

const nummers = listTestnummers(Object.keys(PERSONEN).length + Object.keys(ORGANISATIES).length);
const neemNummer = () => nummers.shift() ?? "";

function toPersoon(rij: readonly [string, string, string, Geslacht, string]): Betrokkene {
  const [voornamen, voorvoegselGeslachtsnaam, geslachtsnaam, geslachtsaanduiding, geboortedatum] = rij;
  const voorletters = voornamen.replace(/(\p{Lu})\p{Ll}*\s?/gu, "$1.");
  return {
    betrokkeneType: "natuurlijk_persoon",
    betrokkeneIdentificatie: {
      inpBsn: neemNummer(),
      geslachtsnaam,
      voorvoegselGeslachtsnaam,
      voorletters,
      voornamen,
      geslachtsaanduiding,
      geboortedatum,
    },
  };
}

const toOrganisatie = ([statutaireNaam, innRechtsvorm]: readonly [string, string]): Betrokkene => ({
  betrokkeneType: "niet_natuurlijk_persoon",
  betrokkeneIdentificatie: { innNnpId: neemNummer(), statutaireNaam, innRechtsvorm },
});

export const betrokkenen: Readonly<Record<string, Betrokkene>> = Object.fromEntries([
  ...Object.entries(PERSONEN).map(([sleutel, rij]) => [sleutel, toPersoon(rij)] as const),
  ...Object.entries(ORGANISATIES).map(([sleutel, rij]) => [sleutel, toOrganisatie(rij)] as const),
]);
