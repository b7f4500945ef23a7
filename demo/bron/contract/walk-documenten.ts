import {
  EIOS,
  eioBody,
  makeDocumentType,
  makeEio,
  toBase64,
} from "../documenten/proef-documenten.test-helper.ts";
import { listAt, textAt, type Json } from "../proef/client.ts";
import { DOCUMENTEN, makeZaak, RSIN, ZAKEN } from "../proef/opstelling.ts";
import { live } from "./levensloop.ts";
import type { Wandeling } from "./wandeling.ts";

const CONTENT = "Een aanvraag.";
const at = (pad: string) => `${DOCUMENTEN}/${pad}`;
const inhoud = { inhoud: toBase64(CONTENT), bestandsomvang: CONTENT.length };

/** Documents: made with content, locked, changed, read back, and removed. */
export async function walkDocumenten(wandeling: Wandeling): Promise<void> {
  const { beheer, opnemer, proef, vulling } = wandeling;
  const { informatieobjecttype } = await makeDocumentType(proef.beheer, "WANDJ");
  const own = { informatieobjecttype, ...inhoud };
  const least = await beheer.make(EIOS, { ...vulling.body("POST", EIOS, "minst", own), ...own });
  const whole = await beheer.make(
    EIOS,
    vulling.body("POST", EIOS, "alles", {
      ...own,
      identificatie: "DOCUMENT-WANDELING",
      status: "definitief",
      indicatieGebruiksrecht: false,
      ontvangstdatum: null,
    }),
  );
  for (const pad of [whole.url, `${whole.url}?versie=1`, `${whole.url}/download`])
    opnemer.expect(`GET ${pad.slice(-12)}`, "documenten", await beheer.get(pad), 200);
  const lock = async () => textAt((await beheer.post(`${whole.url}/lock`, undefined)).body, "lock");
  opnemer.expect("PATCH without lock", "documenten", await beheer.patch(whole.url, { titel: "Anders" }), 400);
  const first = await lock();
  await beheer.patch(whole.url, { lock: first, titel: "Anders" });
  const body = vulling.body("PUT", whole.url, "alles", {
    ...own,
    status: "definitief",
    ontvangstdatum: null,
  });
  const put = { ...body, identificatie: "DOCUMENT-WANDELING", indicatieGebruiksrecht: false, lock: first };
  opnemer.expect("PUT document", "documenten", await beheer.put(whole.url, put), 200);
  opnemer.expect("unlock", "documenten", await beheer.post(`${whole.url}/unlock`, { lock: first }), 204);
  opnemer.expect("DELETE document", "documenten", await beheer.delete(least.url), 204);
  const trail = await beheer.get(`${whole.url}/audittrail`);
  const pad = `${whole.url}/audittrail/${textAt(trail.body, "0.uuid")}`;
  for (const target of [`${whole.url}/audittrail`, pad]) {
    opnemer.expect("GET audittrail", "documenten", await beheer.get(target), 200);
    opnemer.expect("GET audittrail (no rights)", "documenten", await wandeling.ander.get(target), 403);
  }
}

/** A document whose content comes in bestandsdelen. */
export async function walkBestandsdelen({ beheer, opnemer, proef }: Wandeling): Promise<void> {
  const { informatieobjecttype } = await makeDocumentType(proef.beheer, "WANDK");
  const empty = { bestandsnaam: "groot.txt", bestandsomvang: CONTENT.length, inhoud: null };
  const made = await beheer.make(EIOS, eioBody(informatieobjecttype, empty));
  const lock = textAt(made, "lock");
  const form = new FormData();
  form.set("lock", lock);
  form.set("inhoud", new Blob([CONTENT]), "deel");
  const part = textAt(made, "bestandsdelen.0.url");
  opnemer.expect("PUT bestandsdeel", "documenten", await beheer.bare("PUT", part, form), 200);
  opnemer.expect("unlock", "documenten", await beheer.post(`${made.url}/unlock`, { lock }), 204);
}

/** A number for a document that is made later, and several at once; Open Zaak alone gives them. */
export async function walkDocumentnummer({ beheer, opnemer, als }: Wandeling): Promise<void> {
  if (als === "zgw-1.7") return;
  for (const aantal of [{}, { aantal: 2 }]) {
    const made = await beheer.post(at("documentnummer_reserveren"), { bronorganisatie: RSIN, ...aantal });
    opnemer.expect("a number", "documenten", made, 201);
  }
}

/** What belongs to a document: gebruiksrechten, verzendingen, and the objects it is about. */
export async function walkBijDocument(wandeling: Wandeling): Promise<void> {
  const { beheer, opnemer, proef, als } = wandeling;
  const type = await makeDocumentType(proef.beheer, "WANDL");
  const { url: informatieobject } = await makeEio(proef.beheer, type.informatieobjecttype, CONTENT);
  await live(wandeling, at("gebruiksrechten"), {
    minst: { informatieobject },
    alles: { informatieobject },
    wijziging: { omschrijvingVoorwaarden: "Alleen intern" },
  });
  const adressen: Json = {
    buitenlandsCorrespondentieadres: null,
    correspondentiePostadres: null,
    faxnummer: undefined,
    emailadres: undefined,
    mijnOverheid: false,
    telefoonnummer: undefined,
  };
  await live(wandeling, at("verzendingen"), {
    minst: { informatieobject, mijnOverheid: true },
    alles: { informatieobject, ...adressen },
    wijziging: { toelichting: "Per post" },
  });
  const { url: zaak } = await makeZaak(proef.beheer, type.zaaktype);
  await beheer.make(`${ZAKEN}/zaakinformatieobjecten`, { zaak, informatieobject });
  // The other side is kept by the source itself (zrc-005): a client can read it, and neither make nor remove it.
  const relatie = { informatieobject, object: zaak, objectType: "zaak" };
  const oios = at("objectinformatieobjecten");
  opnemer.expect("POST oio", "documenten", await beheer.post(oios, relatie), 400);
  const [oio] = listAt((await beheer.get(`${oios}?informatieobject=${informatieobject}`)).body, "");
  const spiegel = textAt(oio, "url");
  opnemer.expect("GET oio", "documenten", await beheer.get(spiegel), 200);
  opnemer.expect("DELETE oio", "documenten", await beheer.delete(spiegel), 400);
  if (als === "openzaak-1.30")
    await beheer.make(at("document_registreren"), {
      enkelvoudiginformatieobject: eioBody(type.informatieobjecttype, inhoud),
      zaakinformatieobject: { zaak },
    });
}
