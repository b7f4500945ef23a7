import { z } from "zod";
import type { EigenschapVeld } from "../eigenschappen/eigenschap-veld.schema";

interface Naam {
  id: string;
  naam: string;
}

/** A zaak under which the new one may come. */
export interface HoofdzaakKeuze {
  uuid: string;
  identificatie: string;
  omschrijving: string;
}

export interface NieuweEigenschap extends EigenschapVeld {
  /** The first status asks for it: without it the zaak cannot be made. */
  nu: boolean;
}

/** The form for a new zaak, as its zaaktype asks for it: plain data, made on the server and handed to the page. */
export interface ZaakFormulier {
  bron: Naam;
  zaaktype: { uuid: string; naam: string; identificatie: string; doel: string };
  /** Today in the Netherlands, ISO. */
  vandaag: string;
  /** The ones the profiel may make and see a zaak of; the one of the zaaktype is among them. */
  vertrouwelijkheden: string[];
  standaardVertrouwelijkheid: string;
  /** The source keeps a name of the communicatiekanaal beside its URL. */
  heeftKanaalnaam: boolean;
  /** ISO 8601 durations, and the days that count as a holiday besides those of the law. */
  termijn: {
    doorlooptijd: string | undefined;
    servicenorm: string | undefined;
    gelijkgesteldeDagen: readonly string[];
  };
  /** Why nobody and no eigenschap can be filled in; undefined when they can. */
  beperking: string | undefined;
  /** undefined: the zaaktype has none, or the profiel may not write rollen. */
  initiator: { rol: string; heeftKvk: boolean } | undefined;
  behandelaar: { rol: string; teams: Naam[]; medewerkers: Naam[]; ik: string; eigenTeam: string } | undefined;
  eigenschappen: NieuweEigenschap[];
  /** omschrijving of the status the zaak begins with. */
  eersteStatus: string;
  /** Chosen before the form, and not to be changed in it. */
  hoofdzaak: HoofdzaakKeuze | undefined;
}

/** What comes before the fields: which form it is, and what an earlier try left. */
export const zaakAanmakenSchema = z.object({
  bron: z.string(),
  zaaktype: z.guid("Kies een zaaktype."),
  /** uuid of the hoofdzaak that was chosen before the form. */
  hoofdzaak: z.guid().nullable().default(null),
  /** The number an earlier try reserved. */
  zaaknummer: z.string().max(40).default(""),
  /** uuid of the zaak an earlier try made: only what is missing is done. */
  zaak: z.guid().nullable().default(null),
  /** An earlier try ended without a clear answer. */
  onzeker: z.boolean().default(false),
  /** uuids of zaken that look like it, of which the medewerker said that they are others. */
  nietDeze: z.array(z.guid()).max(50).default([]),
  /** The form itself; its schema is made from the zaaktype. */
  velden: z.unknown(),
});
export type ZaakAanmaken = z.output<typeof zaakAanmakenSchema>;

/** Where the new zaak is, and its number. */
export const nieuweZaakSchema = z.object({ bron: z.string(), uuid: z.string(), identificatie: z.string() });
export type NieuweZaakPlek = z.output<typeof nieuweZaakSchema>;
