import { z } from "zod";
import { MODES } from "../frame/mode.ts";

const client = z.tuple([z.string().min(1), z.string().min(1)]);

export const vreemdeBronSchema = z.object({
  /** Which kind of supplier it is asked as. */
  als: z.enum(MODES).default("openzaak-1.30"),
  /** The version that its Zaken API says it has. */
  versie: z.string().default("1.5.1"),
  /** Why nothing can be asked about notificaties. */
  zonderNotificaties: z.string().min(1).optional(),
  /** The file in which what the tests make is written down, to be removed afterwards. */
  sporen: z.string().min(1).optional(),
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
