import { makeEio } from "../documenten/proef-documenten.test-helper.ts";
import { makeBesluitType } from "../proef/besluit.ts";
import { textAt } from "../proef/client.ts";
import { BESLUITEN, makeZaak, RSIN } from "../proef/opstelling.ts";
import { live } from "./levensloop.ts";
import type { Wandeling } from "./wandeling.ts";

const at = (pad: string) => `${BESLUITEN}/${pad}`;

/** Besluiten on a zaak, the documents they are put down in, and the side of the zaak. */
export async function walkBesluiten(wandeling: Wandeling): Promise<void> {
  const { beheer, ander, opnemer, als, proef } = wandeling;
  const type = await makeBesluitType(proef.beheer, "WANDM");
  const { url: zaak } = await makeZaak(proef.beheer, type.zaaktype);
  const document = async () => (await makeEio(proef.beheer, type.informatieobjecttype, "Besluit")).url;
  const minst = { besluittype: type.besluittype, verantwoordelijkeOrganisatie: RSIN, datum: "2026-01-01" };
  const besluit = await live(wandeling, at("besluiten"), {
    minst,
    alles: { ...minst, zaak, identificatie: "BESLUIT-WANDELING" },
    wijziging: { toelichting: "Anders" },
  });
  const bio = await beheer.make(at("besluitinformatieobjecten"), {
    besluit,
    informatieobject: await document(),
  });
  await beheer.get(bio.url);
  if (als === "zgw-1.7") {
    await beheer.get(`${bio.url}?expand=besluit,informatieobject`);
    await beheer.get(`${at("besluiten")}?expand=zaak.zaaktype,besluittype`);
  }
  const trail = await beheer.get(`${besluit}/audittrail`);
  for (const pad of [`${besluit}/audittrail`, `${besluit}/audittrail/${textAt(trail.body, "0.uuid")}`]) {
    opnemer.expect("GET audittrail", "besluiten", await beheer.get(pad), 200);
    opnemer.expect("GET audittrail (no rights)", "besluiten", await ander.get(pad), 403);
  }
  const ofZaak = await beheer.post(`${zaak}/besluiten`, { besluit });
  opnemer.expect("POST zaakbesluit", "zaken", ofZaak, 201);
  const zaakbesluit = textAt(ofZaak.body, "url");
  opnemer.expect("GET zaakbesluit", "zaken", await beheer.get(zaakbesluit), 200);
  // The relation goes with the besluit, never before it (brc-006).
  opnemer.expect("DELETE zaakbesluit", "zaken", await beheer.delete(zaakbesluit), 400);
  if (als === "openzaak-1.30") {
    const verwerkt = await beheer.post(at("besluit_verwerken"), {
      besluit: { ...minst, ingangsdatum: "2026-01-02" },
      besluitinformatieobjecten: [{ informatieobject: await document() }],
    });
    opnemer.expect("POST besluit_verwerken", "besluiten", verwerkt, 201);
  }
  await beheer.delete(bio.url);
}
