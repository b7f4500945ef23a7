import { makeZaak } from "../proef/opstelling.ts";
import { makeZaaktype, at } from "./walk-zaken.ts";
import type { Wandeling } from "./wandeling.ts";

/** A rol of every betrokkeneType, with everything the documents have of it, and one by reference. */
export async function walkRollen(wandeling: Wandeling): Promise<void> {
  const { beheer, opnemer, vulling, proef } = wandeling;
  const type = await makeZaaktype(wandeling, "WANDE");
  const { url: zaak } = await makeZaak(proef.beheer, type.zaaktype);
  const own = { zaak, roltype: type.behandelaar };
  for (const betrokkeneType of vulling.subtypes("POST", at("rollen"))) {
    const body = vulling.body("POST", at("rollen"), "alles", {
      ...own,
      betrokkeneType,
      betrokkene: undefined,
    });
    const { url } = await beheer.make(at("rollen"), body);
    opnemer.expect(`rol ${betrokkeneType}`, "zaken", await beheer.get(url), 200);
  }
  const verwijzing = {
    ...own,
    betrokkene: "https://example.com/1",
    betrokkeneType: "medewerker",
    roltoelichting: "Ja",
  };
  const { url } = await beheer.make(at("rollen"), verwijzing);
  if (opnemer.contract.methods("zaken", "/rollen/{uuid}").includes("PUT"))
    opnemer.expect("PUT rol", "zaken", await beheer.put(url, { ...verwijzing, roltoelichting: "Nee" }), 200);
  await beheer.delete(url);
}
