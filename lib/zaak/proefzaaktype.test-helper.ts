import type { Client, Json } from "../../demo/bron/proef/client.ts";
import { catalogusBody, zaaktypeBody } from "../../demo/bron/proef/opstelling.ts";
import {
  besluittypeBody,
  informatieobjecttypeBody,
  make,
  makePublished,
  publish,
  resultaattypeBody,
  ziotBody,
} from "../../demo/bron/proef/typen.ts";

/** Urls of a published zaaktype with everything a zaak can have: eight weeks, six to aim at, six to prolong. */
export interface Proefzaaktype {
  zaaktype: string;
  /** May be made under it. */
  deelzaaktype: string;
  /** Ontvangen, In behandeling, Besluit genomen, Afgehandeld. */
  statustypen: string[];
  resultaattypen: Record<"verleend" | "ingetrokken" | "metBesluit" | "opEigenschap", string>;
  roltypen: Record<"initiator" | "behandelaar" | "belanghebbende" | "adviseur", string>;
  /** The first is asked for by the last status. */
  eigenschappen: Record<"bouwdatum" | "soort" | "bedrag" | "moment" | "percelen", string>;
  informatieobjecttype: string;
  besluittype: string;
}

export async function makeProefzaaktype(beheer: Client): Promise<Proefzaaktype> {
  const catalogus = await make(beheer, "catalogussen", catalogusBody("PROEF"));
  const informatieobjecttype = await makePublished(
    beheer,
    "informatieobjecttypen",
    informatieobjecttypeBody(catalogus, "Aanvraag"),
  );
  const besluittype = await makePublished(
    beheer,
    "besluittypen",
    besluittypeBody(catalogus, "Vergunning", [informatieobjecttype]),
  );
  const deelzaaktype = await makeDeelzaaktype(beheer, catalogus);
  const zaaktype = await make(beheer, "zaaktypen", {
    ...zaaktypeBody(catalogus, "PROEF"),
    omschrijving: "Omgevingsvergunning",
    vertrouwelijkheidaanduiding: "openbaar",
    besluittypen: [besluittype],
    deelzaaktypen: [deelzaaktype],
  });
  const deel = (pad: string, body: Json) => make(beheer, pad, { zaaktype, ...body });
  const statustypen: string[] = [];
  for (const [plaats, omschrijving] of [
    "Ontvangen",
    "In behandeling",
    "Besluit genomen",
    "Afgehandeld",
  ].entries()) {
    statustypen.push(
      await deel("statustypen", {
        omschrijving,
        volgnummer: plaats + 1,
        informeren: plaats !== 1,
        statustekst: plaats === 1 ? "" : `Uw aanvraag is nu: ${omschrijving.toLowerCase()}.`,
      }),
    );
  }
  const resultaat = (omschrijving: string, afleidingswijze: string, more: Json = {}) =>
    make(
      beheer,
      "resultaattypen",
      resultaattypeBody(zaaktype, {
        omschrijving,
        brondatumArchiefprocedure: { afleidingswijze, ...more },
        resultaattypeomschrijving: `https://example.com/omschrijving/${encodeURIComponent(omschrijving)}`,
      }),
    );
  const rol = (omschrijving: string, omschrijvingGeneriek: string) =>
    deel("roltypen", { omschrijving, omschrijvingGeneriek });
  const eigenschap = (naam: string, formaat: string, more: Json = {}) =>
    deel("eigenschappen", {
      naam,
      definitie: `De ${naam} van de aanvraag`,
      specificatie: {
        formaat,
        lengte: LENGTES[formaat],
        kardinaliteit: more["kardinaliteit"] ?? "1",
        waardenverzameling: more["waardenverzameling"] ?? [],
      },
      ...(more["statustype"] ? { statustype: more["statustype"] } : {}),
    });
  const type: Proefzaaktype = {
    zaaktype,
    deelzaaktype,
    statustypen,
    resultaattypen: {
      verleend: await resultaat("Verleend", "afgehandeld"),
      ingetrokken: await resultaat("Ingetrokken", "afgehandeld"),
      metBesluit: await resultaat("Verleend met besluit", "ingangsdatum_besluit"),
      opEigenschap: await resultaat("Op bouwdatum", "eigenschap", { datumkenmerk: "bouwdatum" }),
    },
    roltypen: {
      initiator: await rol("Aanvrager", "initiator"),
      behandelaar: await rol("Behandelaar", "behandelaar"),
      belanghebbende: await rol("Belanghebbende", "belanghebbende"),
      adviseur: await rol("Adviseur", "adviseur"),
    },
    eigenschappen: {
      bouwdatum: await eigenschap("bouwdatum", "datum", { statustype: statustypen[3] }),
      soort: await eigenschap("soort", "tekst", { waardenverzameling: ["dakkapel", "aanbouw"] }),
      bedrag: await eigenschap("bedrag", "getal"),
      moment: await eigenschap("moment", "datum_tijd"),
      percelen: await eigenschap("percelen", "tekst", { kardinaliteit: "3" }),
    },
    informatieobjecttype,
    besluittype,
  };
  await make(beheer, "zaaktype-informatieobjecttypen", ziotBody(zaaktype, informatieobjecttype));
  await publish(beheer, zaaktype);
  return type;
}

const LENGTES: Record<string, string> = { tekst: "40", getal: "9,2", datum: "8", datum_tijd: "14" };

async function makeDeelzaaktype(beheer: Client, catalogus: string): Promise<string> {
  const zaaktype = await make(beheer, "zaaktypen", {
    ...zaaktypeBody(catalogus, "PROEFDEEL"),
    omschrijving: "Advies",
    vertrouwelijkheidaanduiding: "openbaar",
  });
  for (const [plaats, omschrijving] of ["Gevraagd", "Ontvangen"].entries())
    await make(beheer, "statustypen", { zaaktype, omschrijving, volgnummer: plaats + 1 });
  await make(beheer, "resultaattypen", resultaattypeBody(zaaktype, { omschrijving: "Gegeven" }));
  await make(beheer, "roltypen", {
    zaaktype,
    omschrijving: "Behandelaar",
    omschrijvingGeneriek: "behandelaar",
  });
  await make(beheer, "roltypen", { zaaktype, omschrijving: "Aanvrager", omschrijvingGeneriek: "initiator" });
  await publish(beheer, zaaktype);
  return zaaktype;
}
