// Fictional, like the numbers: the BSN range is the one that is kept for tests.
export const ACHTERNAMEN = [
  ["", "Bakker"],
  ["de", "Boer"],
  ["van", "Dijk"],
  ["", "Yilmaz"],
  ["", "Jansen"],
  ["van den", "Berg"],
  ["", "Mulder"],
  ["", "El Idrissi"],
  ["", "Visser"],
  ["de", "Wit"],
  ["", "Smit"],
  ["", "Kowalski"],
  ["van", "Leeuwen"],
  ["", "Hendriks"],
  ["", "Dekker"],
  ["", "Vos"],
  ["", "Koster"],
  ["", "Peters"],
  ["", "Wang"],
  ["van der", "Meer"],
] as const;

export const VOORNAMEN = [
  "Anna",
  "Bram",
  "Chaima",
  "Daan",
  "Eva",
  "Fatima",
  "Gijs",
  "Hanna",
  "Ibrahim",
  "Julia",
  "Kees",
  "Lotte",
] as const;

export const STRATEN = [
  "Dorpsstraat",
  "Kerkplein",
  "Molenweg",
  "Stationslaan",
  "Beukenhof",
  "Havenkade",
  "Lindelaan",
  "Schoolpad",
] as const;

export const TEAMS = [
  "Vergunningen",
  "Juridische zaken",
  "Openbare ruimte",
  "Sociaal domein",
  "Burgerzaken",
  "Subsidies",
  "Handhaving",
  "Belastingen",
  "Onderwijs",
  "Economie",
  "Informatie",
  "Klantcontact",
] as const;

export const KANALEN = ["Website", "Balie", "Post", "E-mail", "Telefoon"] as const;

const EERSTE_BSN = 999_900_000;
const HOEVEEL = 90_000;

const somVan = (cijfers: string) =>
  Array.from(cijfers).reduce((som, cijfer, plek) => som + Number(cijfer) * (9 - plek), 0);

/** A BSN from the range for tests that passes the 11-proef: the last digit makes it fit, and if none does the next one. */
export function toBsn(nummer: number): string {
  for (let begin = Math.floor(EERSTE_BSN / 10) + (nummer % (HOEVEEL / 10)); ; begin += 1) {
    const laatste = somVan(`${begin}`) % 11;
    if (laatste < 10) return `${begin}${laatste}`;
  }
}
