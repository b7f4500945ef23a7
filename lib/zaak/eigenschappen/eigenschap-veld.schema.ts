import { z } from "zod";

/** What an eigenschap of a zaaktype asks to be filled in: its specificatie, ready for a form. */
export const eigenschapVeldSchema = z.object({
  /** uuid of the eigenschap in the catalogus. */
  eigenschap: z.string(),
  naam: z.string(),
  definitie: z.string(),
  groep: z.string(),
  formaat: z.enum(["tekst", "getal", "datum", "datum_tijd"]),
  /** tekst: characters. getal: digits, and after a comma decimals. */
  lengte: z.string(),
  /** How many values it may have; undefined: any number. */
  maximum: z.number().optional(),
  /** The only values there are; empty: anything of that formaat. */
  waarden: z.array(z.string()),
  /** omschrijving of the statustype before which it must be known; empty when none asks for it. */
  nodigBij: z.string(),
});
export type EigenschapVeld = z.output<typeof eigenschapVeldSchema>;

/**
 * Checks one value as it is typed in a form (a date is ISO, a moment local ISO, a number has a comma or a point) and gives
 * it as the source keeps it (ztc-015: YYYYMMDD, YYYYMMDDhhmmss; decimals after a comma).
 */
export function toWaardeSchema({
  formaat,
  lengte,
  waarden,
  naam,
}: EigenschapVeld): z.ZodType<string, string> {
  if (waarden.length > 0)
    return z.string().refine((waarde) => waarden.includes(waarde), `Kies ${naam} uit de lijst.`);
  if (formaat === "datum")
    return z.iso.date(`Vul bij ${naam} een datum in.`).transform((dag) => dag.replaceAll("-", ""));
  if (formaat === "datum_tijd")
    return z
      .string()
      .regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, `Vul bij ${naam} een datum en tijd in.`)
      .refine((moment) => z.iso.date().safeParse(moment.slice(0, 10)).success, `Deze datum bestaat niet.`)
      .transform((moment) => moment.replace(/\D/g, "").padEnd(14, "0"));
  if (formaat === "getal") return toGetalSchema(naam, lengte);
  const tekens = Number.parseInt(lengte, 10) || 255;
  return z.string().trim().max(tekens, `Gebruik bij ${naam} hoogstens ${tekens} tekens.`);
}

function toGetalSchema(naam: string, lengte: string): z.ZodType<string, string> {
  const [geheel = "", decimaal = "0"] = lengte.split(/[.,]/);
  const cijfers = Number(geheel) || 14;
  const achter = Number(decimaal);
  const vorm = new RegExp(`^\\d{1,${cijfers}}${achter > 0 ? `(,\\d{1,${achter}})?` : ""}$`);
  const uitleg = achter > 0 ? ` en hoogstens ${achter} achter de komma` : ", zonder komma";
  return z
    .string()
    .trim()
    .transform((getal) => getal.replace(".", ","))
    .refine(
      (getal) => vorm.test(getal),
      `Vul bij ${naam} een getal in van hoogstens ${cijfers} cijfers${uitleg}.`,
    );
}

/**
 * Checks the values of one eigenschap, each as its input has it: one that was left empty is no value, and a message lands on
 * its own input. `nodig`: there has to be one.
 */
export function toWaardenSchema(veld: EigenschapVeld, nodig = false): z.ZodType<string[], string[]> {
  const waardeSchema = toWaardeSchema(veld);
  return z
    .array(z.string())
    .max(100)
    .transform((getypt, ctx) => {
      const meld = (plaats: number, message: string) =>
        ctx.issues.push({ code: "custom", message, path: [plaats], input: getypt });
      const waarden = getypt.flatMap((tekst, plaats) => {
        if (tekst.trim() === "") return [];
        const { success, data, error } = waardeSchema.safeParse(tekst);
        if (success) return [data];
        meld(plaats, error.issues[0]?.message ?? `Vul bij ${veld.naam} iets anders in.`);
        return [];
      });
      if (nodig && getypt.every((tekst) => tekst.trim() === "")) meld(0, `Vul ${veld.naam} in.`);
      if (veld.maximum !== undefined && waarden.length > veld.maximum)
        meld(veld.maximum, `Vul bij ${veld.naam} hoogstens ${veld.maximum} in.`);
      return [...new Set(waarden)];
    });
}

/** A value of the source as a form takes it: the way back of toWaardeSchema. What has another form stays as it is. */
export function toFormulierwaarde({ formaat }: Pick<EigenschapVeld, "formaat">, waarde: string): string {
  const [, jaar, maand, dag, uur, minuut] =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:T?(\d\d):?(\d\d)(?::?\d\d)?)?/.exec(waarde) ?? [];
  if (!jaar || !maand || !dag) return waarde;
  if (formaat === "datum") return `${jaar}-${maand}-${dag}`;
  return formaat === "datum_tijd" && uur && minuut ? `${jaar}-${maand}-${dag}T${uur}:${minuut}` : waarde;
}
