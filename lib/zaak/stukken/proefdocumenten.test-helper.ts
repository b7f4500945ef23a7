import { eioBody } from "../../../demo/bron/documenten/proef-documenten.test-helper.ts";
import { makeBesluit } from "../../../demo/bron/proef/besluit.ts";
import { listAt, textAt, type Json } from "../../../demo/bron/proef/client.ts";
import { AUTORISATIES, DOCUMENTEN, ZAKEN } from "../../../demo/bron/proef/opstelling.ts";
import type { Proefbron } from "../proefbron.test-helper";

/** A document in a zaak, without content; its rights of use are not settled unless it says so. */
export async function createDocument(
  { beheer, type }: Proefbron,
  zaak: string,
  velden: Json = {},
): Promise<string> {
  const pad = `${DOCUMENTEN}/enkelvoudiginformatieobjecten`;
  const { url } = await beheer.make(pad, eioBody(type.informatieobjecttype, velden));
  await beheer.make(`${ZAKEN}/zaakinformatieobjecten`, { informatieobject: url, zaak });
  return url;
}

/** A besluit of the type of the source, taken in this zaak. */
export const createBesluit = ({ beheer, type }: Proefbron, zaak: string, velden: Json = {}) =>
  makeBesluit(beheer, type.besluittype, { zaak, ...velden });

/** The profielen see documents up to here, or none at all. */
export async function beperkDocumenten({ beheer }: Proefbron, max: string | undefined): Promise<void> {
  const lijst = await beheer.get(`${AUTORISATIES}/applicaties?clientIds=behandelen`);
  const [applicatie] = listAt(lijst.body, "results");
  const autorisaties = listAt(applicatie, "autorisaties").flatMap((regel) => {
    if (typeof regel !== "object" || regel === null || textAt(regel, "component") !== "drc") return [regel];
    return max === undefined ? [] : [{ ...regel, maxVertrouwelijkheidaanduiding: max }];
  });
  const antwoord = await beheer.patch(textAt(applicatie, "url"), { autorisaties });
  if (antwoord.status !== 200) throw new Error(antwoord.text);
}
