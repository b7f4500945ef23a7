import { z } from "zod";

const client = z.tuple([z.string().min(1), z.string().min(1)]);

export const vreemdeBronSchema = z.object({
  adres: z.union([z.url(), z.record(z.string(), z.url())]),
  clients: z.object({ beheer: client, vergunningen: client, ander: client }),
});

export type VreemdeBron = z.output<typeof vreemdeBronSchema>;

const given = process.env["CONTRACT_BRON"];

/** The source of another supplier that the behaviour tests are put to; undefined: our own. */
export const vreemdeBron: VreemdeBron | undefined =
  given === undefined ? undefined : vreemdeBronSchema.parse(JSON.parse(given));

/** For tests of what only our own source has (control port, options of its start). */
export const isVreemd = vreemdeBron !== undefined;
