import type { Temporal } from "temporal-polyfill";
import type { Plek } from "./adressen.ts";
import { type BesluitGegevens, findBesluit } from "./dossier/besluit.ts";
import { type DocumentGegevens, toDocumenten } from "./dossier/documenten.ts";
import { findZaakPlek, type ObjectGegevens, toObjecten } from "./dossier/objecten.ts";
import { type NotitieGegevens, toNotities, toWijzigingen, type WijzigingGegevens } from "./dossier/werk.ts";
import { groepen } from "./groepen.ts";
import { teams } from "./medewerkers.ts";
import type { Vertrouwelijkheid, ZaakOpzet, Zaakgroep, ZaaktypeOpzet } from "./model.ts";
import { toDatumStatusGezet, toStatusverloop } from "./statusverloop.ts";
import { toTermijn } from "./termijn.ts";
import { createToeval, kies } from "./toeval.ts";
import { toWaarde } from "./waarde.ts";

/** What a team itself may not see, it did not register either. */
const BOVEN_HET_TEAM: ReadonlySet<Vertrouwelijkheid> = new Set(["confidentieel", "geheim", "zeer_geheim"]);

export type StatusGegevens = {
  statustype: string;
  datumStatusGezet: string;
  toelichting: string;
  door: string;
};

/** A zaak with every date worked out. Dates are ISO 8601. */
export type ZaakKern = {
  identificatie: string;
  zaaktype: ZaaktypeOpzet;
  opzet: ZaakOpzet;
  team: string;
  vertrouwelijkheidaanduiding: Vertrouwelijkheid;
  startdatum: string;
  einddatumGepland: string;
  uiterlijkeEinddatumAfdoening: string;
  heeftTermijn: boolean;
  verlenging?: {
    reden: string;
    duur: string;
    einddatumGepland: string;
    uiterlijkeEinddatumAfdoening: string;
  };
  /** The medewerker who registered the zaak, and who did the rest. */
  intake: string;
  uitvoerder: string;
  statussen: StatusGegevens[];
  eigenschappen: { naam: string; waarde: string }[];
};

/** The same with all that belongs to it, ready to be written. */
export type ZaakGegevens = ZaakKern & {
  plek: Plek | undefined;
  kenmerken: { bron: string; kenmerk: string }[];
  objecten: ObjectGegevens[];
  documenten: DocumentGegevens[];
  besluit: BesluitGegevens | undefined;
  notities: NotitieGegevens[];
  wijzigingen: WijzigingGegevens[];
  /** identificatie of another zaak. */
  hoofdzaak: string | undefined;
  gaatOver: string | undefined;
};

function toVerlenging(
  { verlengingstermijn: duur }: ZaaktypeOpzet,
  reden: string,
  data: ReturnType<typeof toTermijn>,
) {
  if (duur === undefined) throw new Error("This zaaktype has no verlengingstermijn.");
  return {
    reden,
    duur,
    einddatumGepland: data.einddatumGepland.add(duur).toString(),
    uiterlijkeEinddatumAfdoening: data.uiterlijk.add(duur).toString(),
  };
}

function toKern(
  groep: Zaakgroep,
  opzet: ZaakOpzet,
  identificatie: string,
  nu: Temporal.ZonedDateTime,
): ZaakKern {
  const { zaaktype, team } = groep;
  const toeval = createToeval(identificatie);
  const vandaag = nu.toPlainDate();
  const data = toTermijn(opzet, zaaktype, vandaag);
  const teamIntake = teams[team]?.intake;
  if (teamIntake === undefined) throw new Error(`Team ${team} does not exist.`);
  const uitvoerder = opzet.behandelaar ?? teamIntake;
  const vertrouwelijkheidaanduiding = opzet.vertrouwelijkheid ?? zaaktype.vertrouwelijkheid;
  const intake = BOVEN_HET_TEAM.has(vertrouwelijkheidaanduiding) ? uitvoerder : teamIntake;
  const momenten = toStatusverloop({
    start: data.startdatum,
    eind: vandaag.subtract({ days: opzet.afgehandeld?.dagenGeleden ?? 0 }),
    aantal: opzet.status,
    totEinde: opzet.afgehandeld !== undefined,
    nu,
    toeval,
  });
  return {
    identificatie,
    zaaktype,
    opzet,
    team,
    vertrouwelijkheidaanduiding,
    startdatum: data.startdatum.toString(),
    einddatumGepland: data.einddatumGepland.toString(),
    uiterlijkeEinddatumAfdoening: data.uiterlijk.toString(),
    heeftTermijn: data.heeftTermijn,
    ...(opzet.verlengd ? { verlenging: toVerlenging(zaaktype, opzet.verlengd, data) } : {}),
    intake,
    uitvoerder,
    statussen: zaaktype.statustypen.slice(0, opzet.status).map((statustype, i) => {
      const moment = momenten[i];
      if (!moment) throw new Error("A status has no moment.");
      return {
        statustype: statustype.omschrijving,
        datumStatusGezet: toDatumStatusGezet(moment),
        toelichting: kies(statustype.toelichtingen, toeval),
        door: i === 0 ? intake : uitvoerder,
      };
    }),
    eigenschappen: Object.entries(opzet.eigenschappen).map(([naam, waarde]) => ({
      naam,
      waarde: toWaarde(waarde, vandaag),
    })),
  };
}

type Genummerd = { groep: Zaakgroep; opzet: ZaakOpzet; identificatie: string };

/** The identificatie holds no date, so a later run finds the zaak again. */
const listGenummerd = (): Genummerd[] =>
  groepen.flatMap((groep, soort) =>
    groep.zaken.map((opzet, i) => ({
      groep,
      opzet,
      identificatie: `VB-${soort + 1}${String(i + 1).padStart(5, "0")}`,
    })),
  );

/** All zaken of the demo as they stand at `nu`. */
export function listZaken(nu: Temporal.ZonedDateTime): ZaakGegevens[] {
  const genummerd = listGenummerd();
  const bekend = new Map(genummerd.map(({ opzet, identificatie }) => [opzet.omschrijving, identificatie]));
  const find = (omschrijving: string | undefined) => {
    if (omschrijving === undefined) return undefined;
    const identificatie = bekend.get(omschrijving);
    if (identificatie === undefined) throw new Error(`There is no zaak "${omschrijving}".`);
    return identificatie;
  };
  return genummerd.map(({ groep, opzet, identificatie }): ZaakGegevens => {
    const kern = toKern(groep, opzet, identificatie, nu);
    const { kenmerk } = groep.zaaktype;
    return {
      ...kern,
      plek: findZaakPlek(kern),
      kenmerken: kenmerk
        ? [{ bron: kenmerk.bron, kenmerk: `${kenmerk.begin}-${identificatie.slice(3)}` }]
        : [],
      objecten: toObjecten(kern),
      documenten: toDocumenten(kern),
      besluit: findBesluit(kern, nu.toPlainDate()),
      notities: toNotities(kern),
      wijzigingen: toWijzigingen(kern),
      hoofdzaak: find(opzet.hoofdzaak),
      gaatOver: find(opzet.gaatOver),
    };
  });
}
