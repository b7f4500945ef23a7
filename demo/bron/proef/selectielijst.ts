import type { Json } from "./client.ts";
import { vreemdeBron } from "./vreemde-bron.ts";

const given = vreemdeBron?.selectielijst ?? {};
const { klasse = "https://example.com/klasse/1" } = given;

/** What a zaaktype refers to: nothing, unless a source wants it to fit the klassen of its resultaattypen. */
export const PROCESTYPE: Json =
  given.procestype === undefined ? {} : { selectielijstProcestype: given.procestype };

const KLASSEN: Record<string, string | undefined> = { afgehandeld: klasse, termijn: given["klasse-termijn"] };

/** What a resultaattype refers to; Open Zaak wants a klasse whose procestermijn goes with the afleidingswijze. */
export const toSelectielijst = (afleidingswijze: unknown = "afgehandeld"): Json => ({
  resultaattypeomschrijving: given.omschrijving ?? "https://example.com/omschrijving/1",
  selectielijstklasse: KLASSEN[String(afleidingswijze)] ?? given["klasse-datum"] ?? klasse,
});
