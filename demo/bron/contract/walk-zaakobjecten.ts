import { makeZaak } from "../proef/opstelling.ts";
import { live } from "./levensloop.ts";
import { at, makeZaaktype } from "./walk-zaken.ts";
import type { Wandeling } from "./wandeling.ts";

/** These have no identification of their own, only a URL. */
const ALLEEN_VERWIJZING = ["besluit", "enkelvoudig_document", "status"];

/** A zaakobject of every objectType, with everything the documents have of it. */
export async function walkZaakobjecten(wandeling: Wandeling): Promise<void> {
  const { beheer, opnemer, vulling, proef } = wandeling;
  const type = await makeZaaktype(wandeling, "WANDF");
  const { url: zaak } = await makeZaak(proef.beheer, type.zaaktype);
  const own = {
    zaak,
    object: undefined,
    zaakobjecttype: undefined,
    objectTypeOverige: undefined,
    // Any JSON at all: the documents describe it by itself, without end.
    "objectIdentificatie.overigeData": { soort: "boom" },
    objectTypeOverigeDefinitie: null,
  };
  for (const objectType of vulling.subtypes("POST", at("zaakobjecten"))) {
    const special =
      objectType === "overige"
        ? { objectTypeOverige: "boom" }
        : ALLEEN_VERWIJZING.includes(objectType)
          ? { object: `https://example.com/${objectType}/1`, objectIdentificatie: undefined }
          : {};
    const body = vulling.body("POST", at("zaakobjecten"), "alles", { ...own, objectType, ...special });
    const made = await beheer.post(at("zaakobjecten"), body);
    opnemer.expect(`POST zaakobject ${objectType}`, "zaken", made, 201);
    if (made.status !== 201) continue;
    opnemer.expect(`zaakobject ${objectType}`, "zaken", await beheer.get(String(made.body["url"])), 200);
  }
  await live(wandeling, at("zaakobjecten"), {
    minst: { zaak, objectType: "adres", object: "https://example.com/adres/1" },
    alles: { ...own, objectType: "pand", relatieomschrijving: "Het pand" },
    wijziging: { objectType: "pand", relatieomschrijving: "Anders" },
  });
}
