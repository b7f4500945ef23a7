import { textAt, type Json } from "../proef/client.ts";
import { makeCatalogus, makeType, makeZaak, medewerkerRol, ZAKEN } from "../proef/opstelling.ts";
import { live } from "./levensloop.ts";
import type { Wandeling } from "./wandeling.ts";

export const at = (pad: string) => `${ZAKEN}/${pad}`;

/** A little in the past: a status may not be set in the future. */
export const past = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();

const PUNT = { type: "Point", coordinates: [4.9, 52.37] };

export async function makeZaaktype({ proef }: Wandeling, domein: string) {
  return makeType(proef.beheer, await makeCatalogus(proef.beheer, domein), `ZAAKTYPE-${domein}`);
}

/** What the fields of a zaak have to be, besides what the documents tell of them. */
export const eigen = (zaaktype: string, more: Json = {}): Json => ({
  zaaktype,
  productenOfDiensten: ["https://example.com/product/1"],
  betalingsindicatie: "geheel",
  archiefstatus: "nog_te_archiveren",
  zaakgeometrie: PUNT,
  hoofdzaak: null,
  ...more,
});

/** Zaken, their statussen and resultaat, from the first to the last. */
export async function walkZaken(wandeling: Wandeling): Promise<void> {
  const { beheer, opnemer, proef } = wandeling;
  const type = await makeZaaktype(wandeling, "WANDD");
  const { url: ander } = await makeZaak(proef.beheer, type.zaaktype);
  const relaties = {
    "relevanteAndereZaken.url": ander,
    gerelateerdeZaken: [{ url: ander }],
  };
  const zaak = await live(wandeling, at("zaken"), {
    minst: { zaaktype: type.zaaktype },
    alles: eigen(type.zaaktype, { identificatie: "WANDELING-1", ...documented(wandeling, relaties) }),
    wijziging: { toelichting: "Anders", opschorting: { indicatie: true, reden: "Wacht op stukken" } },
  });
  await beheer.patch(zaak, { opschorting: null, verlenging: null, zaakgeometrie: null, processobject: null });
  const { url: gezetdoor } = await proef.beheer.make(
    at("rollen"),
    medewerkerRol(zaak, type.behandelaar, "jdeboer"),
  );
  const { url: status } = await beheer.make(at("statussen"), {
    zaak,
    statustype: type.ontvangen,
    gezetdoor,
    datumStatusGezet: past(60),
    statustoelichting: "Binnen",
  });
  await beheer.get(status);
  const eind = { zaak, statustype: type.behandeld, datumStatusGezet: past(30) };
  opnemer.expect("closing without resultaat", "zaken", await beheer.post(at("statussen"), eind), 400);
  await walkResultaat(wandeling, zaak, type.resultaattype);
  await beheer.make(at("statussen"), eind);
  opnemer.expect("the closed zaak", "zaken", await beheer.get(zaak), 200);
  await walkAudittrail(wandeling, zaak);
}

/** Dotted fields as the mode has them: the standard knows no gerelateerdeZaken. */
const documented = ({ als }: Wandeling, { gerelateerdeZaken, ...both }: Json): Json =>
  als === "zgw-1.7" ? both : { ...both, gerelateerdeZaken };

async function walkResultaat(wandeling: Wandeling, zaak: string, resultaattype: string): Promise<void> {
  const { beheer, opnemer, vulling } = wandeling;
  const body = vulling.body("POST", at("resultaten"), "alles", { zaak, resultaattype });
  const { url } = await beheer.make(at("resultaten"), body);
  await beheer.get(url);
  await beheer.put(url, body);
  await beheer.patch(url, { toelichting: "Anders" });
  opnemer.expect("a second resultaat", "zaken", await beheer.post(at("resultaten"), body), 400);
  await beheer.delete(url);
  const { url: again } = await beheer.make(at("resultaten"), { zaak, resultaattype });
  await beheer.get(again);
}

/** Everything that was done to a zaak, one by one as well. */
async function walkAudittrail({ beheer, opnemer }: Wandeling, zaak: string): Promise<void> {
  const list = await beheer.get(`${zaak}/audittrail`);
  opnemer.expect("audittrail", "zaken", list, 200);
  await beheer.get(`${zaak}/audittrail/${textAt(list.body, "0.uuid")}`);
}
