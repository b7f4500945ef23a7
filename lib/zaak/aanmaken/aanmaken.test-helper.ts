import { listAt, textAt, type Json } from "../../../demo/bron/proef/client.ts";
import { AUTORISATIES, ZAKEN } from "../../../demo/bron/proef/opstelling.ts";
import { toUuid } from "@/lib/zgw";
import type { Proefbron } from "../proefbron.test-helper";
import { toLeegFormulier, type ZaakAanmakenVelden } from "./zaak-aanmaken.schema";
import { getZaakFormulier } from "./get-zaak-formulier";
import { zaakAanmakenSchema, type ZaakAanmaken } from "./zaak-formulier.schema";

/** What the page sends for this form, filled in with everything the zaaktype has. */
export async function vulIn(
  bron: Proefbron,
  velden: Partial<ZaakAanmakenVelden> = {},
): Promise<ZaakAanmakenVelden> {
  const formulier = await getZaakFormulier(bron.medewerker(), keuze(bron));
  const leeg = toLeegFormulier(formulier);
  const { bouwdatum, soort, bedrag, moment, percelen } = bron.type.eigenschappen;
  return {
    ...leeg,
    omschrijving: "Dakkapel Lindelaan 12",
    toelichting: "Aan de voorkant.",
    startdatum: "2026-01-05",
    initiator: { ...leeg.initiator, betrokkeneType: "natuurlijk_persoon", inpBsn: "999990019" },
    behandelaar: { team: "vergunningen", medewerker: "pmulder" },
    eigenschappen: {
      [toUuid(bouwdatum)]: ["2026-03-01"],
      [toUuid(soort)]: ["dakkapel"],
      [toUuid(bedrag)]: ["1250.5"],
      [toUuid(moment)]: ["2026-02-01T09:30"],
      [toUuid(percelen)]: [""],
    },
    ...velden,
  };
}

function keuze(bron: Proefbron): { bron: string; zaaktype: string } {
  return { bron: bron.bronId, zaaktype: toUuid(bron.type.zaaktype) };
}

/** The whole of what is sent, with what an earlier try left. */
export function toInzending(bron: Proefbron, velden: object, rest: Partial<ZaakAanmaken> = {}): ZaakAanmaken {
  return zaakAanmakenSchema.parse({ ...keuze(bron), velden, ...rest });
}

/** Every zaak the source has. */
export async function listZaken({ beheer }: Proefbron): Promise<Json[]> {
  return listAt((await beheer.get(`${ZAKEN}/zaken`)).body, "results") as Json[];
}

/** The values of the eigenschappen of a zaak, by name. */
export async function listEigenschappen(
  { beheer }: Proefbron,
  { uuid }: { uuid: string },
): Promise<string[]> {
  const { body } = await beheer.get(`${ZAKEN}/zaken/${uuid}/zaakeigenschappen`);
  const rijen = Array.isArray(body) ? (body as Json[]) : [];
  return rijen.map((rij) => `${textAt(rij, "naam")}: ${textAt(rij, "waarde")}`).sort();
}

/** Changes the rights of the profielen at the source, before the portal read them. */
export async function wijzigRechten({ beheer }: Proefbron, wijzig: (regel: Json) => Json[]): Promise<void> {
  const lijst = await beheer.get(`${AUTORISATIES}/applicaties?clientIds=behandelen`);
  const [applicatie] = listAt(lijst.body, "results");
  const autorisaties = listAt(applicatie, "autorisaties").flatMap((regel) => wijzig(regel as Json));
  const antwoord = await beheer.patch(textAt(applicatie, "url"), { autorisaties });
  if (antwoord.status !== 200) throw new Error(antwoord.text);
}
