import { z } from "zod";
import {
  adresVelden,
  bsn,
  eis,
  eisAdres,
  geboortedatum,
  kvkNummer,
  rsin,
  tekst,
  vestigingsNummer,
} from "./betrokkene-delen.schema";

// Who holds a rol, per betrokkeneType of the standard and under its own names. What a form does not show is left out of
// what it sends, and counts as not filled in.

export const natuurlijkPersoonSchema = z
  .object({
    betrokkeneType: z.literal("natuurlijk_persoon"),
    inpBsn: bsn,
    anpIdentificatie: tekst(17),
    voornamen: tekst(200),
    voorletters: tekst(20),
    voorvoegselGeslachtsnaam: tekst(80),
    geslachtsnaam: tekst(200),
    geslachtsaanduiding: z.enum(["", "m", "v", "o"]).default(""),
    geboortedatum,
    ...adresVelden,
  })
  .superRefine((wie, ctx) => {
    const bekend = wie.inpBsn || wie.anpIdentificatie || wie.geslachtsnaam;
    eis(ctx, bekend !== "", "inpBsn", "Vul een BSN of een achternaam in.");
    eisAdres(wie, ctx);
  });

export const nietNatuurlijkPersoonSchema = z
  .object({
    betrokkeneType: z.literal("niet_natuurlijk_persoon"),
    innNnpId: rsin,
    /** Not every source has it. */
    kvkNummer,
    annIdentificatie: tekst(17),
    statutaireNaam: tekst(500),
    bezoekadres: tekst(1000),
  })
  .superRefine((wie, ctx) => {
    const bekend = wie.innNnpId || wie.kvkNummer || wie.annIdentificatie || wie.statutaireNaam;
    eis(ctx, bekend !== "", "statutaireNaam", "Vul een naam of een RSIN in.");
  });

export const vestigingSchema = z
  .object({
    betrokkeneType: z.literal("vestiging"),
    vestigingsNummer,
    kvkNummer,
    /** One name per line. */
    handelsnaam: tekst(625),
    ...adresVelden,
  })
  .superRefine((wie, ctx) => {
    const bekend = wie.vestigingsNummer || wie.handelsnaam;
    eis(ctx, bekend !== "", "vestigingsNummer", "Vul een vestigingsnummer of een handelsnaam in.");
    eisAdres(wie, ctx);
  });

/** A colleague by the id of the configuration, or someone who is not in it. */
const medewerkerSchema = z
  .object({
    betrokkeneType: z.literal("medewerker"),
    identificatie: tekst(255),
    voorletters: tekst(20),
    voorvoegselAchternaam: tekst(10),
    achternaam: tekst(200),
  })
  .superRefine((wie, ctx) => {
    const bekend = wie.identificatie || wie.achternaam;
    eis(ctx, bekend !== "", "identificatie", "Kies een medewerker of vul een achternaam in.");
  });

/** A team by the id of the configuration, or another part of an organisation. */
const organisatorischeEenheidSchema = z
  .object({
    betrokkeneType: z.literal("organisatorische_eenheid"),
    identificatie: tekst(255),
    naam: tekst(50),
  })
  .superRefine((wie, ctx) => {
    const bekend = wie.identificatie || wie.naam;
    eis(ctx, bekend !== "", "identificatie", "Kies een team of vul een naam in.");
  });

/** Who holds a rol, whatever the kind. */
export const betrokkeneSchema = z.discriminatedUnion(
  "betrokkeneType",
  [
    natuurlijkPersoonSchema,
    nietNatuurlijkPersoonSchema,
    vestigingSchema,
    medewerkerSchema,
    organisatorischeEenheidSchema,
  ],
  "Kies wie het is.",
);
export type BetrokkeneInvoer = z.output<typeof betrokkeneSchema>;
export type BetrokkeneAdres = z.output<typeof natuurlijkPersoonSchema>["adres"];
export type BetrokkeneType = BetrokkeneInvoer["betrokkeneType"];

/** What a form calls the kinds. */
export const BETROKKENE_TYPEN: Record<BetrokkeneType, string> = {
  natuurlijk_persoon: "Persoon",
  niet_natuurlijk_persoon: "Organisatie",
  vestiging: "Vestiging",
  medewerker: "Medewerker",
  organisatorische_eenheid: "Team of afdeling",
};

type Velden<T> = T extends unknown ? keyof T : never;
/** Every field of every kind. */
export type BetrokkeneVeld = Velden<BetrokkeneInvoer>;

/** The names of the fields of every kind. */
export const BETROKKENE_VELDEN = [
  ...new Set(betrokkeneSchema.options.flatMap(({ shape }) => Object.keys(shape) as BetrokkeneVeld[])),
];

/** What a form keeps: every field of every kind, so that another choice of kind loses nothing that was typed. */
export interface BetrokkeneFormulier extends Record<
  Exclude<BetrokkeneVeld, "betrokkeneType" | "adres" | "geslachtsaanduiding">,
  string
> {
  betrokkeneType: BetrokkeneType;
  adres: BetrokkeneAdres;
  geslachtsaanduiding: "" | "m" | "v" | "o";
}

/** A form with nothing filled in. */
export function toLegeBetrokkene(betrokkeneType: BetrokkeneType): BetrokkeneFormulier {
  const leeg = Object.fromEntries(BETROKKENE_VELDEN.map((veld) => [veld, ""])) as Record<
    BetrokkeneVeld,
    string
  >;
  return { ...leeg, betrokkeneType, adres: "geen", geslachtsaanduiding: "" };
}
