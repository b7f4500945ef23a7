import { makeDocumentType, makeEio } from "../documenten/proef-documenten.test-helper.ts";
import { makeZaak } from "../proef/opstelling.ts";
import { live } from "./levensloop.ts";
import { at, makeZaaktype } from "./walk-zaken.ts";
import type { Wandeling } from "./wandeling.ts";

/** The eigenschappen of a zaak. */
export async function walkZaakeigenschappen(wandeling: Wandeling): Promise<void> {
  const type = await makeZaaktype(wandeling, "WANDG");
  const { url: zaak } = await makeZaak(wandeling.proef.beheer, type.zaaktype);
  const own = { zaak, eigenschap: type.eigenschap };
  await live(wandeling, `${zaak}/zaakeigenschappen`, {
    minst: { ...own, waarde: "AB-12-C" },
    alles: { ...own, waarde: "AB-34-D" },
    wijziging: { waarde: "AB-56-E" },
  });
}

/** The notities of a zaak; only those that are not definitief can be changed. */
export async function walkZaaknotities(wandeling: Wandeling): Promise<void> {
  const type = await makeZaaktype(wandeling, "WANDH");
  const { url: gerelateerdAan } = await makeZaak(wandeling.proef.beheer, type.zaaktype);
  await live(wandeling, at("zaaknotities"), {
    minst: { gerelateerdAan },
    alles: { gerelateerdAan, status: "concept" },
    wijziging: { status: "definitief" },
  });
}

/** A number for a zaak that is made later, and several at once. */
export async function walkZaaknummer({ beheer, opnemer }: Wandeling): Promise<void> {
  const url = at("zaaknummer_reserveren");
  for (const aantal of [{}, { aantal: 2 }])
    opnemer.expect(
      "a number",
      "zaken",
      await beheer.post(url, { bronorganisatie: "000000012", ...aantal }),
      201,
    );
}

/** The documents of a zaak. */
export async function walkZaakinformatieobjecten(wandeling: Wandeling): Promise<void> {
  const { proef } = wandeling;
  const type = await makeDocumentType(proef.beheer, "WANDN");
  const { url: zaak } = await makeZaak(proef.beheer, type.zaaktype);
  const document = async () => (await makeEio(proef.beheer, type.informatieobjecttype, "Brief")).url;
  await live(wandeling, at("zaakinformatieobjecten"), {
    minst: { zaak, informatieobject: await document() },
    alles: { zaak, informatieobject: await document(), status: null },
    wijziging: { titel: "Brief van de aanvrager" },
  });
}
