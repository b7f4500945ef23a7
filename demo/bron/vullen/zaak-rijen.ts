import { randomUUID } from "node:crypto";
import type { Registry } from "../frame/registry.ts";
import type { DocOf } from "../frame/resource.ts";
import { VERTROUWELIJKHEID } from "../velden/fields.ts";
import { resultaat } from "../zaken/resultaat.ts";
import { status } from "../zaken/status.ts";
import { zaak } from "../zaken/zaak.ts";
import { kies } from "../../data/toeval.ts";
import { besluitRijen } from "./besluit-rijen.ts";
import { documentRijen } from "./document-rijen.ts";
import { toLoop, type Loop } from "./loop.ts";
import { metMillis, plus } from "./moment.ts";
import { KANALEN, STRATEN } from "./namen.ts";
import type { Nummers } from "./nummers.ts";
import { toRij, type Rij } from "./rij.ts";
import { rolRijen, type Mensen } from "./rol-rijen.ts";
import { wijzeVan, type Soort } from "./soort.ts";

export interface Werkplaats {
  registry: Registry;
  nu: Date;
  nummers: Nummers;
  mensen: Mensen;
  toeval: () => number;
}

type ZaakDoc = DocOf<typeof zaak>;

/** A zaak and all that belongs to it, as the source would have stored it had it come in over HTTP. */
export function zaakRijen(werk: Werkplaats, soort: Soort, dagenTerug: number): Rij[] {
  const { registry, nu, toeval } = werk;
  const loop = toLoop(soort, nu, dagenTerug, toeval);
  const uuid = randomUUID();
  const ref = registry.refTo(zaak, uuid);
  const statussen = statusRijen(werk, soort, ref, loop);
  const type = loop.einddatum === null ? undefined : kies(soort.resultaattypen, toeval);
  const uitkomst =
    type && toRij(registry, resultaat, { zaak: ref, resultaattype: type.ref, toelichting: "" });
  const doc: ZaakDoc = {
    ...zaakDoc(werk, soort, loop),
    ...archiefVan(loop.einddatum, type?.doc),
    status: statussen.at(-1)?.ref ?? null,
    resultaat: uitkomst?.ref ?? null,
  };
  return [
    toRij(registry, zaak, doc, uuid),
    ...rolRijen(werk, soort, ref, loop.startdatum),
    ...statussen,
    ...(uitkomst ? [uitkomst] : []),
    ...documentRijen(werk, soort, ref, loop.startdatum),
    ...besluitRijen(werk, soort, ref, loop.einddatum),
  ];
}

const statusRijen = ({ registry }: Werkplaats, soort: Soort, ref: string, { statussen }: Loop): Rij[] =>
  statussen.map(([plek, datumStatusGezet], index) =>
    toRij(registry, status, {
      zaak: ref,
      statustype: soort.statustypen[plek] ?? "",
      datumStatusGezet,
      statustoelichting: "",
      gezetdoor: null,
      indicatieLaatstGezetteStatus: index === statussen.length - 1,
    }),
  );

/** zrc-021, for the types whose archive follows from the zaak alone. */
function archiefVan(einddatum: string | null, type: Soort["resultaattypen"][number]["doc"] | undefined) {
  const leeg = { archiefnominatie: null, startdatumBewaartermijn: null, archiefactiedatum: null };
  if (einddatum === null || type === undefined) return leeg;
  const procestermijn = type.brondatumArchiefprocedure?.procestermijn ?? null;
  const wijze = wijzeVan(type);
  const begin = wijze === "termijn" ? procestermijn && plus(einddatum, procestermijn) : wijze && einddatum;
  return {
    archiefnominatie: type.archiefnominatie || null,
    startdatumBewaartermijn: begin ?? null,
    archiefactiedatum: begin && type.archiefactietermijn ? plus(begin, type.archiefactietermijn) : null,
  };
}

const HOGER = 0.1;

function zaakDoc({ registry, nummers, toeval }: Werkplaats, soort: Soort, loop: Loop): ZaakDoc {
  const { startdatum, einddatum } = loop;
  const openzaak = registry.mode === "openzaak-1.30";
  const laatste = loop.statussen.at(-1)?.[1] ?? `${startdatum}T09:00:00Z`;
  const kenmerk = { kenmerk: `DSO-${Math.floor(toeval() * 1e9)}`, bron: "Omgevingsloket" };
  const bijzonder = toeval() < HOGER;
  return {
    ...leegVoor(soort),
    identificatie: nummers.volgende("ZAAK", startdatum),
    omschrijving: `${soort.doc.omschrijving.slice(0, 50)} ${kies(STRATEN, toeval)} ${1 + Math.floor(toeval() * 180)}`,
    registratiedatum: startdatum,
    startdatum,
    einddatum,
    einddatumGepland: openzaak && soort.doc.servicenorm ? plus(startdatum, soort.doc.servicenorm) : null,
    uiterlijkeEinddatumAfdoening: openzaak ? plus(startdatum, soort.doc.doorlooptijd) : null,
    communicatiekanaalNaam: kies(KANALEN, toeval),
    vertrouwelijkheidaanduiding: bijzonder
      ? kies(VERTROUWELIJKHEID, toeval)
      : soort.doc.vertrouwelijkheidaanduiding,
    zaakgeometrie:
      toeval() < 0.3 ? { type: "Point", coordinates: [5.2 + toeval() / 10, 52.1 + toeval() / 20] } : null,
    kenmerken: toeval() < 0.2 ? [kenmerk] : [],
    laatstGemuteerd: metMillis(laatste, toeval()),
  };
}

const leeg = new WeakMap<Soort, ZaakDoc>();

/** What the source makes of a zaak of which nothing else was said. */
function leegVoor(soort: Soort): ZaakDoc {
  const known = leeg.get(soort);
  if (known) return known;
  const doc = {
    ...zaak.body.parse({
      zaaktype: soort.ref,
      bronorganisatie: soort.rsin,
      verantwoordelijkeOrganisatie: soort.rsin,
      startdatum: "2000-01-01",
    }),
    ...zaak.kept.parse({}),
    opschorting: { indicatie: false, eerdereOpschorting: false, reden: "" },
    processobject: { datumkenmerk: "", identificatie: "", objecttype: "", registratie: "" },
  };
  leeg.set(soort, doc);
  return doc;
}
