import { toUuid } from "@/lib/zgw";
import { at, textAt, type Json } from "../../../demo/bron/proef/client.ts";
import { ZAKEN } from "../../../demo/bron/proef/opstelling.ts";
import type { ZaakPlek } from "../get-verbinding";
import type { Proefbron } from "../proefbron.test-helper";

export type ProefRoltype = keyof Proefbron["type"]["roltypen"];

/** Puts a rol in a zaak, unseen by the portal; gives its uuid. */
export async function voegProefrolToe(
  bron: Proefbron,
  { url }: { url: string },
  roltype: ProefRoltype,
  betrokkeneType: string,
  betrokkeneIdentificatie: Json,
  velden: Json = {},
): Promise<string> {
  const rol = await bron.beheer.make(`${ZAKEN}/rollen`, {
    zaak: url,
    roltype: bron.type.roltypen[roltype],
    roltoelichting: "Zo gekomen",
    betrokkeneType,
    betrokkeneIdentificatie,
    ...velden,
  });
  return toUuid(textAt(rol, "url"));
}

export const voegBehandelaarToe = (bron: Proefbron, zaak: { url: string }, identificatie: string) =>
  voegProefrolToe(bron, zaak, "behandelaar", "medewerker", { identificatie, achternaam: identificatie });

export const voegTeamToe = (bron: Proefbron, zaak: { url: string }, identificatie: string) =>
  voegProefrolToe(bron, zaak, "behandelaar", "organisatorische_eenheid", {
    identificatie,
    naam: identificatie,
  });

/** The ids of who handles the zaak at the source now, sorted. */
export async function listBehandelaarIds(bron: Proefbron, plek: ZaakPlek): Promise<string[]> {
  return (await bron.list("rollen", plek))
    .filter((rol) => rol["omschrijvingGeneriek"] === "behandelaar")
    .map((rol) => String(at(rol, "betrokkeneIdentificatie.identificatie")))
    .sort();
}
