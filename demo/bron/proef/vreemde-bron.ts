import { z } from "zod";
import { type Mode } from "../frame/mode.ts";

const client = z.tuple([z.string().min(1), z.string().min(1)]);

export const vreemdeBronSchema = z.object({
  adres: z.record(z.string(), z.url()),
  clients: z.object({ beheer: client, vergunningen: client, ander: client }),
  /** The host under which the source reaches the machine of the tests; left out: it runs on the same one. */
  ontvanger: z.string().min(1).optional(),
  /** How many seconds a notificatie may be under way. */
  bezorgtijd: z.coerce.number().positive().optional(),
  /** A source that reads what a resultaattype refers to needs URLs that are there. */
  selectielijst: z
    .object({
      procestype: z.url(),
      omschrijving: z.url(),
      /** Without a procestermijn, with an estimated one, and with one that is laid down. */
      klasse: z.url(),
      "klasse-termijn": z.url(),
      "klasse-datum": z.url(),
    })
    .partial()
    .default({}),
});

export type VreemdeBron = z.output<typeof vreemdeBronSchema>;

const given = process.env["CONTRACT_BRON"];

/** The source of another supplier that the behaviour tests are put to; undefined: our own. */
export const vreemdeBron: VreemdeBron | undefined =
  given === undefined ? undefined : vreemdeBronSchema.parse(JSON.parse(given));

/** For tests of what only our own source has (control port, options of its start, its own units). */
export const isVreemd = vreemdeBron !== undefined;

/** What a source of somebody else is asked as. */
export const YARDSTICK: Mode = "openzaak-1.30";

/** The modes that a test can be put to: of somebody else's source the yardstick alone. */
export const toVragen = <M extends Mode>(...modes: M[]): M[] =>
  isVreemd ? modes.filter((mode) => mode === YARDSTICK) : modes;
