import { z } from "zod";
import {
  natuurlijkPersoonSchema,
  nietNatuurlijkPersoonSchema,
  toLegeBetrokkene,
  vestigingSchema,
  type BetrokkeneFormulier,
  type BetrokkeneInvoer,
} from "../rollen/betrokkene.schema";
import { toWaardenSchema } from "../eigenschappen/eigenschap-veld.schema";
import type { ZaakFormulier } from "./zaak-formulier.schema";

const OMSCHRIJVING_MAX = 80;
export const TOELICHTING_MAX = 1000;

/** Who a zaak can be made for. */
export const INITIATOR_TYPEN = ["natuurlijk_persoon", "niet_natuurlijk_persoon", "vestiging"] as const;

/** What the form keeps while it is filled in: text as it is typed. */
export interface ZaakAanmakenVelden {
  omschrijving: string;
  toelichting: string;
  startdatum: string;
  communicatiekanaal: string;
  communicatiekanaalNaam: string;
  vertrouwelijkheidaanduiding: string;
  /** Every field of every kind; an empty betrokkeneType: not yet chosen. */
  initiator: Omit<BetrokkeneFormulier, "betrokkeneType"> & {
    betrokkeneType: BetrokkeneFormulier["betrokkeneType"] | "geen" | "";
  };
  behandelaar: { team: string; medewerker: string };
  /** identificatie of the hoofdzaak. */
  hoofdzaak: string;
  /** By uuid of the eigenschap: its values, each as its input has it. */
  eigenschappen: Record<string, string[]>;
}

/** What is left of it when it is checked: values as the source keeps them, and nothing that was not on the form. */
export interface ZaakAanmakenWaarden extends Omit<ZaakAanmakenVelden, "initiator"> {
  initiator: Extract<BetrokkeneInvoer, { betrokkeneType: (typeof INITIATOR_TYPEN)[number] }> | undefined;
}

const tekst = (max: number) => z.string().trim().max(max, `Gebruik hoogstens ${max} tekens.`);
/** For what this form does not have: whatever is sent, nothing comes of it. */
const leeg = z.custom<string>(() => true).transform(() => "");

/** The check of the form for one zaaktype: the same in the browser and on the server. */
export function toZaakAanmakenSchema(
  formulier: ZaakFormulier,
): z.ZodType<ZaakAanmakenWaarden, ZaakAanmakenVelden> {
  const { vertrouwelijkheden, heeftKanaalnaam, initiator, behandelaar, eigenschappen, hoofdzaak } = formulier;
  return z.object({
    omschrijving: tekst(OMSCHRIJVING_MAX).min(1, "Vul een omschrijving in."),
    toelichting: tekst(TOELICHTING_MAX),
    startdatum: z.iso
      .date("Vul een startdatum in.")
      // A date that is half typed is one as well: 0002-01-05.
      .refine((dag) => dag >= "1900-01-01" && dag < "2100-01-01", "Vul een startdatum in."),
    communicatiekanaal: tekst(1000).refine(
      (url) => url === "" || /^https?:\/\/\S+$/i.test(url),
      "Vul een webadres in dat met https:// begint.",
    ),
    communicatiekanaalNaam: heeftKanaalnaam ? tekst(250) : leeg,
    vertrouwelijkheidaanduiding: z
      .string()
      .refine((waarde) => vertrouwelijkheden.includes(waarde), "Kies hoe vertrouwelijk de zaak is."),
    initiator: initiator
      ? toInitiatorSchema(initiator.rol)
      : z.custom<ZaakAanmakenVelden["initiator"]>(() => true).transform(() => undefined),
    behandelaar: behandelaar
      ? z.object({
          team: eenVan(behandelaar.teams, "Kies een team."),
          medewerker: eenVan(behandelaar.medewerkers, "Kies een medewerker."),
        })
      : z
          .custom<ZaakAanmakenVelden["behandelaar"]>(() => true)
          .transform(() => ({ team: "", medewerker: "" })),
    hoofdzaak: hoofdzaak ? leeg : tekst(40),
    eigenschappen: z.object(
      Object.fromEntries(eigenschappen.map((veld) => [veld.eigenschap, toWaardenSchema(veld, veld.nu)])),
    ),
  });
}

function toInitiatorSchema(rol: string) {
  const wieSchema = z
    .discriminatedUnion(
      "betrokkeneType",
      [
        z.object({ betrokkeneType: z.literal("geen") }),
        natuurlijkPersoonSchema,
        nietNatuurlijkPersoonSchema,
        vestigingSchema,
      ],
      `Kies wie de ${rol.toLowerCase()} is.`,
    )
    .transform((wie) => (wie.betrokkeneType === "geen" ? undefined : wie));
  // The form keeps the fields of every kind; the schema of the one that was chosen takes its own.
  return z.preprocess((wie: ZaakAanmakenVelden["initiator"]): unknown => wie, wieSchema);
}

/** Nobody is a choice too. */
function eenVan(keuzes: readonly { id: string }[], melding: string) {
  return z.string().refine((id) => id === "" || keuzes.some((keuze) => keuze.id === id), melding);
}

/** The form before anything was typed. The team of who makes it stands ready: else the zaak is on nobody's list. */
export function toLeegFormulier(formulier: ZaakFormulier): ZaakAanmakenVelden {
  const { vandaag, standaardVertrouwelijkheid, behandelaar, eigenschappen, hoofdzaak } = formulier;
  return {
    omschrijving: "",
    toelichting: "",
    startdatum: vandaag,
    communicatiekanaal: "",
    communicatiekanaalNaam: "",
    vertrouwelijkheidaanduiding: standaardVertrouwelijkheid,
    initiator: { ...toLegeBetrokkene("natuurlijk_persoon"), betrokkeneType: "" },
    behandelaar: { team: behandelaar?.eigenTeam ?? "", medewerker: "" },
    hoofdzaak: hoofdzaak?.identificatie ?? "",
    eigenschappen: Object.fromEntries(eigenschappen.map(({ eigenschap }) => [eigenschap, [""]])),
  };
}
