import { z } from "zod";
import { optionalText, text } from "../velden/fields.ts";
import type { Mode } from "../frame/mode.ts";
import { betrokkeneIdentificatie } from "./betrokkene.ts";
import { OBJECT_GEBOUWD } from "./object-gebouwd.ts";

const identificatie = text(100);
const naam = optionalText(500);
const named = (type: z.ZodType) => z.object({ type, identificatie, naam });

const INRICHTINGSELEMENTEN = [
  "bak",
  "bord",
  "installatie",
  "kast",
  "mast",
  "paal",
  "sensor",
  "straatmeubilair",
  "waterinrichtingselement",
  "weginrichtingselement",
] as const;

const KUNSTWERKDELEN = [
  "keermuur",
  "overkluizing",
  "duiker",
  "faunavoorziening",
  "vispassage",
  "bodemval",
  "coupure",
  "ponton",
  "voorde",
  "hoogspanningsmast",
  "gemaal",
  "perron",
  "sluis",
  "strekdam",
  "steiger",
  "stuw",
] as const;

const kadastraal = z.object({ kadastraleIdentificatie: text(100), kadastraleAanduiding: text(1000) });

/** Objects that every mode describes alike. */
const VASTE = {
  buurt: z.object({
    buurtCode: text(2),
    buurtNaam: text(40),
    gemGemeenteCode: text(4),
    wykWijkCode: text(2),
  }),
  gemeente: z.object({ gemeenteNaam: text(80), gemeenteCode: text(4) }),
  gemeentelijke_openbare_ruimte: z.object({ identificatie, openbareRuimteNaam: text(80) }),
  inrichtingselement: named(z.enum(INRICHTINGSELEMENTEN)),
  kadastrale_onroerende_zaak: kadastraal,
  kunstwerkdeel: z.object({ type: z.enum(KUNSTWERKDELEN), identificatie, naam: text(80) }),
  maatschappelijke_activiteit: z.object({ kvkNummer: text(8), handelsnaam: text(200) }),
  openbare_ruimte: z.object({
    identificatie,
    wplWoonplaatsNaam: text(80),
    gorOpenbareRuimteNaam: text(80),
  }),
  pand: z.object({ identificatie }),
  spoorbaandeel: named(z.enum(["breedspoor", "normaalspoor", "smalspoor", "spoorbaan"])),
  terreindeel: named(text(40)),
  waterdeel: z.object({
    typeWaterdeel: z.enum(["zee", "waterloop", "watervlakte", "greppel_droge_sloot"]),
    identificatie,
    naam,
  }),
  wegdeel: named(text(100)),
  wijk: z.object({ wijkCode: text(2), wijkNaam: text(40), gemGemeenteCode: text(4) }),
  woonplaats: z.object({ identificatie, woonplaatsNaam: text(80) }),
};

/** These are told by their URL alone. */
const ZONDER = ["besluit", "enkelvoudig_document", "status"] as const;

/** objectIdentificatie, for each objectType that has one. */
export function objectIdentificatie(mode: Mode) {
  const persoon = betrokkeneIdentificatie(mode);
  const { natuurlijk_persoon: natuurlijkPersoon, niet_natuurlijk_persoon: nietNatuurlijkPersoon } = persoon;
  return {
    ...VASTE,
    ...OBJECT_GEBOUWD[mode],
    ...persoon,
    zakelijk_recht: z.object({
      identificatie,
      avgAard: text(1000),
      heeftBetrekkingOp: kadastraal.optional(),
      heeftAlsGerechtigde: z
        .object({
          natuurlijkPersoon: natuurlijkPersoon.optional(),
          nietNatuurlijkPersoon: nietNatuurlijkPersoon.optional(),
        })
        .optional(),
    }),
    overige: z.object({
      overigeData: mode === "openzaak-1.30" ? z.json() : z.record(z.string(), z.json()),
    }),
  };
}

type Met = keyof ReturnType<typeof objectIdentificatie>;

const OPENZAAK = objectIdentificatie("openzaak-1.30");

export const OBJECT_TYPEN: readonly (Met | (typeof ZONDER)[number])[] = [
  ...ZONDER,
  ...(Object.keys(OPENZAAK) as Met[]),
];
