import { enkelvoudiginformatieobject } from "../documenten/enkelvoudiginformatieobject.ts";
import { eioBody, eioKept } from "../documenten/enkelvoudiginformatieobject-velden.ts";
import { objectinformatieobject } from "../documenten/objectinformatieobject.ts";
import { zaakinformatieobject } from "../zaken/zaakinformatieobject.ts";
import { kies } from "../../data/toeval.ts";
import { VOORBEELDEN } from "./inhoud.ts";
import { kantoormoment, metMillis } from "./moment.ts";
import { toRij, type Rij } from "./rij.ts";
import type { Soort } from "./soort.ts";
import type { Werkplaats } from "./zaak-rijen.ts";

const LEEG = eioBody
  .omit({
    bronorganisatie: true,
    creatiedatum: true,
    titel: true,
    auteur: true,
    taal: true,
    informatieobjecttype: true,
  })
  .parse({});

/** One document of the zaak, and the relation on both sides of it. */
export function documentRijen(
  { registry, nummers, toeval }: Werkplaats,
  soort: Soort,
  zaak: string,
  datum: string,
): Rij[] {
  if (soort.informatieobjecttypen.length === 0) return [];
  const { bestand, formaat, naam, titel, bytes } = kies(VOORBEELDEN, toeval);
  const moment = metMillis(kantoormoment(datum, toeval()), toeval());
  const document = toRij(registry, enkelvoudiginformatieobject, {
    ...LEEG,
    ...eioKept.parse({}),
    identificatie: nummers.volgende("DOCUMENT", datum),
    bronorganisatie: soort.rsin,
    creatiedatum: datum,
    titel,
    vertrouwelijkheidaanduiding: soort.doc.vertrouwelijkheidaanduiding,
    auteur: "Aanvrager",
    status: "definitief",
    formaat,
    taal: "nld",
    bestandsnaam: naam,
    bestandsomvang: bytes.length,
    // zrc-007: without it the zaak could not have been closed.
    indicatieGebruiksrecht: false,
    informatieobjecttype: kies(soort.informatieobjecttypen, toeval),
    beginRegistratie: moment,
    bestanden: [bestand],
  });
  return [
    document,
    toRij(registry, zaakinformatieobject, {
      informatieobject: document.ref,
      zaak,
      titel,
      beschrijving: "",
      vernietigingsdatum: null,
      status: null,
      ...zaakinformatieobject.kept.parse({ registratiedatum: moment }),
    }),
    toRij(registry, objectinformatieobject, {
      informatieobject: document.ref,
      object: zaak,
      objectType: "zaak",
    }),
  ];
}
