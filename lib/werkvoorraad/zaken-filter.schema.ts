import { z } from "zod";

export const TERMIJNEN = { "te-laat": "Te laat", vandaag: "Vandaag", week: "Komende 7 dagen" } as const;
const VOLGORDES = ["-startdatum", "startdatum", "identificatie", "-identificatie"] as const;

const TWEEMAAL = "mag er maar één keer staan"; // a parameter that comes twice is a list

const leegIsNiets = <T extends z.ZodType>(schema: T) =>
  z.preprocess((waarde) => (waarde === "" ? undefined : waarde), schema);
const keuze = <T extends Record<string, string>>(keuzes: T) =>
  z.enum(Object.keys(keuzes) as [keyof T & string, ...(keyof T & string)[]], "kent deze keuze niet");

/** The filters of *Zaken*, as they stand in the URL. Nothing personal is among them. */
export const zakenFilterSchema = z.strictObject(
  {
    bron: leegIsNiets(z.string(TWEEMAAL).optional()),
    zaaktype: leegIsNiets(z.guid("is geen zaaktype").optional()),
    identificatie: leegIsNiets(z.string(TWEEMAAL).trim().max(40, "is hoogstens 40 tekens").optional()),
    behandelaar: leegIsNiets(z.string(TWEEMAAL).optional()),
    termijn: leegIsNiets(keuze(TERMIJNEN).optional()),
    volgorde: leegIsNiets(z.enum(VOLGORDES, "kent deze keuze niet").default("-startdatum")),
    pagina: leegIsNiets(
      z.coerce
        .number("is geen paginanummer")
        .int("is geen paginanummer")
        .min(1, "begint bij 1")
        .max(100_000, "is hoogstens 100000")
        .default(1),
    ),
  },
  { error: (fout) => (fout.code === "unrecognized_keys" ? `kent ${fout.keys.join(", ")} niet` : undefined) },
);
export type ZakenFilter = z.output<typeof zakenFilterSchema>;
