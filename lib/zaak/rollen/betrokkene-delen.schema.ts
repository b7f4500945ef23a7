import { z } from "zod";
import { isElfproef } from "../../config/rsin.schema";

// What the kinds of betrokkene are made of: every field is text, as a form has it.

export const tekst = (max: number) =>
  z.string().trim().max(max, `Gebruik hoogstens ${max} tekens.`).default("");

/** Digits as people type them, with spaces and dots, or nothing. */
const nummer = (goed: (cijfers: string) => boolean, melding: string) =>
  z
    .string()
    .transform((getypt) => getypt.replace(/[\s.]/g, ""))
    .refine((cijfers) => cijfers === "" || goed(cijfers), melding)
    .default("");
const isNummer = (cijfers: string) => isElfproef(cijfers) && cijfers !== "000000000";

/** `999990019` → `••••••019`: enough to tell two people apart. */
export function toGemaskeerdBsn(bsn: string): string {
  return `${"•".repeat(Math.max(bsn.length - 3, 0))}${bsn.slice(-3)}`;
}

/** In a form that changes somebody the BSN stands hidden: left as it is, the one of the source is kept. */
export function isGemaskeerd(bsn: string): boolean {
  return /^•{6}\d{3}$/.test(bsn);
}

export const bsn = nummer(
  (cijfers) => isNummer(cijfers) || isGemaskeerd(cijfers),
  "Dit is geen geldig BSN. Een BSN heeft 9 cijfers.",
);
export const rsin = nummer(isNummer, "Dit is geen geldig RSIN. Een RSIN heeft 9 cijfers.");
export const kvkNummer = nummer((cijfers) => /^\d{8}$/.test(cijfers), "Een KvK-nummer heeft 8 cijfers.");
export const vestigingsNummer = nummer(
  (cijfers) => /^\d{12}$/.test(cijfers),
  "Een vestigingsnummer heeft 12 cijfers.",
);

/** `12-3-1984`, `19840312` and `1984-03-12` → `1984-03-12`; a year alone stays one, and what is no date comes back as it is. */
function toGeboortedatum(getypt: string): string {
  const [, jaar, maand, dag] = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(getypt) ?? [];
  if (jaar && maand && dag) return `${jaar}-${maand}-${dag}`;
  const [, d, m, j] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(getypt) ?? [];
  return d && m && j ? `${j}-${m.padStart(2, "0")}-${d.padStart(2, "0")}` : getypt;
}

/** A day that exists and is not to come, or a year: of some people no more is known. */
function isGeboortedatum(datum: string): boolean {
  if (/^(18|19|20)\d{2}$/.test(datum)) return true;
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(datum) ? Date.parse(datum) : NaN;
  return moment <= Date.now() && new Date(moment).toISOString().startsWith(datum);
}

export const geboortedatum = z
  .string()
  .trim()
  .transform(toGeboortedatum)
  .refine((datum) => datum === "" || isGeboortedatum(datum), "Vul een geboortedatum in, zoals 12-3-1984.")
  .default("");

const vrij = z.string().trim().default("");
/** The fields of an address. `adres` says which of them are asked for; only those are held to their rules. */
export const adresVelden = {
  adres: z.enum(["geen", "nederland", "buitenland"]).default("geen"),
  aoaIdentificatie: vrij,
  gorOpenbareRuimteNaam: vrij,
  aoaHuisnummer: vrij,
  aoaHuisletter: vrij,
  aoaHuisnummertoevoeging: vrij,
  aoaPostcode: vrij,
  wplWoonplaatsNaam: vrij,
  inpLocatiebeschrijving: vrij,
  lndLandcode: vrij,
  lndLandnaam: vrij,
  subAdresBuitenland_1: vrij,
  subAdresBuitenland_2: vrij,
  subAdresBuitenland_3: vrij,
};
type Adres = { [veld in keyof typeof adresVelden]: string };

type Regel = [veld: keyof Adres, patroon: RegExp, melding: string];
const hoogstens = (veld: keyof Adres, max: number): Regel => [
  veld,
  new RegExp(`^.{0,${max}}$`, "s"),
  `Gebruik hoogstens ${max} tekens.`,
];
const ADRESREGELS: Record<string, Regel[]> = {
  nederland: [
    ["gorOpenbareRuimteNaam", /./, "Vul een straat in."],
    hoogstens("gorOpenbareRuimteNaam", 80),
    ["aoaHuisnummer", /^\d{1,5}$/, "Vul een huisnummer in: alleen cijfers, hoogstens 5."],
    ["aoaHuisletter", /^[A-Za-z]?$/, "Een huisletter is één letter."],
    hoogstens("aoaHuisnummertoevoeging", 4),
    ["aoaPostcode", /^(\d{4} ?[A-Za-z]{2})?$/, "Vul een postcode in, zoals 1234 AB."],
    ["wplWoonplaatsNaam", /./, "Vul een plaats in."],
    hoogstens("wplWoonplaatsNaam", 80),
    hoogstens("inpLocatiebeschrijving", 1000),
    hoogstens("aoaIdentificatie", 100),
  ],
  buitenland: [
    ["lndLandcode", /^.{1,4}$/, "Vul de code van het land in: hoogstens 4 tekens."],
    ["lndLandnaam", /^.{1,40}$/, "Vul de naam van het land in: hoogstens 40 tekens."],
    hoogstens("subAdresBuitenland_1", 35),
    hoogstens("subAdresBuitenland_2", 35),
    hoogstens("subAdresBuitenland_3", 35),
  ],
};

type Context<T> = z.core.$RefinementCtx<T>;

export function eis<T>(ctx: Context<T>, goed: boolean, veld: string, message: string): void {
  if (!goed) ctx.issues.push({ code: "custom", message, path: [veld], input: ctx.value });
}

export function eisAdres(waarde: Adres, ctx: Context<Adres>): void {
  for (const [veld, patroon, melding] of ADRESREGELS[waarde.adres] ?? [])
    eis(ctx, patroon.test(waarde[veld]), veld, melding);
}
