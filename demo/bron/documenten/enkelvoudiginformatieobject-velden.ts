import { z } from "zod";
import {
  date,
  nineDigits,
  optionalDate,
  optionalText,
  optionalUri,
  ref,
  text,
  VERTROUWELIJKHEID,
} from "../velden/fields.ts";

const ALGORITMEN = [
  "crc_16",
  "crc_32",
  "crc_64",
  "fletcher_4",
  "fletcher_8",
  "fletcher_16",
  "fletcher_32",
  "hmac",
  "md5",
  "sha_1",
  "sha_256",
  "sha_512",
  "sha_3",
] as const;

/** What a client writes of a document. */
export const eioBody = z.object({
  identificatie: optionalText(40),
  bronorganisatie: nineDigits(),
  creatiedatum: date(),
  titel: text(200),
  vertrouwelijkheidaanduiding: z.enum(["", ...VERTROUWELIJKHEID]).default(""),
  isGereedVoorPublicatie: z.boolean().nullable().default(null),
  tonenAanInitiator: z.boolean().default(false),
  auteur: text(200),
  status: z.enum(["", "in_bewerking", "ter_vaststelling", "definitief", "gearchiveerd"]).default(""),
  inhoudIsVervallen: z.boolean().nullable().default(null),
  formaat: optionalText(255),
  taal: z.string().min(3).max(3),
  bestandsnaam: optionalText(255),
  // base64 as it is sent; what is stored here is null, the content goes to a file.
  inhoud: z.string().nullable().default(null),
  bestandsomvang: z.number().int().min(0).nullable().default(null),
  link: optionalUri(200),
  beschrijving: optionalText(1000),
  ontvangstdatum: optionalDate(),
  verzenddatum: optionalDate(),
  indicatieGebruiksrecht: z.boolean().nullable().default(null),
  verschijningsvorm: optionalText(),
  ondertekening: z
    .object({ soort: z.enum(["analoog", "digitaal", "pki"]), datum: date() })
    .nullable()
    .default(null),
  integriteit: z
    .object({ algoritme: z.enum(ALGORITMEN), waarde: text(128), datum: date() })
    .nullable()
    .default(null),
  informatieobjecttype: ref(),
  trefwoorden: z.array(text(100)).default([]),
  // What a client sends here it proves itself with; what is stored is the lock itself.
  lock: z.string().max(100).default(""),
});

/** What the source keeps of it besides. */
export const eioKept = z.object({
  versie: z.number().default(1),
  beginRegistratie: z.string().default(""),
  locked: z.boolean().default(false),
  /** The files that hold the content, in order. */
  bestanden: z.array(z.string()).default([]),
});

export type EioDoc = z.output<typeof eioBody> & z.output<typeof eioKept>;

/** Whether there is content to download; a document of no bytes has it too. */
export const hasInhoud = ({ bestanden, bestandsomvang }: Pick<EioDoc, "bestanden" | "bestandsomvang">) =>
  bestanden.length > 0 || bestandsomvang === 0;
